import type { Case, CaseHistory } from './case.ts';
import type { Circumstances } from './circumstances.ts';
import type { Command, GivenCommand, OpenCase, PersonCommand } from './commands.ts';
import { decideAct } from './decisions/act.ts';
import { decideAnswer, decideNotSettled } from './decisions/answer.ts';
import { decideEnd } from './decisions/end.ts';
import { decideEscalate } from './decisions/escalate.ts';
import { decidePassLimit } from './decisions/limit.ts';
import { decideMeeting, decideMinutes } from './decisions/meeting.ts';
import { decideAgreeTime } from './decisions/more-time.ts';
import { decideOpen } from './decisions/open.ts';
import { decideReport } from './decisions/report.ts';
import { decideWords } from './decisions/words.ts';
import type { CaseEvent } from './events.ts';
import type { Person } from './people.ts';
import { hasPart, NEEDED_PART } from './permissions.ts';
import type { Procedure } from './procedure.ts';
import { type Decision, type Refusal, refuse } from './refusals.ts';
import { AFTER_AUTHORISING, WORKFLOW } from './workflow.ts';

/** What comes of opening a case under a procedure: its first facts, or why not. */
export function decideOpening(
  procedure: Procedure,
  given: GivenCommand<OpenCase>,
  reference: string,
  circumstances: Circumstances,
): Decision<CaseEvent> {
  return decideOpen(procedure, given.command, given.actor, reference, circumstances);
}

/**
 * What comes of a command on a case: facts for the record, or a refusal from a closed list. Reads no clock, makes no
 * id, throws nothing. Who may give it and whether it is out of date come first, then the table of the workflow, then
 * the procedure's own conditions.
 */
export function decide(
  procedure: Procedure,
  history: CaseHistory,
  given: GivenCommand<Exclude<Command, OpenCase>>,
  circumstances: Circumstances,
): Decision<CaseEvent> {
  const { state } = history;
  const { command, actor } = given;
  if (actor.kind === 'person' && isPersonCommand(command)) {
    const refusal = checkPerson(state, command, actor.person, given.seen);
    return refusal ? refuse(refusal) : decidePerson(procedure, history, command, actor.person, circumstances);
  }
  if (actor.kind === 'person' || isPersonCommand(command)) {
    return refuse({
      reason: 'notPermitted',
      command: command.type,
      needs: 'owner',
      owner: state.record.owner,
    });
  }
  return command.type === 'passLimit'
    ? decidePassLimit(procedure, state, command, circumstances)
    : decideReport(state, command);
}

/** Why a person may not give a command now whatever they write in it; nothing when they may. */
export function checkPerson(
  state: Case,
  command: PersonCommand,
  person: Person,
  seen?: number,
): Refusal | undefined {
  const { type } = command;
  if (!hasPart(state, command, person.id)) {
    return { reason: 'notPermitted', command: type, needs: NEEDED_PART[type], owner: state.record.owner };
  }
  if (state.authorised)
    return AFTER_AUTHORISING[type] ? undefined : { reason: 'authorised', at: state.authorised.at };
  if (seen !== undefined && seen < state.moved) return { reason: 'outOfDate' };
  if (!WORKFLOW[type][state.record.phase])
    return { reason: 'notNow', command: type, phase: state.record.phase };
  return undefined;
}

function decidePerson(
  procedure: Procedure,
  history: CaseHistory,
  command: PersonCommand,
  person: Person,
  circumstances: Circumstances,
): Decision<CaseEvent> {
  const { state } = history;
  switch (command.type) {
    case 'escalate':
      return decideEscalate(procedure, state, command, circumstances);
    case 'acknowledge':
    case 'respond':
    case 'askForTime':
      return decideAnswer(procedure, state, command, circumstances);
    case 'findNotSettled':
      return decideNotSettled(procedure, state, command, circumstances);
    case 'agreeTime':
      return decideAgreeTime(procedure, state, command, circumstances);
    case 'callMeeting':
      return decideMeeting(procedure, state, command, circumstances);
    case 'recordMinutes':
      return decideMinutes(procedure, state, command, circumstances);
    case 'recordResolution':
    case 'authorise':
      return decideEnd(procedure, state, command);
    case 'recordDiscussion':
    case 'writeNote':
    case 'correct':
    case 'tellChild':
      return decideWords(procedure, history, command, person, circumstances);
    case 'recordAct':
      return decideAct(procedure, state, command, person, circumstances);
  }
}

const PERSON_COMMANDS: ReadonlySet<string> = new Set(Object.keys(NEEDED_PART));

function isPersonCommand(command: Exclude<Command, OpenCase>): command is PersonCommand {
  return PERSON_COMMANDS.has(command.type);
}
