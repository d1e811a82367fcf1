import { z } from 'zod';
import { discussionWords } from '#shared/wording/tab/forms.ts';
import { anyProblem } from './any-problem.ts';
import { dayProblem } from './day-problem.ts';
import { textProblem } from './text-problem.ts';

/** The ways in which a talk can be had. */
export const DISCUSSION_MODES = ['faceToFace', 'telephone', 'video', 'email'] as const;

/** No talk is put down as older than this: an earlier day is a slip of the keyboard. */
export const FIRST_TALK_DAY = '2000-01-01';

/** A talk as somebody is writing it down. */
export const discussionDraftSchema = z.object({
  with: z.string(),
  mode: z.enum(DISCUSSION_MODES),
  on: z.string(),
  summary: z.string(),
  notTakenUp: z.boolean().optional(),
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
  const words = talkWords(value);
  return anyProblem<DiscussionProblems>({
    with: value.with.trim() ? undefined : words.missingWith,
    on: value.on ? dayProblem(value.on, FIRST_TALK_DAY, today) : words.missingOn,
    summary: textProblem(value.summary, words.missingSummary),
  });
}

/** What the fields are called and ask for: of a talk that was had, or of one that was offered and not taken up. */
export function talkWords({ notTakenUp }: Pick<DiscussionDraft, 'notTakenUp'>) {
  const words = discussionWords;
  if (!notTakenUp) return words;
  return {
    ...words,
    with: words.offeredTo,
    mode: words.offeredHow,
    summary: words.offered,
    missingWith: words.missingOfferedTo,
    missingOn: words.missingOfferedOn,
    missingSummary: words.missingOffered,
  };
}
