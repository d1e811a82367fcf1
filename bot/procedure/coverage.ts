import { join } from 'node:path';
import { z } from 'zod';
import { coverageOf, type RequirementIds } from '#shared/rehearsal/coverage.ts';
import { coverageLines, coverageTotal } from '#shared/wording/coverage.ts';
import type { Surroundings } from './carry-out.ts';
import { PROCEDURES, readJson, storyFiles } from './read-files.ts';
import { procedures, rehearseFile } from './rehearse.ts';

/** Which requirement concerns which packs, as the committed file has it. */
export function requirementIds(): RequirementIds {
  return z.record(z.string(), z.array(z.string())).parse(readJson(join(PROCEDURES, 'requirement-ids.json')));
}

/** Says which requirements and quoted rules the stories prove, and which are not proved yet. */
export function coverage(_: readonly string[], { say }: Surroundings): 0 | 1 {
  const ids = requirementIds();
  const packs = procedures();
  const played = storyFiles().flatMap((file) => rehearseFile(file, say)?.rehearsal ?? []);
  const found = [...packs.values()].map((procedure) => coverageOf(procedure, played, ids));
  for (const line of found.flatMap(coverageLines)) say(line);
  const toCome = [...new Set(Object.values(ids).flat())].filter((id) => !packs.has(id));
  say(coverageTotal(found.flatMap(({ missing }) => missing).length, toCome));
  return found.some(({ unknown }) => unknown.length > 0) ? 1 : 0;
}
