import { randomUUID } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import type { Alarm, News, SignIn, WatchStore } from '../../application/ports/watch.ts';
import { whileThere } from '../database-away.ts';
import { enterDueCheck, inAuthority, type Rows } from '../enter.ts';
import type { Tables } from '../tables.ts';
import { findings } from './findings.ts';
import { queues } from './queues.ts';

/** Puts news on their queue inside an open transaction. */
export type EnqueueNews = (rows: Rows, news: readonly News[]) => Promise<void>;

/** How often a sign-in is tried while it is accepted, and while it is refused, in seconds. */
const SIGN_IN_EVERY = { accepted: 300, refused: 60 } as const;

/** The watcher's states over an open database: whatever a replica sees or does here, the others know. */
export function watchStore(kysely: Kysely<Tables>, enqueue: EnqueueNews): WatchStore {
  const everywhere = <T>(work: (rows: Rows) => Promise<T>) =>
    whileThere(() =>
      kysely.transaction().execute(async (rows) => {
        await enterDueCheck(rows);
        return work(rows);
      }),
    );
  return {
    findings: (bounds) => whileThere(() => findings(kysely, bounds)),
    queues: () => whileThere(() => queues(kysely)),
    alarms: () =>
      everywhere(async (rows) => {
        const open = rows.selectFrom('alarm').selectAll().where('over_at', 'is', null);
        return (await open.orderBy('authority').orderBy('what').execute()).map(alarmOf);
      }),
    alarm: (authority, id) =>
      inAuthority(kysely, authority, async (rows) => {
        const row = await rows
          .selectFrom('alarm')
          .selectAll()
          .where('authority', '=', authority)
          .where('id', '=', id)
          .executeTakeFirst();
        return row && alarmOf(row);
      }),
    raise: ({ authority, check, count }, at) =>
      inAuthority(kysely, authority, async (rows) => {
        const raised = await rows
          .insertInto('alarm')
          .values({ authority, id: randomUUID(), what: check, count, raised_at: at })
          .onConflict((one) => one.columns(['authority', 'what']).where('over_at', 'is', null).doNothing())
          .returning('id')
          .executeTakeFirst();
        if (raised) await enqueue(rows, await newsOf(rows, authority, raised.id, 'raised'));
        return raised !== undefined;
      }),
    stillSo: async ({ authority, id }, count) => {
      await inAuthority(kysely, authority, (rows) =>
        ofAlarm(rows, authority, id).set({ count, seen_at: sql<string>`now()` }).execute(),
      );
    },
    callOff: ({ authority, id }, at, calmSeconds) =>
      inAuthority(kysely, authority, async (rows) => {
        const over = await ofAlarm(rows, authority, id)
          .set({ over_at: at })
          .where('seen_at', '<=', sql<string>`now() - make_interval(secs => ${calmSeconds})`)
          .returning('id')
          .executeTakeFirst();
        if (over) await enqueue(rows, await newsOf(rows, authority, id, 'over'));
        return over !== undefined;
      }),
    signInsDue: (of) => everywhere((rows) => signInsDue(rows, of)),
    keepSignIn: async ({ tenant, service }, refused) => {
      await everywhere((rows) =>
        rows
          .updateTable('sign_in')
          .set({ refused })
          .where('tenant', '=', tenant)
          .where('service', '=', service)
          .execute(),
      );
    },
  };
}

/** The row of an alarm that is not over. */
function ofAlarm(rows: Rows, authority: string, id: string) {
  return rows
    .updateTable('alarm')
    .where('authority', '=', authority)
    .where('id', '=', id)
    .where('over_at', 'is', null);
}

/** One of the replicas that ask at once is told that a sign-in is due; the others find it asked. */
async function signInsDue(rows: Rows, of: readonly SignIn[]): Promise<readonly SignIn[]> {
  const due = await rows
    .insertInto('sign_in')
    .values(of.map(({ tenant, service }) => ({ tenant, service })))
    .onConflict((one) =>
      one
        .columns(['tenant', 'service'])
        .doUpdateSet({ asked_at: sql<string>`now()` })
        .where(
          sql<boolean>`sign_in.asked_at <= now() - make_interval(secs =>
            case when sign_in.refused then ${SIGN_IN_EVERY.refused}::int else ${SIGN_IN_EVERY.accepted}::int end)`,
        ),
    )
    .returning(['tenant', 'service'])
    .execute();
  return due;
}

async function newsOf(
  rows: Rows,
  authority: string,
  alarm: string,
  what: News['what'],
): Promise<readonly News[]> {
  const administrators = await rows
    .selectFrom('administrator')
    .select('person')
    .where('authority', '=', authority)
    .execute();
  return administrators.map(({ person }) => ({ authority, alarm, person, what }));
}

function alarmOf(row: {
  readonly authority: string;
  readonly id: string;
  readonly what: Alarm['check'];
  readonly count: number;
  readonly raised_at: string;
  readonly over_at: string | null;
}): Alarm {
  const { authority, id, what, count, raised_at, over_at } = row;
  return { authority, id, check: what, count, raisedAt: raised_at, overAt: over_at ?? undefined };
}
