import { fromKysely, type JobInsert, type PgBoss } from 'pg-boss';
import type { Job } from '../application/jobs.ts';
import type { Enqueue } from '../store/kysely-store.ts';

/** Enqueues jobs in the caller's transaction, those of one kind together. */
export function enqueueWith(boss: PgBoss): Enqueue {
  return async (rows, jobs) => {
    const db = fromKysely(rows);
    for (const [kind, those] of Map.groupBy(jobs, (job) => job.kind))
      await boss.insert(kind, those.map(inQueue), { db });
  };
}

/** A job as it is queued. Cards of one case are refreshed one after another: an older state must not overtake a newer one. */
export function inQueue(job: Job): JobInsert {
  if (job.kind !== 'refreshCards') return { data: job };
  const key = `${job.authority} ${job.caseId}`;
  return { data: job, singletonKey: key, group: { id: key } };
}
