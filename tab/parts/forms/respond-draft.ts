import { z } from 'zod';
import type { CommandRequest } from '#shared/contract/api.ts';
import { actionWords, respondWords } from '#shared/wording/tab/forms.ts';
import { actionRowSchema, actionsComplete } from '../fields/action-draft.ts';
import { anyProblem } from '../fields/any-problem.ts';
import { textTooLong } from '../fields/text-problem.ts';

const KINDS = ['accept', 'disagree', 'meeting', 'outside', 'notForMe'] as const;

/** An answer to an alert, as somebody is writing it. */
export const respondDraftSchema = z.object({
  kind: z.enum(['', ...KINDS]),
  text: z.string(),
  actions: z.array(actionRowSchema),
});
export type RespondDraft = z.infer<typeof respondDraftSchema>;

/** What is still missing of an answer, by field. */
export interface RespondProblems {
  readonly kind?: string | undefined;
  readonly text?: string | undefined;
  readonly actions?: string | undefined;
}

/** The kind of answer with a name; nothing when there is none such. */
export function responseKind(name: string): RespondDraft['kind'] | undefined {
  return KINDS.find((kind) => kind === name);
}

/** What is still missing of an answer; nothing when it can be sent. An acceptance may be its actions alone. */
export function respondProblems(
  { kind, text, actions }: RespondDraft,
  today: string,
): RespondProblems | undefined {
  const accepts = kind === 'accept';
  const said = text.trim() !== '' || (accepts && actions.length > 0);
  return anyProblem<RespondProblems>({
    kind: kind ? undefined : respondWords.chooseKind,
    text: said ? textTooLong(text) : accepts ? respondWords.missingAccept : respondWords.missing,
    actions: accepts && !actionsComplete(actions, today) ? actionWords.incomplete : undefined,
  });
}

/** The button of an answer: it repeats the choice. */
export function respondLabel({ kind, actions }: RespondDraft): string {
  switch (kind) {
    case '':
      return respondWords.unchosen;
    case 'accept':
      return actions.length > 0 ? respondWords.accept(actions.length) : respondWords.acceptAlone;
    case 'disagree':
    case 'meeting':
    case 'outside':
    case 'notForMe':
      return respondWords[kind];
  }
}

/** The command of an answer; nothing while no kind is chosen. Only an acceptance carries actions. */
export function respondCommand({ kind, text, actions }: RespondDraft): CommandRequest['command'] | undefined {
  if (kind === '') return undefined;
  return { type: 'respond', kind, text, actions: kind === 'accept' ? actions : [] };
}
