import { z } from 'zod';
import { raiseWords } from '#shared/wording/tab/raise.ts';
import { textProblem } from './text-problem.ts';

/** One thing that is wrong, as somebody is writing it down. */
export const issueDraftSchema = z.object({
  issue: z.string(),
  expected: z.string(),
  steps: z.string(),
  service: z.string().default(''),
});
export type IssueDraft = z.infer<typeof issueDraftSchema>;

/** An issue of which nothing is written yet. */
export const EMPTY_ISSUE: IssueDraft = { issue: '', expected: '', steps: '', service: '' };

/** What is still missing of one issue, by field. */
export interface IssueProblems {
  readonly issue?: string | undefined;
  readonly expected?: string | undefined;
  readonly steps?: string | undefined;
}

/** What is still missing of the issues, one by one; nothing when all can go on the record. */
export function issueProblems(
  issues: readonly IssueDraft[],
  asks: { readonly steps: boolean; readonly issueRequired: boolean },
): IssueProblems[] | undefined {
  const problems = issues.map(({ issue, expected, steps }) => ({
    issue: textProblem(issue, asks.issueRequired ? raiseWords.missing.issue : undefined),
    expected: textProblem(expected, raiseWords.missing.expected),
    steps: asks.steps ? textProblem(steps) : undefined,
  }));
  return problems.some(({ issue, expected, steps }) => issue || expected || steps) ? problems : undefined;
}
