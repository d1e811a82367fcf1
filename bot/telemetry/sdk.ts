import { randomUUID } from 'node:crypto';
import { context, DiagLogLevel, diag, type Meter, propagation, type Tracer, trace } from '@opentelemetry/api';
import { OTLPMetricExporter } from '@opentelemetry/exporter-metrics-otlp-http';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { detectResources, envDetector, resourceFromAttributes } from '@opentelemetry/resources';
import { MeterProvider, PeriodicExportingMetricReader } from '@opentelemetry/sdk-metrics';
import { BatchSpanProcessor, NodeTracerProvider } from '@opentelemetry/sdk-trace-node';
import { logger } from '../log.ts';

/** What measures and spans are made with, and the end of it. */
export interface Sdk {
  readonly meter: Meter;
  readonly tracer: Tracer;
  /** Sends what is not sent yet. */
  close(): Promise<void>;
}

const NAME = 'resolution-and-escalation';

/**
 * Starts OpenTelemetry. Where it sends, with which headers and what it samples it reads by itself from the environment,
 * under the names of its specification.
 */
export function startSdk(exportIntervalMillis: number): Sdk {
  // A collector that is away costs measures and no more: it is said once for each sending that failed.
  const failed = () => logger.warn('Telemetry could not be sent');
  const nothing = () => {};
  diag.setLogger(
    { error: failed, warn: nothing, info: nothing, debug: nothing, verbose: nothing },
    DiagLogLevel.ERROR,
  );
  const own = resourceFromAttributes({ 'service.name': NAME, 'service.instance.id': randomUUID() });
  const resource = own.merge(detectResources({ detectors: [envDetector] }));
  const meters = new MeterProvider({
    resource,
    readers: [
      new PeriodicExportingMetricReader({ exporter: new OTLPMetricExporter(), exportIntervalMillis }),
    ],
  });
  const tracers = new NodeTracerProvider({
    resource,
    spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter())],
  });
  tracers.register();
  return {
    meter: meters.getMeter(NAME),
    tracer: tracers.getTracer(NAME),
    close: async () => {
      await Promise.allSettled([meters.shutdown(), tracers.shutdown()]);
      for (const api of [trace, context, propagation, diag]) api.disable();
    },
  };
}
