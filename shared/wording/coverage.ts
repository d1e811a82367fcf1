import type { PackCoverage, Proved, ReadingCoverage } from '#shared/rehearsal/coverage.ts';
import type { CoverageSum } from '#shared/rehearsal/coverage-sum.ts';

const NONE = 'not yet';

/** How far a pack's requirements and readings are proved, one line each. */
export function coverageLines({ pack, proved, missing, readings, unknown }: PackCoverage): readonly string[] {
  const all = proved.length + missing.length;
  return [
    `${pack}: ${proved.length} of ${all} requirements and quoted rules proved`,
    ...proved.map(({ id, by }) => `  proved   ${id.padEnd(11)} ${by.join('; ')}`),
    ...missing.map(
      ({ id, quoted }) => `  not yet  ${id.padEnd(11)} ${quoted ? 'quoted in the pack' : 'not in the pack'}`,
    ),
    ...readings.flatMap(readingLines),
    ...unknown.map(unknownLine),
    '',
  ];
}

/** A reading: how the pack takes it, and what shows the other choice. */
function readingLines({ id, settings, byDefault, otherwise }: ReadingCoverage): readonly string[] {
  if (!settings) return [`  not yet  ${id.padEnd(11)} the pack names no such reading`];
  return [
    `  reading  ${id.padEnd(11)} ${settings.join(', ') || 'no setting'}`,
    `           as read     ${byDefault.join('; ') || NONE}`,
    ...(settings.length > 0 ? [`           otherwise   ${otherwise.join('; ') || NONE}`] : []),
  ];
}

/** Something that is claimed to be proved and belongs to no pack, or not to this one. */
export function unknownLine({ id, by }: Proved): string {
  return `  UNKNOWN  ${id.padEnd(11)} ${by.join('; ')}`;
}

/** The head of the tests whose claims belong to nobody. */
export const STRAY_PROOFS =
  'Tests that name an id nobody has, or one of several packs without saying which ("[N8 the-pack] …"):';

/** A story that does not come about as told proves nothing. */
export function provesNothing(story: string): string {
  return `FAILED, so it proves nothing: ${story}`;
}

/** What is proved and what is missing, in one line below all packs. */
export function coverageTotal(sum: CoverageSum): string {
  const { proved, requirements, twice, readings } = sum;
  const missing = [
    ...sum.lacks.map(({ pack, ids }) => `${pack} ${ids.join(' ')}`),
    ...sum.readingsOpen.map(({ id, byDefault, otherwise }) => {
      const ways = [...(byDefault ? ['as read'] : []), ...(otherwise ? ['otherwise'] : [])];
      return `${id} (${ways.join(' and ') || 'both in one pack'})`;
    }),
    ...sum.toCome.map((pack) => `the pack ${pack}`),
  ];
  return `${proved} of ${requirements} requirements proved in each of their packs, ${twice} of ${readings} readings proved twice. Missing: ${missing.join('; ') || 'nothing'}.`;
}
