import type { Procedure } from '#shared/domain/procedure.ts';
import { roleLabel } from './names.ts';

/** Whose something is, in words: parts in the case and roles of the pack. */
export function whoseWords(procedure: Procedure, whose: readonly string[]): string {
  const names = whose.map((by) => {
    if (by === 'owner') return `the owner (${procedure.words.owner})`;
    if (by === 'respondent') return 'those who are asked at the stage';
    if (by === 'party') return 'people with a part in the case';
    return `the ${roleLabel(procedure, by)}`;
  });
  return names.length > 0 ? names.join(' or ') : 'nobody';
}
