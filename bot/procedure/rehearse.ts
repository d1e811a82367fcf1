import { basename, dirname, resolve } from 'node:path';
import type { Procedure } from '#shared/domain/procedure.ts';
import { type Rehearsal, rehearse } from '#shared/rehearsal/play.ts';
import { storiesPassed } from '#shared/wording/rehearsal.ts';
import { rehearsalLines } from '#shared/wording/rehearsal-thread.ts';
import { noSuchPack, storyFaultLine, storyFaultsFound } from '#shared/wording/story-check.ts';
import type { Surroundings } from './carry-out.ts';
import { faultLines } from './check.ts';
import { fileNamed, packFiles, readPackFile, readStoryFile } from './read-files.ts';

/** Plays stories against their packs and prints each thread, with pass or fail per expectation. */
export function rehearseFiles(files: readonly string[], { from, say }: Surroundings): 0 | 1 {
  const passed = files.filter((file) => {
    const played = rehearseFile(fileNamed(from, file), say);
    for (const line of played ? rehearsalLines(played) : []) say(line);
    return played?.passed ?? false;
  });
  say(storiesPassed(passed.length, files.length));
  return passed.length === files.length ? 0 : 1;
}

/** Plays the story of a file; says why when it cannot be played. */
export function rehearseFile(path: string, say: (line: string) => void): Rehearsal | undefined {
  const read = readStoryFile(path);
  if ('faults' in read) {
    say(storyFaultsFound(basename(path), read.faults.length));
    for (const fault of read.faults) say(`  ${storyFaultLine(fault)}`);
    return undefined;
  }
  const { story } = read;
  const procedure = procedureFor(story.pack, path, say);
  return procedure && rehearse(procedure, story);
}

/** The pack a story names: one that comes with the service by its id, or a draft by its file beside the story. */
function procedureFor(pack: string, path: string, say: (line: string) => void): Procedure | undefined {
  if (!pack.endsWith('.json')) {
    const procedure = procedures().get(pack);
    if (!procedure) say(noSuchPack(basename(path), pack));
    return procedure;
  }
  const read = readPackFile(resolve(dirname(path), pack));
  if ('procedure' in read) return read.procedure;
  for (const line of faultLines(pack, read.faults)) say(line);
  return undefined;
}

/** The packs that come with the service, by id. */
export function procedures(): ReadonlyMap<string, Procedure> {
  const read = packFiles().flatMap((path) => {
    const pack = readPackFile(path);
    return 'procedure' in pack ? [pack.procedure] : [];
  });
  return new Map(read.map((procedure) => [procedure.id, procedure]));
}
