import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { coverageOf, type Proofs, type RequirementIds, strayProofs } from '#shared/rehearsal/coverage.ts';
import { isWhole, sumOf } from '#shared/rehearsal/coverage-sum.ts';
import { namedProofs } from '#shared/rehearsal/named-proofs.ts';
import {
  coverageLines,
  coverageTotal,
  provesNothing,
  STRAY_PROOFS,
  unknownLine,
} from '#shared/wording/coverage.ts';
import type { Surroundings } from './carry-out.ts';
import { PROCEDURES, readText, storyFiles, testFiles } from './read-files.ts';
import { procedures, rehearseFile } from './rehearse.ts';

/** Which requirement concerns which packs, as the committed file has it. */
export function requirementIds(): RequirementIds {
  return z
    .record(z.string(), z.array(z.string()))
    .parse(JSON.parse(readText(join(PROCEDURES, 'requirement-ids.json'))));
}

/** Says which requirements, quoted rules and readings are proved, and which are not yet: then it ends with 1. */
export function coverage(_: readonly string[], { say }: Surroundings): 0 | 1 {
  const ids = requirementIds();
  const proofs: Proofs = {
    played: storyFiles().flatMap((file) => rehearseFile(file, say) ?? []),
    named: testFiles().flatMap((path) => namedProofs(basename(path), readFileSync(path, 'utf8'))),
  };
  const packs = [...procedures().values()].map((procedure) => coverageOf(procedure, proofs, ids));
  const strays = strayProofs(proofs, ids);
  const failed = proofs.played.filter(({ passed }) => !passed);
  const sum = sumOf(packs, ids);
  for (const line of packs.flatMap(coverageLines)) say(line);
  for (const line of strays.length > 0 ? [STRAY_PROOFS, ...strays.map(unknownLine), ''] : []) say(line);
  for (const { story } of failed) say(provesNothing(story.story));
  say(coverageTotal(sum));
  return isWhole(sum, packs, strays) && failed.length === 0 ? 0 : 1;
}
