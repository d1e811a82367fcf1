import { z } from 'zod';

/** One thing that will be done, as somebody is writing it down: what, who and by when. */
export const actionRowSchema = z.object({ what: z.string(), who: z.string(), by: z.string() });
export type ActionRow = z.infer<typeof actionRowSchema>;

/** An action of which nothing is written yet. */
export const EMPTY_ACTION: ActionRow = { what: '', who: '', by: '' };

/** Whether every action says what, who and by when. */
export function actionsComplete(rows: readonly ActionRow[]): boolean {
  return rows.every(({ what, who, by }) => what.trim() !== '' && who.trim() !== '' && by !== '');
}
