import type { Meter, Tracer } from '@opentelemetry/api';
import type { WatchStore } from '../application/ports/watch.ts';
import type { CarryOut, GaveUp } from '../jobs/workers.ts';
import { originOf } from './origin.ts';
import { SECONDS, traced } from './spans.ts';

/** Jobs that are tried, by kind and outcome, and how old they were. Each is a span of the trace it comes from. */
export function measuredJobs(carryOut: CarryOut, meter: Meter, tracer: Tracer): CarryOut {
  const duration = meter.createHistogram('resolution.job.duration', {
    ...SECONDS,
    description: 'Tries of jobs, from their beginning until their outcome',
  });
  const age = meter.createHistogram('resolution.job.age', {
    ...SECONDS,
    description: 'How long ago jobs were enqueued when a try begins',
  });
  return (job) => {
    const { within, ageSeconds } = originOf(job);
    const { kind, authority, caseId } = job;
    if (ageSeconds !== undefined) age.record(ageSeconds, { kind });
    return traced(tracer, {
      name: `job ${kind}`,
      attributes: { authority, case: caseId },
      within,
      run: () => carryOut(job),
      outcome: ({ done }) => ({ outcome: done ? 'done' : 'again' }),
      measured: (seconds, outcome) => duration.record(seconds, { kind, ...outcome }),
    });
  };
}

/** Jobs that were given up and are on the record as such. */
export function measuredGivingUp(gaveUp: GaveUp, meter: Meter): GaveUp {
  const count = meter.createCounter('resolution.job.given_up', {
    description: 'Jobs that were given up, and became a task of somebody',
  });
  return async (job, said) => {
    await gaveUp(job, said);
    count.add(1, { kind: job.kind });
  };
}

/** What waits and what is not well, as all replicas see it. */
export function measuredWatch(watch: WatchStore, meter: Meter): void {
  const waiting = meter.createObservableGauge('resolution.jobs.waiting', {
    description: 'Jobs that could be done and are not begun',
  });
  const oldest = meter.createObservableGauge('resolution.jobs.oldest', {
    unit: 's',
    description: 'How long the next job of a queue could have been begun already',
  });
  const alarms = meter.createObservableGauge('resolution.alarms', {
    description: 'Alarms that are not over',
  });
  meter.addBatchObservableCallback(
    async (result) => {
      for (const { kind, waits, oldestSeconds } of await watch.queues()) {
        result.observe(waiting, waits, { kind });
        result.observe(oldest, oldestSeconds, { kind });
      }
      for (const [check, those] of Map.groupBy(await watch.alarms(), (alarm) => alarm.check))
        result.observe(alarms, those.length, { check });
    },
    [waiting, oldest, alarms],
  );
}
