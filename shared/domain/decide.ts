import { type Case, type CaseHistory, disputeOf, isOver, ownerOf } from './case.ts';
import type { Circumstances } from './circumstances.ts';
import type { Command, GivenCommand, OpenCase, PersonCommand } from './commands.ts';
import { decideAct } from './decisions/act.ts';
import { decideAnswer } from './decisions/answer.ts';
import { checkReach } from './decisions/calendar-reach.ts';
import { decideEnd } from './decisions/end.ts';
import { decideEscalate } from './decisions/escalate.ts';
import { decideFlag } from './decisions/flag.ts';
import { decideHandOver } from './decisions/hand-over.ts';
import { decideMeeting } from './decisions/meeting.ts';
import { decideMinutes } from './decisions/minutes.ts';
import { decideAgreeTime } from './decisions/more-time.ts';
import { decideOpen } from './decisions/open.ts';
import { decideReport } from './decisions/report.ts';
import { decideTick } from './decisions/tick.ts';
import { decideWords } from './decisions/words.ts';
import type { CaseEvent } from './events.ts';
import type { Person, RoleHolders } from './people.ts';
import { hasPart, NEEDED_PART, whoseIs } from './permissions.ts';
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
  const short = checkReach(procedure, circumstances);
  return short ? refuse(short) : decideOpen(procedure, given.command, given.actor, reference, circumstances);
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
    const refusal = checkPerson(procedure, state, command, actor.person, circumstances.holders, given.seen);
    const stopped = refusal ?? (COUNTS[command.type] ? checkReach(procedure, circumstances) : undefined);
    return stopped ? refuse(stopped) : decidePerson(procedure, history, command, actor.person, circumstances);
  }
  if (actor.kind === 'person' || isPersonCommand(command)) {
    return refuse({
      reason: 'notPermitted',
      command: command.type,
      needs: 'owner',
      owner: ownerOf(state).person,
    });
  }
  return command.type === 'tick'
    ? decideTick(procedure, state, command, circumstances)
    : decideReport(procedure, state, command, circumstances);
}

/** Why a person may not give a command now whatever they write in it; nothing when they may. */
export function checkPerson(
  procedure: Procedure,
  state: Case,
  command: PersonCommand,
  person: Person,
  holders: RoleHolders,
  seen?: number,
): Refusal | undefined {
  const { type } = command;
  if (!hasPart(procedure, state, command, person.id, holders)) {
    const whose = whoseIs(procedure, state, command);
    const owner = ownerOf(state).person;
    return {
      reason: 'notPermitted',
      command: type,
      needs: NEEDED_PART[type],
      owner,
      whose: whose.length > 0 ? whose : undefined,
    };
  }
  if (state.authorised && AFTER_AUTHORISING[type] === 'beside') return undefined;
  if (state.authorised && (isOver(state) || AFTER_AUTHORISING[type] === 'over'))
    return { reason: 'authorised', at: state.authorised.at };
  if (seen !== undefined && seen < state.moved) return { reason: 'outOfDate' };
  const { phase } = disputeOf(state);
  if (!WORKFLOW[type][phase]) return { reason: 'notNow', command: type, phase };
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
    case 'findNotSettled':
      return decideAnswer(procedure, state, command, person, circumstances);
    case 'raiseFlag':
      return decideFlag(procedure, state, command, circumstances);
    case 'handOver':
      return decideHandOver(procedure, state, command, circumstances);
    case 'agreeTime':
      return decideAgreeTime(procedure, state, command, circumstances);
    case 'callMeeting':
      return decideMeeting(procedure, state, command, circumstances);
    case 'recordMinutes':
      return decideMinutes(procedure, state, command, circumstances);
    case 'recordResolution':
    case 'authorise':
      return decideEnd(procedure, state, command);
    case 'completeAction':
    case 'recordDiscussion':
    case 'writeNote':
    case 'correct':
    case 'tellChild':
      return decideWords(procedure, history, command, person, circumstances);
    case 'recordAct':
      return decideAct(procedure, state, command, person, circumstances);
  }
}

/** Which commands count dates from today. What counts none goes on, however far the calendar reaches. */
const COUNTS: Readonly<Record<PersonCommand['type'], boolean>> = {
  recordDiscussion: false,
  escalate: true,
  raiseFlag: true,
  acknowledge: false,
  respond: true,
  completeAction: false,
  findNotSettled: true,
  askForTime: false,
  agreeTime: true,
  callMeeting: true,
  recordMinutes: false,
  recordResolution: false,
  authorise: false,
  handOver: false,
  writeNote: false,
  correct: false,
  tellChild: false,
  recordAct: true,
};

const PERSON_COMMANDS: ReadonlySet<string> = new Set(Object.keys(NEEDED_PART));

function isPersonCommand(command: Exclude<Command, OpenCase>): command is PersonCommand {
  return PERSON_COMMANDS.has(command.type);
}
