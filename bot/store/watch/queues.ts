import { type Kysely, sql } from 'kysely';
import type { QueueState } from '../../application/ports/watch.ts';
import { GIVEN_UP, JOB_KINDS } from '../../jobs/queues.ts';
import type { Tables } from '../tables.ts';

/** How each queue stands: the counts that the queue keeps, and the job that is next in its order. */
export async function queues(kysely: Kysely<Tables>): Promise<readonly QueueState[]> {
  const { rows } = await sql<QueueState>`
    select queue.name as kind, queue.ready_count as waits,
      coalesce(extract(epoch from now() - next.start_after), 0)::float8 as "oldestSeconds"
    from pgboss.queue
    left join lateral (
      select start_after from pgboss.job
      where name = queue.name and state < 'active' and not blocked and start_after <= now()
      order by priority desc, created_on limit 1) next on true
    where queue.name = any(${[...JOB_KINDS, GIVEN_UP]}::text[])
    order by queue.name`.execute(kysely);
  return rows;
}
