import { type Case, currentRun, meetingOf, partiesOf, partsOf } from './case.ts';
import type { PersonCommand } from './commands.ts';
import type { Person, RoleHolders, RoleKey } from './people.ts';
import type { Procedure } from './procedure.ts';
import type { Act } from './procedure-acts.ts';
import type { NeededPart } from './refusals.ts';

/** The part that each command asks for: the owner's acts are the owner's alone (N14, N18). */
export const NEEDED_PART: Readonly<Record<PersonCommand['type'], NeededPart>> = {
  recordDiscussion: 'owner',
  escalate: 'owner',
  acknowledge: 'party',
  respond: 'respondent',
  findNotSettled: 'owner',
  askForTime: 'respondent',
  agreeTime: 'owner',
  callMeeting: 'owner',
  recordMinutes: 'attendee',
  recordResolution: 'owner',
  authorise: 'owner',
  writeNote: 'party',
  correct: 'author',
  tellChild: 'owner',
  recordAct: 'party',
};

/** Whether a person owns a case. */
export function isOwner(state: Case, person: string): boolean {
  return state.record.owner.id === person;
}

/** Whether a person is asked, or copied in and so may answer, at the stage that is under way. */
export function isRespondent(state: Case, person: string): boolean {
  const run = currentRun(state);
  return [...(run?.respondents ?? []), ...(run?.copied ?? [])].some((party) => party.person.id === person);
}

/** Whether a person has any part in a case. */
export function isParty(state: Case, person: string): boolean {
  return partiesOf(state).some((party) => party.person.id === person);
}

/** Whether a person has the part that a command asks for. `author` is checked against the entry itself. */
export function hasPart(state: Case, command: PersonCommand, person: string): boolean {
  const needed = NEEDED_PART[command.type];
  switch (needed) {
    case 'owner':
      return isOwner(state, person);
    case 'respondent':
      return isRespondent(state, person);
    case 'party':
    case 'author':
      return isParty(state, person);
    case 'attendee':
      return isOwner(state, person) || attends(state, command, person);
  }
}

/** Whether an act of the pack is a person's to record: by their part in the case, or by a role they have in it. */
export function mayAct(state: Case, act: Act, person: string): boolean {
  return act.by.some((by) => {
    if (by === 'owner') return isOwner(state, person);
    if (by === 'respondent') return isRespondent(state, person);
    if (by === 'party') return isParty(state, person);
    return partsOf(state).some((party) => party.role === by && party.person.id === person);
  });
}

/** Whether a person may read a case: everybody with a part in it, and the roles the procedure lets read all. */
export function mayRead(procedure: Procedure, state: Case, holders: RoleHolders, person: string): boolean {
  return isParty(state, person) || rolesOf(holders, person).some((role) => procedure.readers.includes(role));
}

/** Whether a person may open a case of a procedure. */
export function mayOpen(procedure: Procedure, holders: RoleHolders, person: string): boolean {
  return rolesOf(holders, person).some((role) => procedure.opening.by.includes(role));
}

/** The roles a person holds in the authority. */
export function rolesOf(holders: RoleHolders, person: Person['id']): readonly RoleKey[] {
  return Object.keys(holders).filter((role) => holders[role]?.some((holder) => holder.id === person));
}

function attends(state: Case, command: PersonCommand, person: string): boolean {
  if (command.type !== 'recordMinutes') return false;
  const meeting = meetingOf(state, command.meeting);
  return meeting?.required.some((party) => party.person.id === person) ?? false;
}
