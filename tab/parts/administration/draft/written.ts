import { z } from 'zod';
import type { DraftView } from '#shared/contract/drafts.ts';

/** What somebody wrote of a draft and has not saved: on which revision, the text, the stories. */
export const writtenSchema = z.object({
  revision: z.int(),
  text: z.string(),
  stories: z.array(z.object({ name: z.string(), text: z.string() })),
});
export type Written = z.infer<typeof writtenSchema>;

/** A draft as it is saved, to go on from. */
export function writtenOf({ revision, text, stories }: DraftView): Written {
  return { revision, text, stories };
}

/** Whether two say the same, whatever revision they were written on. */
export function saysTheSame(
  one: Pick<Written, 'text' | 'stories'>,
  other: Pick<Written, 'text' | 'stories'>,
) {
  return one.text === other.text && JSON.stringify(one.stories) === JSON.stringify(other.stories);
}

/** Whether somebody else saved the draft after this was begun, and saved something else. */
export function isBehind(mine: Written | undefined, saved: DraftView): boolean {
  return mine !== undefined && mine.revision !== saved.revision && !saysTheSame(mine, saved);
}

/** What is left unsaved once something was saved: what was written while it was on its way, on the new revision. */
export function leftAfter(mine: Written | undefined, sent: Written, saved: DraftView): Written | undefined {
  return !mine || saysTheSame(mine, sent) ? undefined : { ...mine, revision: saved.revision };
}
