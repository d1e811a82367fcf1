import { basename } from 'node:path';
import { readStoryFile, storyFiles } from '#bot/procedure/read-files.ts';
import type { Procedure } from '#shared/domain/procedure.ts';
import { comesAbout, type Rehearsal } from '#shared/rehearsal/play.ts';
import type { Story } from '#shared/rehearsal/story.ts';
import { failLine } from '#shared/wording/rehearsal.ts';
import { changeFaultLine, storyFaultLine } from '#shared/wording/story-check.ts';

/** The stories that come with the service, by the name of their file. */
export function shippedStories(): readonly (readonly [file: string, story: Story])[] {
  return storyFiles().map((path) => {
    const read = readStoryFile(path);
    if ('faults' in read) throw new Error(`${basename(path)}: ${read.faults.map(storyFaultLine).join(' ')}`);
    return [basename(path), read.story];
  });
}

/** What in a story was not as it expects, one line each. */
export function failuresOf({ faults, unknown, steps, story, passed }: Rehearsal): readonly string[] {
  const failed = [{ findings: unknown }, ...steps].flatMap(({ findings }, at) =>
    findings
      .filter(({ ok }) => !ok)
      .map(({ about, wanted, found }) => `step ${at}: ${failLine(about, wanted, found)}`),
  );
  const unplayed = steps.length < story.steps.length ? ['the rest was not played'] : [];
  return passed ? [] : [...faults.map(changeFaultLine), ...failed, ...unplayed];
}

/**
 * Tells whether some story of a pack goes red under a procedure. Stories that change their pack say nothing of it as it
 * is. Whichever noticed the last change is asked first: it mostly notices the next one too.
 */
export function noticing(pack: string): (procedure: Procedure) => boolean {
  const stories = shippedStories()
    .map(([, story]) => story)
    .filter((story) => story.pack === pack && !story.changes);
  return (procedure) => {
    const at = stories.findIndex((story) => !isTold(procedure, story));
    stories.unshift(...(at < 0 ? [] : stories.splice(at, 1)));
    return at >= 0;
  };
}

/** Whether a story comes about as told. A value that nothing can work with is noticed by whatever meets it. */
function isTold(procedure: Procedure, story: Story): boolean {
  try {
    return comesAbout(procedure, story);
  } catch {
    return false;
  }
}
