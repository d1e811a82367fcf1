import { actsOf, type Case, disputeOf, ownerOf } from '../case.ts';
import type { Circumstances } from '../circumstances.ts';
import type { Party, RoleHolders, RoleKey } from '../people.ts';
import type { Procedure } from '../procedure.ts';

/** The people in a role: those named for this case, else those who hold it in the authority. */
export function partiesIn(named: readonly Party[], holders: RoleHolders, role: RoleKey): readonly Party[] {
  const inCase = named.filter((party) => party.role === role);
  return inCase.length > 0 ? inCase : (holders[role] ?? []).map((person) => ({ role, person }));
}

/** Those in a role who are there; while nobody is, those in the role that stands in for it. */
export function present(
  procedure: Procedure,
  named: readonly Party[],
  { holders, away = [] }: Circumstances,
  role: RoleKey,
): {
  readonly parties: readonly Party[];
  readonly standIn?: { readonly role: RoleKey; readonly instead: RoleKey } | undefined;
} {
  const all = partiesIn(named, holders, role);
  const there = all.filter(({ person }) => !away.includes(person.id));
  const instead = procedure.roles[role]?.standIn;
  if (there.length > 0 || instead === undefined) return { parties: there.length > 0 ? there : all };
  const standing = partiesIn(named, holders, instead).filter(({ person }) => !away.includes(person.id));
  return standing.length > 0
    ? { parties: standing, standIn: { role: instead, instead: role } }
    : { parties: all };
}

/** The people a meeting needs, from the roles a pack names. */
export function meetingParties(
  procedure: Procedure,
  { owner, named }: { readonly owner: Party; readonly named: readonly Party[] },
  roles: readonly RoleKey[],
  circumstances: Circumstances,
): readonly Party[] {
  return roles.flatMap((role) =>
    role === owner.role ? [owner] : present(procedure, named, circumstances, role).parties,
  );
}

/** The roles whose people have heard of a case from it: being named for it when it was opened tells nobody. */
export function rolesTold(state: Case): readonly RoleKey[] {
  const { runs, meetings } = disputeOf(state);
  const heard = [
    ownerOf(state),
    ...runs.flatMap(({ respondents, copied, informed }) => [...respondents, ...copied, ...informed]),
    ...meetings.flatMap(({ required }) => required),
    ...actsOf(state).flatMap(({ told }) => told),
  ];
  return [...new Set(heard.map(({ role }) => role))];
}
