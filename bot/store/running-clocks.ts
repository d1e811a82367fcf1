import type { Transaction } from '../application/ports/store.ts';
import type { Rows } from './enter.ts';

/** Replaces the clocks that run for a case. */
export function setClocks(rows: Rows, authority: string): Transaction['setClocks'] {
  return async (caseId, clocks) => {
    const names = clocks.map(({ name }) => name);
    const stopped = rows.deleteFrom('clock').where('authority', '=', authority).where('case_id', '=', caseId);
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
