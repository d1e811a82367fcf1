import { type Attributes, type Context, context, SpanStatusCode, type Tracer } from '@opentelemetry/api';

/** What came of something that was traced: attributes for its span and its measures. */
interface Traced<T> {
  readonly name: string;
  readonly attributes: Attributes;
  /** What it belongs to, when that is not what is under way. */
  readonly within?: Context | undefined;
  run(): Promise<T>;
  /** What is said of how it went. */
  outcome(value: T): Attributes;
  /** Told when it is over, however it went. */
  measured(seconds: number, outcome: Attributes): void;
}

/** Runs something as a span and measures it. A fault is told by its name alone: its message may hold what people wrote. */
export function traced<T>(tracer: Tracer, one: Traced<T>): Promise<T> {
  const { name, attributes, within = context.active() } = one;
  return tracer.startActiveSpan(name, { attributes }, within, async (span) => {
    const began = performance.now();
    const over = (outcome: Attributes) => {
      span.setAttributes(outcome).end();
      one.measured((performance.now() - began) / 1000, outcome);
    };
    try {
      const value = await one.run();
      over(one.outcome(value));
      return value;
    } catch (fault) {
      span.setStatus({ code: SpanStatusCode.ERROR });
      over({ outcome: 'fault', 'error.type': fault instanceof Error ? fault.name : 'unknown' });
      throw fault;
    }
  });
}

/** Bounds of durations in seconds, from what a database takes to what people notice and what waits for a service. */
export const SECONDS = {
  unit: 's',
  advice: { explicitBucketBoundaries: [0.005, 0.025, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300, 900, 3600] },
};
