import type { OpenCase } from '../commands.ts';
import type { Person, RoleHolders, RoleKey } from '../people.ts';
import { rolesOf } from '../permissions.ts';
import type { Procedure } from '../procedure.ts';
import type { Stage } from '../procedure-stages.ts';
import type { Refusal } from '../refusals.ts';
import { isUrgent } from './direct.ts';

/**
 * What the pack keeps for others is not done with the opening either: raising a flag that is not for whoever opens the
 * case, or beginning a stage that others take it to. A stage that a flag opens urgently is for everybody (R11).
 */
export function checkOpener(
  procedure: Procedure,
  command: OpenCase,
  track: string | undefined,
  stage: Stage | undefined,
  opener: { readonly person: Person; readonly role: RoleKey },
): Refusal | undefined {
  const flags = command.flags ?? [];
  const raised = new Set(flags.map(({ flag }) => flag));
  const roles = [opener.role, ...rolesNamed(command, opener.person)];
  const isTheirs = (whose: readonly string[]) => roles.some((role) => isOpeners(whose, role));
  const refusal = (given: 'raiseFlag' | 'escalate', whose: readonly string[]): Refusal => ({
    reason: 'notPermitted',
    command: given,
    needs: 'named',
    whose,
  });
  const flag = procedure.opening.flags.find(({ key, by }) => raised.has(key) && !isTheirs(by));
  if (flag) return refusal('raiseFlag', flag.by);
  const free = !stage || isTheirs(stage.begunBy) || isUrgent(procedure, { flags, track }, stage);
  return free ? undefined : refusal('escalate', stage.begunBy);
}

/** The role in which somebody who may open a case owns it. */
export function openingRole({ opening }: Procedure, person: Person['id'], holders: RoleHolders): RoleKey {
  const held = rolesOf(holders, person);
  return opening.by.find((role) => held.includes(role)) ?? opening.by[0] ?? '';
}

/** Whether something that the pack keeps for some is for whoever opens a case in a role. */
export function isOpeners(whose: readonly string[], role: RoleKey): boolean {
  return whose.some((by) => by === 'owner' || by === 'party' || by === role);
}

/** The roles for which whoever opens a case names themselves. */
function rolesNamed({ named }: OpenCase, { id }: Person): readonly RoleKey[] {
  return Object.keys(named).filter((key) => named[key]?.id === id);
}
