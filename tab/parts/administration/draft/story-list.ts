import { DRAFT_LIMITS } from '#shared/contract/drafts.ts';
import { storiesWords as words } from '#shared/wording/tab/administration-draft.ts';
import type { Written } from './written.ts';

type Stories = Written['stories'];

/** Stories with files added: one of the same name takes its place. */
export function withFiles(stories: Stories, files: Stories): Stories {
  const fresh = new Map(files.map((file) => [file.name, file]));
  return [
    ...stories.map((story) => fresh.get(story.name) ?? story),
    ...[...fresh.values()].filter(({ name }) => !stories.some((story) => story.name === name)),
  ];
}

/** A name that no story has yet. */
export function freeName(stories: Stories): string {
  const names = new Set(stories.map(({ name }) => name));
  const at = Array.from({ length: stories.length + 1 }, (_, count) => count + 1);
  return at.map(words.newName).find((name) => !names.has(name)) ?? words.newName(stories.length + 1);
}

/** Why stories cannot be kept as they are; nothing when they can. */
export function storiesProblem(stories: Stories): string | undefined {
  if (stories.length > DRAFT_LIMITS.stories) return words.tooMany(DRAFT_LIMITS.stories);
  const long = stories.find(({ text }) => text.length > DRAFT_LIMITS.story);
  return long && words.tooLong(long.name, DRAFT_LIMITS.story);
}

/** Why a story cannot be called that; nothing when it can. */
export function nameProblem(stories: Stories, at: number): string | undefined {
  const name = stories[at]?.name.trim() ?? '';
  if (name === '') return words.nameMissing;
  return stories.some((story, other) => other !== at && story.name.trim() === name)
    ? words.nameTwice
    : undefined;
}
