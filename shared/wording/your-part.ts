import { type Case, currentRun, partsOf } from '#shared/domain/case.ts';
import type { Party } from '#shared/domain/people.ts';
import { isOwner } from '#shared/domain/permissions.ts';
import type { Procedure } from '#shared/domain/procedure.ts';
import { inARow, roleLabel } from './names.ts';

/** What somebody who looks at a case is in it, after "You are": what the stage makes them, else their role. */
export function yourPart(procedure: Procedure, state: Case, person: string): string {
  const run = currentRun(state);
  const roles = (parties: readonly Party[]) => {
    const theirs = parties.filter((party) => party.person.id === person);
    return inARow([...new Set(theirs.map(({ role }) => roleLabel(procedure, role)))]);
  };
  const isIn = (parties: readonly Party[] = []) => parties.some((party) => party.person.id === person);
  if (isOwner(state, person)) return 'the owner';
  if (run && isIn(run.respondents)) return 'asked to respond';
  if (run && isIn(run.copied)) return `copied in: ${roles(run.copied)}`;
  if (run && isIn(run.informed)) return `told for information: ${roles(run.informed)}`;
  return isIn(partsOf(state)) ? roles(partsOf(state)) : 'reading';
}
