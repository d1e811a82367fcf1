import { z } from 'zod';
import { dayProblem } from './day-problem.ts';

/** One thing that will be done, as somebody is writing it down: what, who and by when. */
export const actionRowSchema = z.object({ what: z.string(), who: z.string(), by: z.string() });
export type ActionRow = z.infer<typeof actionRowSchema>;

/** An action of which nothing is written yet. */
export const EMPTY_ACTION: ActionRow = { what: '', who: '', by: '' };

/** Whether every action says what, who and by when, the last from today on. */
export function actionsComplete(rows: readonly ActionRow[], today: string): boolean {
  return rows.every(
    ({ what, who, by }) =>
      what.trim() !== '' && who.trim() !== '' && by !== '' && dayProblem(by, today) === undefined,
  );
}
