import { z } from 'zod';
import type { CommandRequest } from '#shared/contract/api.ts';
import type { CaseView } from '#shared/contract/case-view.ts';
import { actionWords, minutesWords } from '#shared/wording/tab/forms.ts';
import { actionRowSchema, actionsComplete } from '../fields/action-draft.ts';
import { anyProblem } from '../fields/any-problem.ts';
import { textTooLong } from '../fields/text-problem.ts';

/** The minutes of a meeting, as somebody is writing them. */
export const minutesDraftSchema = z.object({
  meeting: z.string(),
  attended: z.array(z.string()),
  notes: z.record(z.string(), z.string()),
  actions: z.array(actionRowSchema),
});
export type MinutesDraft = z.infer<typeof minutesDraftSchema>;

/** What is still missing of the minutes, by field. */
export interface MinutesProblems {
  readonly attended?: string | undefined;
  readonly notes?: string | undefined;
  /** A point that is too long: the field of that point says so itself. */
  readonly longPoint?: string | undefined;
  readonly actions?: string | undefined;
}

/** Empty minutes of the first meeting that waits for its minutes. */
export function minutesStart(view: CaseView): MinutesDraft {
  const meeting = view.meetings.find(({ mayRecord }) => mayRecord);
  return { meeting: meeting?.id ?? '', attended: [], notes: {}, actions: [] };
}

/** What is still missing of the minutes; nothing when they can go on the record. */
export function minutesProblems(
  { attended, notes, actions }: MinutesDraft,
  today: string,
): MinutesProblems | undefined {
  return anyProblem<MinutesProblems>({
    attended: attended.length > 0 ? undefined : minutesWords.missingAttended,
    notes: Object.values(notes).some((text) => text.trim()) ? undefined : minutesWords.missingNotes,
    longPoint: Object.values(notes).map(textTooLong).find(Boolean),
    actions: actionsComplete(actions, today) ? undefined : actionWords.incomplete,
  });
}

/** The command of the minutes: points on which nothing was said are left out. */
export function minutesCommand(
  draft: MinutesDraft,
  meeting: string,
  agenda: CaseView['agenda'],
): CommandRequest['command'] {
  const notes = agenda
    .map(({ key }) => ({ point: key, text: draft.notes[key] ?? '' }))
    .filter(({ text }) => text.trim() !== '');
  return { type: 'recordMinutes', meeting, attended: draft.attended, notes, actions: draft.actions };
}
