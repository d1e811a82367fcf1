import { type Case, ownerOf } from '../case.ts';
import type { Circumstances } from '../circumstances.ts';
import type { PersonCommand } from '../commands.ts';
import type { CaseEvent } from '../events.ts';
import { rolesOf } from '../permissions.ts';
import type { Procedure } from '../procedure.ts';
import { accept, type Decision, refuse } from '../refusals.ts';
import { filled } from './filled.ts';

/** A case gets another owner, who may open such cases too; the record shows from whom to whom, and why (N13). */
export function decideHandOver(
  procedure: Procedure,
  state: Case,
  { to, reason }: Extract<PersonCommand, { type: 'handOver' }>,
  { holders }: Circumstances,
): Decision<CaseEvent> {
  const from = ownerOf(state).person;
  const held = rolesOf(holders, to.id);
  const role = procedure.opening.by.find((one) => held.includes(one));
  if (role === undefined || to.id === from.id)
    return refuse({ reason: 'cannotOwn', roles: procedure.opening.by });
  if (!filled(reason))
    return refuse({ reason: 'incomplete', field: 'reason', why: procedure.ownership?.why });
  return accept({ type: 'OwnerChanged', from, to, role, reason });
}
