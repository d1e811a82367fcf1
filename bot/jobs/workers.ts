import { setTimeout } from 'node:timers/promises';
import type { JobWithMetadata, PgBoss } from 'pg-boss';
import type { Job, JobKind, JobResult } from '../application/jobs.ts';
import { inQueue } from './enqueue.ts';
import { AT_ONCE, GIVEN_UP, JOB_KINDS } from './queues.ts';
import { putOff, tryAgain } from './try-again.ts';

/** Carries out a job. A throw is a try that failed, like an answer that says so. */
export type CarryOut = (job: Job) => Promise<JobResult>;

/** Puts on record that a job was given up, with what the last try said; nothing when it broke off. */
export type GaveUp = (job: Job, said: string | undefined) => Promise<void>;

/** The workers of this process. */
export interface Workers {
  /** Takes no more jobs and waits for those under way, though not for ever. */
  stop(): Promise<void>;
}

/** Retries and jobs put off do not notify, so workers also look by themselves. */
const POLLING = {
  pollingIntervalSeconds: 1,
  notifyPollingIntervalSeconds: 1,
  includeMetadata: true,
} as const;

/** Starts carrying out jobs. Any number of processes may. */
export async function startWorkers(boss: PgBoss, carryOut: CarryOut, gaveUp: GaveUp): Promise<Workers> {
  for (const kind of JOB_KINDS)
    for (let worker = 0; worker < AT_ONCE[kind]; worker += 1) await startWorker(boss, kind, carryOut);
  await boss.work(GIVEN_UP, POLLING, async (jobs: JobWithMetadata<Job>[]) => {
    for (const job of jobs) await gaveUp(job.data, lastSaid(job));
  });
  return { stop: () => stopWorkers(boss) };
}

/** A job that does not end must not keep the service from ending: it is tried again by whoever comes next. */
const LONGEST_STOP = 20_000;

async function stopWorkers(boss: PgBoss): Promise<void> {
  const waiting = new AbortController();
  const names = [...JOB_KINDS, GIVEN_UP];
  const ended = Promise.all(names.map((name) => boss.offWork(name, { wait: true })));
  await Promise.race([
    ended,
    setTimeout(LONGEST_STOP, undefined, { signal: waiting.signal }).catch(() => {}),
  ]);
  waiting.abort();
}

async function startWorker(boss: PgBoss, kind: JobKind, carryOut: CarryOut): Promise<void> {
  const options = { ...POLLING, ...(kind === 'refreshCards' ? { groupConcurrency: 1 } : {}) };
  let worker = '';
  worker = await boss.work(kind, options, async (jobs: JobWithMetadata<Job>[]) => {
    for (const job of jobs) {
      const result = await carryOut(job.data);
      if (result.done) continue;
      if ('putOffSeconds' in result) await putOff(boss, job, inQueue(job.data), result.putOffSeconds);
      else await tryAgain(boss, job, result);
    }
    // Where there was one there may be more: without this it would look again after a second only.
    boss.notifyWorker(worker);
  });
}

function lastSaid({ output }: { readonly output: object | null }): string | undefined {
  return output && 'said' in output && typeof output.said === 'string' ? output.said : undefined;
}
