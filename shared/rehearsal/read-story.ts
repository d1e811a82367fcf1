import { type NoSuchDay, noSuchDays } from '#shared/contract/calendar-days.ts';
import { type Place, type ShapeFault, shapeFaults } from '#shared/contract/shape-faults.ts';
import { type Story, storySchema } from './story.ts';

/** Something by which a story cannot be played: where in it, and what is wrong. */
export type StoryFault =
  | ShapeFault
  | NoSuchDay
  /** A story whose pack it has changed says nothing of the pack as it is. */
  | { readonly kind: 'provesChanged'; readonly place: Place };

/** A story as read, or every fault with its place. */
export type ReadStory = { readonly story: Story } | { readonly faults: readonly StoryFault[] };

/** Reads a story from what its file holds. */
export function readStory(data: unknown): ReadStory {
  const read = storySchema.safeParse(data);
  if (!read.success) return { faults: shapeFaults(read.error, data, storySchema) };
  const faults = [...noSuchDays(read.data), ...provesChanged(read.data)];
  return faults.length > 0 ? { faults } : { story: read.data };
}

function provesChanged({ changes, proves, steps }: Story): readonly StoryFault[] {
  if (!changes) return [];
  const places: Place[] = [
    ...(proves ? [['proves']] : []),
    ...steps.flatMap((step, at) => (step.proves ? [['steps', at, 'proves']] : [])),
  ];
  return places.map((place) => ({ kind: 'provesChanged', place }));
}
