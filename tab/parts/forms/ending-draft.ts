import { z } from 'zod';
import type { CommandRequest } from '#shared/contract/api.ts';
import type { CaseView } from '#shared/contract/case-view.ts';
import { shortWords } from '#shared/wording/tab/forms.ts';
import { anyProblem } from '../fields/any-problem.ts';
import { textProblem } from '../fields/text-problem.ts';

/** How a matter ended, as its owner is writing it down. */
export const endingDraftSchema = z.object({
  text: z.string(),
  outcome: z.string().default(''),
  overallReason: z.string().default(''),
});
export type EndingDraft = z.infer<typeof endingDraftSchema>;

type Ending = CaseView['ending'];

const words = shortWords.resolution;

/** An end of which nothing is written yet. Where it can end in one way only so far, that one is chosen. */
export function endingStart({ outcomes }: Ending): EndingDraft {
  const open = outcomes.filter(({ notYet }) => notYet === undefined);
  const [only] = open.length === 1 ? open : [];
  return { text: '', outcome: only?.key ?? '', overallReason: '' };
}

/** What is still missing of an end, by field; nothing when it can go on the record. */
export function endingProblems({ outcomes, overallReason }: Ending, draft: EndingDraft) {
  const several = outcomes.length > 0;
  const chosen = outcomes.find(({ key, notYet }) => key === draft.outcome && notYet === undefined);
  return anyProblem({
    outcome: several && !chosen ? words.missingOutcome : undefined,
    overallReason:
      overallReason === undefined ? undefined : textProblem(draft.overallReason, words.missingReason),
    text: textProblem(draft.text, several ? words.missingEnded : words.missing),
  });
}

/** The command that records how it ended, with what the procedure asks for. */
export function endingCommand(
  { outcomes, overallReason }: Ending,
  draft: EndingDraft,
): CommandRequest['command'] {
  return {
    type: 'recordResolution',
    text: draft.text,
    ...(outcomes.length > 0 ? { outcome: draft.outcome } : {}),
    ...(overallReason === undefined ? {} : { overallReason: draft.overallReason }),
  };
}
