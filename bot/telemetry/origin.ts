import { type Context, context, propagation, ROOT_CONTEXT } from '@opentelemetry/api';
import { z } from 'zod';
import type { Job } from '../application/jobs.ts';

/** Where a job comes from: when it was enqueued, and the trace it belongs to. It rides beside what the job says. */
const originSchema = z.object({
  origin: z.object({ at: z.iso.datetime(), trace: z.record(z.string(), z.string()) }),
});

/** The job as it is enqueued: what it comes from goes with it, across processes. */
export function withOrigin(job: Job): Job {
  const trace: Record<string, string> = {};
  propagation.inject(context.active(), trace);
  const origin = { at: new Date().toISOString(), trace };
  return Object.assign({ origin }, job);
}

/** What a job comes from; one that was enqueued without telemetry comes from nothing. */
export function originOf(job: Job): { readonly within: Context; readonly ageSeconds?: number | undefined } {
  const read = originSchema.safeParse(job);
  if (!read.success) return { within: ROOT_CONTEXT };
  const { at, trace } = read.data.origin;
  return {
    within: propagation.extract(ROOT_CONTEXT, trace),
    ageSeconds: Math.max(0, (Date.now() - Date.parse(at)) / 1000),
  };
}
