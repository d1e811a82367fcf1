import { fromKysely, type JobWithMetadata, type PgBoss } from 'pg-boss';
import type { JobResult } from '../application/jobs.ts';
import type { News } from '../application/ports/watch.ts';
import type { EnqueueNews } from '../store/watch/watch-store.ts';
import { putOff, tryAgain } from './try-again.ts';

/** Where it waits that administrators are to be told. A queue of its own: the others may be what is not well. */
export const NEWS = 'tellAdministrator';

/** Enqueues news in the caller's transaction. */
export function enqueueNewsWith(boss: PgBoss): EnqueueNews {
  return async (rows, news) => {
    if (news.length > 0)
      await boss.insert(
        NEWS,
        news.map((data) => ({ data })),
        { db: fromKysely(rows) },
      );
  };
}

/** Starts telling administrators; stops when asked, and waits for what is under way. */
export async function startTelling(
  boss: PgBoss,
  tell: (news: News) => Promise<JobResult>,
): Promise<{ stop(): Promise<void> }> {
  const polling = {
    pollingIntervalSeconds: 1,
    notifyPollingIntervalSeconds: 1,
    includeMetadata: true,
  } as const;
  await boss.work(NEWS, polling, async (jobs: JobWithMetadata<News>[]) => {
    for (const job of jobs) {
      const result = await tell(job.data);
      if (result.done) continue;
      if ('putOffSeconds' in result) await putOff(boss, job, { data: job.data }, result.putOffSeconds);
      else await tryAgain(boss, job, result);
    }
  });
  return { stop: () => boss.offWork(NEWS, { wait: true }) };
}
