import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { type Meter, type Span, SpanKind, SpanStatusCode, type Tracer } from '@opentelemetry/api';
import { z } from 'zod';
import { SECONDS } from './spans.ts';

/** An outside service and where it is reached. */
export interface OutsideService {
  readonly name: string;
  readonly address: string;
}

/** What Node tells of a call. What does not look like this is left alone: a listener that throws ends the process. */
const told = z.object({
  request: z.custom<object>((one) => typeof one === 'object' && one !== null),
  response: z.object({ statusCode: z.number() }).optional(),
});
const requestSchema = z.object({ origin: z.coerce.string(), path: z.string(), method: z.string() });

interface Call {
  readonly span: Span;
  readonly began: number;
  readonly service: string;
  readonly method: string;
}

/**
 * Every call of this process to an outside service, by service, status and duration: Node tells of each `fetch`, so no
 * adapter knows of it. Addresses are not told: they may hold whom a call is about. Returns how to stop.
 */
export function measureOutsideCalls(
  services: readonly OutsideService[],
  meter: Meter,
  tracer: Tracer,
): () => void {
  const duration = meter.createHistogram('resolution.outside.duration', {
    ...SECONDS,
    description: 'Calls to outside services, until their answer begins',
  });
  const calls = new WeakMap<object, Call>();
  const begin = (message: unknown) => {
    const request = told.safeParse(message).data?.request;
    const call = requestSchema.safeParse(request);
    if (!request || !call.success) return;
    const { origin, path, method } = call.data;
    const service = serviceAt(services, origin, path);
    const span = tracer.startSpan(`call ${service}`, {
      kind: SpanKind.CLIENT,
      attributes: { service, method },
    });
    calls.set(request, { span, began: performance.now(), service, method });
  };
  const end = (message: unknown) => {
    const { request, response } = told.safeParse(message).data ?? {};
    const call = request && calls.get(request);
    if (!request || !call) return;
    calls.delete(request);
    const { span, began, service, method } = call;
    const status = response ? `${Math.floor(response.statusCode / 100)}xx` : 'none';
    if (!response) span.setStatus({ code: SpanStatusCode.ERROR });
    span.setAttribute('status', status).end();
    duration.record((performance.now() - began) / 1000, { service, method, status });
  };
  const listeners = {
    'undici:request:create': begin,
    'undici:request:headers': end,
    'undici:request:error': end,
  };
  for (const [channel, listener] of Object.entries(listeners)) subscribe(channel, listener);
  return () => {
    for (const [channel, listener] of Object.entries(listeners)) unsubscribe(channel, listener);
  };
}

/** The service with the longest address that the call's begins with, or else on its host. */
function serviceAt(services: readonly OutsideService[], origin: string, path: string): string {
  const nearest = services
    .filter(({ address }) => `${origin}${path}`.startsWith(address))
    .toSorted((a, b) => b.address.length - a.address.length)[0];
  return (nearest ?? services.find(({ address }) => address.startsWith(origin)))?.name ?? 'other';
}
