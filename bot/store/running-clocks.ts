import { sql } from 'kysely';
import { CLOCK_NAMES } from '#shared/domain/clocks.ts';
import type { Transaction } from '../application/ports/store.ts';
import type { Rows } from './enter.ts';

/** Whether this version knows what a clock is. During an upgrade a newer one may set others beside those. */
export const isKnownClock = sql<boolean>`clock.name ~ ${CLOCK_NAMES.source}`;

/** Replaces the clocks that run for a case, but for those that only a newer version knows. */
export function setClocks(rows: Rows, authority: string): Transaction['setClocks'] {
  return async (caseId, clocks) => {
    const names = clocks.map(({ name }) => name);
    const stopped = rows
      .deleteFrom('clock')
      .where('authority', '=', authority)
      .where('case_id', '=', caseId)
      .where(isKnownClock);
    if (clocks.length === 0) {
      await stopped.execute();
      return;
    }
    await rows
      .with('stopped', () => stopped.where('name', 'not in', names))
      .insertInto('clock')
      .values(
        clocks.map(({ name, token, dueOn, dueAt }) => ({
          authority,
          case_id: caseId,
          name,
          token,
          due_on: dueOn,
          due_at: dueAt,
          serve_at: dueAt,
        })),
      )
      .onConflict((one) =>
        one.columns(['authority', 'case_id', 'name']).doUpdateSet((is) => ({
          token: is.ref('excluded.token'),
          due_on: is.ref('excluded.due_on'),
          due_at: is.ref('excluded.due_at'),
          serve_at: is.ref('excluded.serve_at'),
        })),
      )
      .execute();
  };
}
