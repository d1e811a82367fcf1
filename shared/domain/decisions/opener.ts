import type { OpenCase } from '../commands.ts';
import type { Person, RoleKey } from '../people.ts';
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
  const theirs = partsOf(command, opener);
  const isTheirs = (whose: readonly string[]) => whose.some((by) => theirs.includes(by));
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

/** The parts that whoever opens a case has in it from the first. */
function partsOf(
  { named }: OpenCase,
  { person, role }: { readonly person: Person; readonly role: RoleKey },
): readonly string[] {
  const roles = Object.keys(named).filter((key) => named[key]?.id === person.id);
  return ['owner', 'party', role, ...roles];
}
