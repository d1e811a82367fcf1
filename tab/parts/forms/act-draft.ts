import type { CommandRequest } from '#shared/contract/api.ts';
import type { OfferView } from '#shared/contract/offer-view.ts';
import { shortWords } from '#shared/wording/tab/forms.ts';

/** The form of one of the pack's acts, as the service gives it. */
export type ActForm = NonNullable<OfferView['act']>;

/** An act as somebody is writing it down; what the act has no field for stays empty. */
export interface ActDraft {
  readonly text: string;
  readonly with: string;
  readonly on: string;
  readonly outcome: string;
}

const words = shortWords.act;

/** What is still missing of an act, by field; nothing when it can go on the record. */
export function actProblems(act: ActForm, draft: ActDraft, today: string) {
  const missing = (field: 'text' | 'with' | 'outcome') =>
    act[field]?.required && !draft[field].trim() ? words.missing(act[field].label) : undefined;
  const late = draft.on > today || (act.on?.required && !draft.on);
  const problems = {
    text: missing('text'),
    with: missing('with'),
    outcome: missing('outcome'),
    on: act.on && late ? words.missingDay : undefined,
  };
  return Object.values(problems).some(Boolean) ? problems : undefined;
}

/** The command that puts an act on the record. */
export function actCommand(act: ActForm, draft: ActDraft): CommandRequest['command'] {
  const given = (field: keyof ActDraft) => draft[field].trim() || undefined;
  const { key } = act;
  return {
    type: 'recordAct',
    act: key,
    text: given('text'),
    with: given('with'),
    on: given('on'),
    outcome: given('outcome'),
  };
}
