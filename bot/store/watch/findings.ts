import { type Kysely, sql } from 'kysely';
import type { Bounds, Finding } from '../../application/ports/watch.ts';
import { GIVEN_UP, JOB_KINDS } from '../../jobs/queues.ts';
import { enterDueCheck } from '../enter.ts';
import type { Tables } from '../tables.ts';

interface Count {
  readonly authority: string;
  readonly count: number;
}

/** Counting more than this tells nobody anything, and would take longer the worse things are. */
const COUNTED_AT_MOST = 1000;
/** A sign-in that nobody has tried for so long is nobody's any more. */
const SIGN_IN_MINUTES = 30;

/** What is not well now, over all authorities; each question is answered from an index. */
export async function findings(
  kysely: Kysely<Tables>,
  { limitsBefore, jobsSeconds, jobsAtMost }: Bounds,
): Promise<readonly Finding[]> {
  const [limits, signIns] = await kysely.transaction().execute(async (rows) => {
    await enterDueCheck(rows);
    return [
      await sql<Count>`
        select authority, count(*)::int as count from (
          select authority from clock where due_at <= ${limitsBefore}
          order by due_at limit ${COUNTED_AT_MOST}) late
        group by authority`.execute(rows),
      await sql<Count & { service: 'graph' | 'bot' }>`
        select authority.authority, sign_in.service, 1 as count from sign_in
        join authority on sign_in.service = 'bot' or sign_in.tenant = authority.authority
        where sign_in.refused and sign_in.asked_at > now() - make_interval(mins => ${SIGN_IN_MINUTES})`.execute(
        rows,
      ),
    ] as const;
  });
  const jobs = await waitingTooLong(kysely, jobsSeconds, jobsAtMost);
  const givenUp = await notOnRecord(kysely, jobsSeconds);
  return [
    ...limits.rows.map((row) => ({ ...row, check: 'limits' as const })),
    ...jobs.map((row) => ({ ...row, check: 'jobs' as const })),
    ...givenUp.map((row) => ({ ...row, check: 'givenUp' as const })),
    ...signIns.rows.map(({ service, ...row }) => ({
      ...row,
      check: service === 'bot' ? ('botSignIn' as const) : ('graphSignIn' as const),
    })),
  ];
}

/** Jobs that could be done for so long; any that could be done when there are too many, by the queue's own counts. */
async function waitingTooLong(
  kysely: Kysely<Tables>,
  seconds: number,
  atMost: number,
): Promise<readonly Count[]> {
  const { rows } = await sql<Count>`
    select job.authority, count(*)::int as count from pgboss.queue
    cross join lateral (
      select data ->> 'authority' as authority from pgboss.job
      where name = queue.name and state < 'active' and not blocked
        and start_after <= now() - make_interval(secs => ${seconds}) * (
          select (coalesce(sum(ready_count), 0) <= ${atMost})::int from pgboss.queue
          where name = any(${JOB_KINDS}::text[]))
      limit ${COUNTED_AT_MOST}) job
    where queue.name = any(${JOB_KINDS}::text[])
    group by job.authority`.execute(kysely);
  return rows;
}

/** Jobs that were given up so long ago, or whose giving up failed itself, and of which their case still knows nothing. */
async function notOnRecord(kysely: Kysely<Tables>, seconds: number): Promise<readonly Count[]> {
  const { rows } = await sql<Count>`
    select authority, count(*)::int as count from (
      select data ->> 'authority' as authority from pgboss.job
      where name = ${GIVEN_UP} and state <> 'completed' and state <> 'cancelled'
        and created_on <= now() - make_interval(secs => ${seconds})
      limit ${COUNTED_AT_MOST}) job
    group by authority`.execute(kysely);
  return rows;
}
