import { type NoSuchDay, noSuchDays } from '#shared/contract/calendar-days.ts';
import { knownBy, namesAlong } from '#shared/contract/known-by.ts';
import { textIn } from '#shared/contract/part-at.ts';
import { type Place, type ShapeFault, shapeFaults, spotOf } from '#shared/contract/shape-faults.ts';
import type { TextSlip } from '#shared/contract/text-slips.ts';
import { type Lines, readYaml } from './read-yaml.ts';
import { type Story, storySchema } from './story.ts';
import { type BackInTime, backInTime } from './story-time.ts';

/** Something by which a story cannot be played: where in it, and what is wrong. */
export type StoryFault = (
  | TextSlip
  | ShapeFault
  | NoSuchDay
  | BackInTime
  /** A story whose pack it has changed says nothing of the pack as it is. */
  | { readonly kind: 'provesChanged'; readonly place: Place }
) & {
  /** What the steps, and the things of other lists, on the way to its place are known by. */
  readonly names?: readonly (string | undefined)[];
  /** The line of its place, where the story was read from a text. */
  readonly line?: number | undefined;
};

/** A story as read, or every fault with its place. */
export type ReadStory = { readonly story: Story } | { readonly faults: readonly StoryFault[] };

/** A story as read from a text, with the line of each of its places. */
export type ReadStoryText =
  | { readonly story: Story; readonly lines: Lines }
  | { readonly faults: readonly StoryFault[] };

/** Reads a story from its text. */
export function readStoryText(text: string): ReadStoryText {
  const read = readYaml(text);
  if ('slip' in read) return { faults: [read.slip] };
  const { data, lines } = read;
  const told = readStory(data);
  return 'story' in told
    ? { ...told, lines }
    : { faults: told.faults.map((one) => ({ ...one, line: lines(spotOf(one)) })) };
}

/** Reads a story from what its text holds. */
export function readStory(data: unknown): ReadStory {
  const read = storySchema.safeParse(data);
  const faults = read.success ? faultsIn(read.data) : shapeFaults(read.error, data, storySchema);
  return read.success && faults.length === 0
    ? { story: read.data }
    : { faults: faults.map((one) => ({ ...one, names: namesAlong(data, one.place, stepName) })) };
}

/** A day that is none has no place in time. */
function faultsIn(story: Story): readonly StoryFault[] {
  const days = noSuchDays(story);
  return [...days, ...(days.length > 0 ? [] : backInTime(story)), ...provesChanged(story)];
}

function stepName(thing: unknown): string | undefined {
  return textIn(thing, 'note') ?? knownBy(thing);
}

function provesChanged({ changes, proves, steps }: Story): readonly StoryFault[] {
  if (!changes) return [];
  const places: Place[] = [
    ...(proves ? [['proves']] : []),
    ...steps.flatMap((step, at) => (step.proves ? [['steps', at, 'proves']] : [])),
  ];
  return places.map((place) => ({ kind: 'provesChanged', place }));
}
