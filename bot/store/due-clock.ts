import { type Kysely, sql } from 'kysely';
import type { Instant } from '#shared/domain/time.ts';
import type { DueClock } from '../application/ports/store.ts';
import { enterAuthority, enterDueCheck, inAuthority, type Rows } from './enter.ts';
import { isKnownClock } from './running-clocks.ts';
import type { Tables } from './tables.ts';

/** What is done for a clock that is due, in the transaction that took it. */
type Serve = (rows: Rows, due: DueClock) => Promise<void>;

/**
 * Serves the clock that has been due longest and that nobody else has. When serving it fails nothing is changed, and
 * it is put off for a minute so that those behind it have their turn.
 */
export async function serveDueClock(kysely: Kysely<Tables>, now: Instant, serve: Serve): Promise<boolean> {
  let taken: DueClock | undefined;
  try {
    return await kysely.transaction().execute(async (rows) => {
      await enterDueCheck(rows);
      taken = await takeDueClock(rows, now);
      if (!taken) return false;
      await enterAuthority(rows, taken.authority);
      // Before it is served: serving it may set it anew, for a later moment.
      await dropClock(rows, taken);
      await serve(rows, taken);
      return true;
    });
  } catch (fault) {
    if (taken) await putOff(kysely, now, taken);
    throw fault;
  }
}

/**
 * Takes a clock and its case, or neither: waiting for one while holding the other could never end. What only a newer
 * version can serve is left to it.
 */
async function takeDueClock(rows: Rows, now: Instant): Promise<DueClock | undefined> {
  const due = await rows
    .selectFrom('clock')
    .innerJoin('case_head', (join) =>
      join
        .onRef('case_head.authority', '=', 'clock.authority')
        .onRef('case_head.case_id', '=', 'clock.case_id'),
    )
    .select(['clock.authority', 'clock.case_id', 'clock.name', 'clock.token'])
    .where('clock.serve_at', '<=', now)
    .where(isKnownClock)
    .orderBy('clock.serve_at')
    .limit(1)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
  return due && { authority: due.authority, caseId: due.case_id, name: due.name, token: due.token };
}

/** The clock is gone with the transaction that took it, unless serving it sets it anew. */
async function dropClock(rows: Rows, { authority, caseId, name, token }: DueClock): Promise<void> {
  await rows
    .deleteFrom('clock')
    .where('authority', '=', authority)
    .where('case_id', '=', caseId)
    .where('name', '=', name)
    .where('token', '=', token)
    .execute();
}

async function putOff(kysely: Kysely<Tables>, now: Instant, due: DueClock): Promise<void> {
  await inAuthority(kysely, due.authority, (rows) =>
    rows
      .updateTable('clock')
      .set({ serve_at: sql<string>`${now}::timestamptz + interval '1 minute'` })
      .where('authority', '=', due.authority)
      .where('case_id', '=', due.caseId)
      .where('name', '=', due.name)
      .where('token', '=', due.token)
      .execute(),
  );
}
