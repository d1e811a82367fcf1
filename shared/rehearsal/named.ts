import type { Person, RoleKey } from '#shared/domain/people.ts';
import type { Procedure } from '#shared/domain/procedure.ts';
import type { Stage } from '#shared/domain/procedure-stages.ts';
import { personCalled, somebody, type World } from './world.ts';

/** Who a story names or leaves unnamed. */
interface Named {
  readonly named?: Readonly<Record<RoleKey, string>> | undefined;
  readonly unnamed?: readonly RoleKey[] | undefined;
}

/** The people named for a case: the first of each role, unless the story names somebody else or nobody. */
export function namedPeople(
  world: World,
  roles: readonly RoleKey[],
  { named = {}, unnamed = [] }: Named,
): Readonly<Record<RoleKey, Person>> {
  const usual = roles
    .filter((role) => !unnamed.includes(role))
    .flatMap((role) => world.people[role]?.slice(0, 1).map((person) => [role, person] as const) ?? []);
  const said = Object.entries(named).map(([role, who]) => [role, calledSo(world, who)] as const);
  return Object.fromEntries([...usual, ...said]);
}

/** The roles that are named for a case when a stage needs them, of those that this stage needs. */
export function rolesNeededBy({ roles, toldBy }: Procedure, stage: Stage): readonly RoleKey[] {
  const { answers, informed, meeting, ownedWith } = stage;
  const needed = [
    ...answers.map(({ role }) => role),
    ...informed,
    ...(meeting ? [...meeting.required, meeting.chair] : []),
    ...ownedWith,
    ...toldBy.map(({ role }) => role),
  ];
  return [...new Set(needed)].filter((role) => roles[role]?.named === 'whenNeeded');
}

/** Somebody of the story, or somebody new of that name. */
export function calledSo(world: World, who: string): Person {
  return personCalled(world, who) ?? somebody(who);
}
