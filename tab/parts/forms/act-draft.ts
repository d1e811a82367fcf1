import { z } from 'zod';
import type { CommandRequest } from '#shared/contract/api.ts';
import type { OfferView } from '#shared/contract/offer-view.ts';
import { shortWords } from '#shared/wording/tab/forms.ts';
import { anyProblem } from '../fields/any-problem.ts';
import { dayProblem } from '../fields/day-problem.ts';
import { FIRST_TALK_DAY } from '../fields/discussion-draft.ts';

/** The form of one of the pack's acts, as the service gives it. */
export type ActForm = NonNullable<OfferView['act']>;

/** An act as somebody is writing it down; what the act has no field for stays empty. */
export const actDraftSchema = z.object({
  text: z.string(),
  with: z.string(),
  on: z.string(),
  until: z.string().default(''),
  outcome: z.string(),
  reason: z.string().default(''),
  /** The entry whose duty it completes. */
  fulfils: z.string().default(''),
});
export type ActDraft = z.infer<typeof actDraftSchema>;

/** What is still missing of an act, by field. */
export type ActProblems = { readonly [Field in Exclude<keyof ActDraft, 'fulfils'>]?: string | undefined };

/** An act of which nothing is written yet: it was done today, and completes the duty it is opened for. */
export function actStart(act: ActForm, today: string, fulfils: number | undefined): ActDraft {
  const on = act.on ? today : '';
  return { text: '', with: '', on, until: '', outcome: '', reason: '', fulfils: String(fulfils ?? '') };
}

const words = shortWords.act;

/** What is still missing of an act, by field; nothing when it can go on the record. */
export function actProblems(act: ActForm, draft: ActDraft, today: string): ActProblems | undefined {
  const missing = (field: 'text' | 'with' | 'outcome') =>
    act[field]?.required && !draft[field].trim() ? words.missing(act[field].label) : undefined;
  const late = draft.on ? dayProblem(draft.on, FIRST_TALK_DAY, today) : act.on?.required;
  return anyProblem({
    text: missing('text'),
    with: missing('with'),
    outcome: missing('outcome'),
    on: act.on && late ? words.missingDay : undefined,
    until: act.until && untilMissing(act, draft, today) ? words.missingUntil : undefined,
    reason: act.asksReason && !draft.reason.trim() ? words.missingReason : undefined,
  });
}

function untilMissing(act: ActForm, { until }: ActDraft, today: string): boolean {
  return until ? dayProblem(until, today) !== undefined : act.until?.required === true;
}

/** The command that puts an act on the record, and with it the duty of an entry that it does. */
export function actCommand(act: ActForm, draft: ActDraft, fulfils?: number): CommandRequest['command'] {
  const given = (field: keyof ActDraft) => draft[field].trim() || undefined;
  const { key } = act;
  return {
    type: 'recordAct',
    act: key,
    text: given('text'),
    with: given('with'),
    on: given('on'),
    until: given('until'),
    outcome: given('outcome'),
    reason: act.asksReason ? given('reason') : undefined,
    fulfils,
  };
}
