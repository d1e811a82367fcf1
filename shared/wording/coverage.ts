import type { PackCoverage } from '#shared/rehearsal/coverage.ts';

/** How far a pack's requirements are proved, one line each. */
export function coverageLines({ pack, proved, missing, unknown }: PackCoverage): readonly string[] {
  const all = proved.length + missing.length;
  return [
    `${pack}: ${proved.length} of ${all} requirements and quoted rules proved by a story`,
    ...proved.map(({ id, by }) => `  proved   ${id.padEnd(11)} ${by.join('; ')}`),
    ...missing.map(
      ({ id, quoted }) => `  not yet  ${id.padEnd(11)} ${quoted ? 'quoted in the pack' : 'not in the pack'}`,
    ),
    ...unknown.map(({ id, by }) => `  UNKNOWN  ${id.padEnd(11)} ${by.join('; ')}`),
    '',
  ];
}

/** The count below all packs. */
export function coverageTotal(missing: number, packsToCome: readonly string[]): string {
  const rest = packsToCome.length > 0 ? ` Packs still to come: ${packsToCome.join(', ')}.` : '';
  return `${missing} not proved yet.${rest}`;
}
