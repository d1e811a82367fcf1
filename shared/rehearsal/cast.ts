import type { RoleHolders } from '#shared/domain/people.ts';
import type { Procedure } from '#shared/domain/procedure.ts';
import { type Finding, same } from './finding.ts';
import type { Story } from './story.ts';
import { beginningOf } from './story-time.ts';
import { somebody, type World } from './world.ts';

/** Made-up people, one for each role in its order. */
const NAMES = [
  ['Amara', 'Ben', 'Carys', 'Dov', 'Ewa', 'Farid', 'Grace', 'Helen', 'Idris', 'Jaya', 'Kofi', 'Leah', 'Mina'],
  ['Okafor', 'Rees', 'Webb', 'Lister', 'Nowak', 'Aziz', 'Hall', 'Marsh', 'Cole', 'Patel', 'Mensah', 'Brandt'],
] as const;

/** A child who does not exist. */
export const MADE_UP_CHILD = { name: 'Kit Marlow', initials: 'K.M.', number: 'LCS 48213' };

/** The world of a story before its first step. */
export function worldOf(procedure: Procedure, story: Story): World {
  return {
    procedure,
    people: { ...madeUp(procedure), ...peopleOf(story.people ?? {}) },
    away: [],
    calendar: { closedOn: story.closedOn ?? [], openOn: story.openOn ?? [] },
    now: beginningOf(story),
    entries: [],
  };
}

/** Roles that a story gives people to but its procedure does not have. */
export function strangers({ roles }: Procedure, people: Story['people'] = {}): readonly Finding[] {
  return Object.keys(people)
    .filter((role) => !Object.hasOwn(roles, role))
    .map((role) => same('people', role, undefined));
}

/** The people that a story names, by role. */
export function peopleOf(named: Readonly<Record<string, readonly string[]>>): RoleHolders {
  return Object.fromEntries(Object.entries(named).map(([role, names]) => [role, names.map(somebody)]));
}

function madeUp({ roles }: Procedure): RoleHolders {
  return peopleOf(Object.fromEntries(Object.keys(roles).map((role, at) => [role, [madeUpName(at)]])));
}

/** The first and last names go round at different lengths, so that no two of the first hundred people share both. */
function madeUpName(at: number): string {
  const [first, last] = NAMES;
  return `${first[at % first.length]} ${last[at % last.length]}`;
}
