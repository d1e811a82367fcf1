import { type Case, currentRun, disputeOf, meetingOf, ownerOf, partiesOf, partsOf } from './case.ts';
import type { PersonCommand } from './commands.ts';
import { isUrgent } from './decisions/direct.ts';
import type { Person, RoleHolders, RoleKey } from './people.ts';
import { type Procedure, stageOf } from './procedure.ts';
import type { Act } from './procedure-acts.ts';
import type { NeededPart } from './refusals.ts';

/** The part that each command asks for: the owner's acts are the owner's alone (N14, N18), unless the pack names others. */
export const NEEDED_PART: Readonly<Record<PersonCommand['type'], NeededPart>> = {
  recordDiscussion: 'owner',
  escalate: 'named',
  raiseFlag: 'named',
  acknowledge: 'party',
  respond: 'respondent',
  completeAction: 'party',
  findNotSettled: 'owner',
  askForTime: 'respondent',
  agreeTime: 'owner',
  callMeeting: 'named',
  recordMinutes: 'attendee',
  recordResolution: 'owner',
  authorise: 'owner',
  handOver: 'named',
  writeNote: 'party',
  correct: 'author',
  tellChild: 'owner',
  recordAct: 'party',
};

/** Whether a person owns a case, or may do what its owner may while the stage is under way (Q22). */
export function isOwner(state: Case, person: string): boolean {
  const shared = currentRun(state)?.owners ?? [];
  return ownerOf(state).person.id === person || shared.some((party) => party.person.id === person);
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

/** Whether something is a person's, by their part in the case or by a role they have in it. */
export function isTheirs(state: Case, whose: readonly string[], person: string): boolean {
  return whose.some((by) => {
    if (by === 'owner') return isOwner(state, person);
    if (by === 'respondent') return isRespondent(state, person);
    if (by === 'party') return isParty(state, person);
    const roles = [by, ...standingInFor(state, by)];
    return partsOf(state).some((party) => roles.includes(party.role) && party.person.id === person);
  });
}

/** The roles that stand in for a role at the stage under way: what is its to do is theirs meanwhile. */
function standingInFor(state: Case, role: RoleKey): readonly RoleKey[] {
  return (currentRun(state)?.standIns ?? [])
    .filter(({ instead }) => instead === role)
    .map((standIn) => standIn.role);
}

/** Whose a command is where the pack says so: parts and roles. Nothing for the other commands. */
export function whoseIs(procedure: Procedure, state: Case, command: PersonCommand): readonly string[] {
  switch (command.type) {
    case 'escalate': {
      const stage = stageOf(procedure, command.stage);
      const urgent = stage && isUrgent(procedure, disputeOf(state), stage);
      return urgent ? ['party'] : (stage?.begunBy ?? ['owner']);
    }
    case 'raiseFlag':
      return procedure.opening.flags.find(({ key }) => key === command.flag)?.by ?? ['owner'];
    case 'callMeeting': {
      const meeting = stageOf(procedure, currentRun(state)?.stage)?.meeting;
      return meeting?.calledBy ?? ['owner'];
    }
    case 'handOver':
      return procedure.ownership?.movedBy ?? [];
    case 'recordDiscussion':
    case 'acknowledge':
    case 'respond':
    case 'completeAction':
    case 'findNotSettled':
    case 'askForTime':
    case 'agreeTime':
    case 'recordMinutes':
    case 'recordResolution':
    case 'authorise':
    case 'writeNote':
    case 'correct':
    case 'tellChild':
    case 'recordAct':
      return [];
  }
}

/** Whether a person has the part that a command asks for. `author` is checked against the entry itself. */
export function hasPart(
  procedure: Procedure,
  state: Case,
  command: PersonCommand,
  person: string,
  holders: RoleHolders,
): boolean {
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
    case 'named': {
      const whose = whoseIs(procedure, state, command);
      // Whoever hands a case over need not be in it: its owner may have left.
      const held =
        command.type === 'handOver' && rolesOf(holders, person).some((role) => whose.includes(role));
      return held || isTheirs(state, whose, person);
    }
  }
}

/** Whether an act of the pack is a person's to record: by their part in the case, or by a role they have in it. */
export function mayAct(state: Case, act: Act, person: string): boolean {
  return isTheirs(state, act.by, person);
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
