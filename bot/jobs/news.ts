import { fromKysely, type PgBoss } from 'pg-boss';
import type { JobResult } from '../application/jobs.ts';
import type { News } from '../application/ports/watch.ts';
import type { EnqueueNews } from '../store/watch/watch-store.ts';

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
  const polling = { pollingIntervalSeconds: 1, notifyPollingIntervalSeconds: 1 };
  await boss.work<News>(NEWS, polling, async (jobs) => {
    for (const { id, data } of jobs) {
      const result = await tell(data);
      if (!result.done) await boss.fail(NEWS, id, { said: result.said });
    }
  });
  return { stop: () => boss.offWork(NEWS, { wait: true }) };
}
