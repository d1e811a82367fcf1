import { setTimeout as wait } from 'node:timers/promises';
import type { Replicas } from './replicas.ts';
import type { Query, Stand } from './stands.ts';

const BETWEEN_LOOKS_MS = 2000;
/** An owned database is looked into only between two runs of its process, which must get something done in each. */
const RUN_MS = 6000;

/** Waits until nothing is left to do: every replica is ready, no job waits or is under way. */
export async function untilQuiet(stand: Stand, replicas: Replicas, longestMs: number): Promise<void> {
  const end = Date.now() + longestMs;
  for (;;) {
    await replicas.ready();
    if (stand.isOwned) {
      await wait(RUN_MS);
      await replicas.stop();
    }
    const open = await stand.look(openJobs);
    if (open === 0) return;
    if (Date.now() > end) throw new Error(`${open} jobs are not done ${longestMs / 1000} s after the work`);
    await wait(stand.isOwned ? 0 : BETWEEN_LOOKS_MS);
  }
}

/** Jobs that are not done and not given up, whatever queue they are in. */
async function openJobs(query: Query): Promise<number> {
  const [row] = await query<{ open: number }>(`
    select count(*)::int as open from pgboss.job
    where state in ('created', 'retry', 'active') and name not like '\\_\\_pgboss%'`);
  return row?.open ?? 0;
}
