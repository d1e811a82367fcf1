import { basename } from 'node:path';
import { readStoryFile, storyFiles } from '#bot/procedure/read-files.ts';
import type { Procedure } from '#shared/domain/procedure.ts';
import { type Rehearsal, rehearse } from '#shared/rehearsal/play.ts';
import type { Story } from '#shared/rehearsal/story.ts';
import { failLine } from '#shared/wording/rehearsal.ts';
import { storyFaultLine } from '#shared/wording/story-check.ts';

/** The stories that come with the service, by the name of their file. */
export function shippedStories(): readonly (readonly [file: string, story: Story])[] {
  return storyFiles().map((path) => {
    const read = readStoryFile(path);
    if ('faults' in read) throw new Error(`${basename(path)}: ${read.faults.map(storyFaultLine).join(' ')}`);
    return [basename(path), read.story];
  });
}

/** What in a story was not as it expects, one line each. */
export function failuresOf({ unknown, steps, story, passed }: Rehearsal): readonly string[] {
  const failed = [{ findings: unknown }, ...steps].flatMap(({ findings }, at) =>
    findings
      .filter(({ ok }) => !ok)
      .map(({ about, wanted, found }) => `step ${at}: ${failLine(about, wanted, found)}`),
  );
  const unplayed = steps.length < story.steps.length ? ['the rest was not played'] : [];
  return passed ? [] : [...failed, ...unplayed];
}

/** Whether some of these stories, those of its pack, goes red under a procedure. */
export function isNoticed(procedure: Procedure, stories: ReturnType<typeof shippedStories>): boolean {
  return stories.some(([, story]) => story.pack === procedure.id && !rehearse(procedure, story).passed);
}
