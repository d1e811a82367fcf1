import type { Person } from '#shared/domain/people.ts';
import type { Procedure } from '#shared/domain/procedure.ts';
import { spokenRole } from './names.ts';

/** Whose something is, in words: parts in the case and roles of the pack. The owner is named where it is known who owns it. */
export function whoseWords(procedure: Procedure, whose: readonly string[], owner?: Person): string {
  const names = whose.map((by) => {
    if (by === 'owner') return `the owner of the case (${ownerTitle(procedure, owner)})`;
    if (by === 'respondent') return 'those who are asked for an answer at the stage';
    if (by === 'party') return 'people with a part in the case';
    return `the ${spokenRole(procedure, by)}`;
  });
  return names.length > 0 ? names.join(' or ') : 'nobody';
}

function ownerTitle({ words }: Procedure, owner: Person | undefined): string {
  return owner ? `${owner.name}, ${words.owner}` : words.owner;
}

/** Whom to ask to do what is not one's own to do: its owner by name, else those whose it is, whom its owner knows. */
export function askThem(whose: readonly string[], owner: Person | undefined): string {
  if (!owner) return 'Ask them to do it';
  if (whose.includes('owner')) return `Ask ${owner.name} to do it`;
  return `Ask them to do it (${owner.name}, who owns the case, knows who they are)`;
}
