import { z } from 'zod';
import { discussionWords } from '#shared/wording/tab/forms.ts';

/** The ways in which a talk can be had. */
export const DISCUSSION_MODES = ['faceToFace', 'telephone', 'video', 'email'] as const;

/** A talk as somebody is writing it down. */
export const discussionDraftSchema = z.object({
  with: z.string(),
  mode: z.enum(DISCUSSION_MODES),
  on: z.string(),
  summary: z.string(),
});
export type DiscussionDraft = z.infer<typeof discussionDraftSchema>;

/** What is still missing of a talk, by field. */
export interface DiscussionProblems {
  readonly with?: string | undefined;
  readonly on?: string | undefined;
  readonly summary?: string | undefined;
}

/** A talk of which nothing is written yet. */
export const EMPTY_DISCUSSION: DiscussionDraft = { with: '', mode: 'faceToFace', on: '', summary: '' };

/** What is still missing of a talk; nothing when it can go on the record. */
export function discussionProblems(value: DiscussionDraft, today: string): DiscussionProblems | undefined {
  const problems: DiscussionProblems = {
    with: value.with.trim() ? undefined : discussionWords.missingWith,
    on: value.on && value.on <= today ? undefined : discussionWords.missingOn,
    summary: value.summary.trim() ? undefined : discussionWords.missingSummary,
  };
  return Object.values(problems).some(Boolean) ? problems : undefined;
}
