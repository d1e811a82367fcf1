import { type NoSuchDay, noSuchDays } from '#shared/contract/calendar-days.ts';
import { type ShapeFault, shapeFaults } from '#shared/contract/shape-faults.ts';
import { type Story, storySchema } from './story.ts';

/** Something by which a story cannot be played: where in it, and what is wrong. */
export type StoryFault = ShapeFault | NoSuchDay;

/** A story as read, or every fault with its place. */
export type ReadStory = { readonly story: Story } | { readonly faults: readonly StoryFault[] };

/** Reads a story from what its file holds. */
export function readStory(data: unknown): ReadStory {
  const read = storySchema.safeParse(data);
  if (!read.success) return { faults: shapeFaults(read.error, data) };
  const faults = noSuchDays(read.data);
  return faults.length > 0 ? { faults } : { story: read.data };
}
