import { once } from 'node:events';
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { z } from 'zod';

const value = z.object({
  stringValue: z.string().optional(),
  intValue: z.coerce.number().optional(),
  doubleValue: z.number().optional(),
});
const attributes = z
  .array(z.object({ key: z.string(), value }))
  .default([])
  .transform((those) =>
    Object.fromEntries(
      those.map(({ key, value: { stringValue, intValue, doubleValue } }) => [
        key,
        stringValue ?? intValue ?? doubleValue,
      ]),
    ),
  );
const point = z.object({
  attributes,
  count: z.coerce.number().optional(),
  sum: z.number().optional(),
  asInt: z.coerce.number().optional(),
  asDouble: z.number().optional(),
});
const points = z.object({ dataPoints: z.array(point) }).optional();
const metric = z.object({ name: z.string(), histogram: points, sum: points, gauge: points });
const metricsSchema = z.object({
  resourceMetrics: z.array(z.object({ scopeMetrics: z.array(z.object({ metrics: z.array(metric) })) })),
});
const span = z.object({
  name: z.string(),
  traceId: z.string(),
  spanId: z.string(),
  parentSpanId: z.string().optional(),
  attributes,
});
const tracesSchema = z.object({
  resourceSpans: z.array(
    z.object({
      resource: z.object({ attributes }),
      scopeSpans: z.array(z.object({ spans: z.array(span) })),
    }),
  ),
});

/** A span as it was sent. */
export type SentSpan = z.infer<typeof span>;

/** A collector of telemetry as the service meets one: OTLP as JSON over HTTP. It keeps what it is sent. */
export interface Collector {
  readonly address: string;
  /** Everything that was sent, as it came. */
  readonly bodies: readonly string[];
  spans(): readonly SentSpan[];
  /** What the service calls itself. */
  services(): ReadonlySet<string>;
  /** The last value of a measure with these attributes: how many for durations, else the number; nothing when there is none. */
  measure(name: string, with_: Readonly<Record<string, string | number>>): number | undefined;
  close(): Promise<void>;
}

/** Opens a collector on a free port. */
export async function openCollector(): Promise<Collector> {
  const bodies: string[] = [];
  const traces: z.infer<typeof tracesSchema>[] = [];
  const metrics: z.infer<typeof metricsSchema>[] = [];
  const server = createServer(async (request, answer) => {
    const body = await text(request);
    bodies.push(body);
    if (request.url === '/v1/traces') traces.push(tracesSchema.parse(JSON.parse(body)));
    else if (request.url === '/v1/metrics') metrics.push(metricsSchema.parse(JSON.parse(body)));
    else answer.statusCode = 404;
    answer.setHeader('content-type', 'application/json').end('{}');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('The collector has no port');
  const resources = () => traces.flatMap(({ resourceSpans }) => resourceSpans);
  return {
    address: `http://127.0.0.1:${address.port}`,
    bodies,
    spans: () => resources().flatMap(({ scopeSpans }) => scopeSpans.flatMap(({ spans }) => spans)),
    services: () => new Set(resources().map(({ resource }) => String(resource.attributes['service.name']))),
    measure: (name, wanted) => {
      const found = metrics
        .flatMap(({ resourceMetrics }) => resourceMetrics)
        .flatMap(({ scopeMetrics }) => scopeMetrics.flatMap((scope) => scope.metrics))
        .filter((one) => one.name === name)
        .flatMap((one) => (one.histogram ?? one.sum ?? one.gauge)?.dataPoints ?? [])
        .findLast((one) => Object.entries(wanted).every(([key, is]) => one.attributes[key] === is));
      return found && (found.count ?? found.asInt ?? found.asDouble);
    },
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
