import { z } from 'zod';
import { raiseWords } from '#shared/wording/tab/raise.ts';

/** One thing that is wrong, as somebody is writing it down. */
export const issueDraftSchema = z.object({ issue: z.string(), expected: z.string(), steps: z.string() });
export type IssueDraft = z.infer<typeof issueDraftSchema>;

/** An issue of which nothing is written yet. */
export const EMPTY_ISSUE: IssueDraft = { issue: '', expected: '', steps: '' };

/** What is still missing of one issue, by field. */
export interface IssueProblems {
  readonly issue?: string | undefined;
  readonly expected?: string | undefined;
}

/** What is still missing of the issues, one by one; nothing when all can go on the record. */
export function issueProblems(issues: readonly IssueDraft[]): IssueProblems[] | undefined {
  const problems = issues.map(({ issue, expected }) => ({
    issue: issue.trim() ? undefined : raiseWords.missing.issue,
    expected: expected.trim() ? undefined : raiseWords.missing.expected,
  }));
  return problems.some(({ issue, expected }) => issue || expected) ? problems : undefined;
}
