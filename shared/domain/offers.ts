import { agreedActions } from './actions.ts';
import { type Case, currentRun, disputeOf } from './case.ts';
import type { Circumstances } from './circumstances.ts';
import type { PersonCommand } from './commands.ts';
import { checkPerson } from './decide.ts';
import { checkAct } from './decisions/act.ts';
import { isStraightTo } from './decisions/direct.ts';
import { checkAuthorise, checkEnding } from './decisions/end.ts';
import { checkMoveTo } from './decisions/escalate.ts';
import { checkGates } from './decisions/gates.ts';
import { checkMeeting } from './decisions/meeting.ts';
import { checkMoreTime } from './decisions/more-time.ts';
import { flagsOn, isAbove, ladderOf, nextStage } from './ladder.ts';
import type { Person } from './people.ts';
import type { Procedure } from './procedure.ts';
import type { Stage } from './procedure-stages.ts';
import type { Refusal } from './refusals.ts';

/** Something a person has a part for: given freely now, or not yet and why. */
export interface Offer {
  readonly type: PersonCommand['type'];
  /** Which of the pack's acts, where the command is to record one. */
  readonly act?: string | undefined;
  /** Which flag, where the command is to raise one. */
  readonly flag?: string | undefined;
  /** The stage that moving up would begin. */
  readonly stage?: string | undefined;
  readonly refusal?: Refusal | undefined;
}

/** What somebody has no part in is not offered; nor is an act of the pack whose time has not come, or is over. */
const NOT_SHOWN: ReadonlySet<Refusal['reason']> = new Set(['notPermitted', 'notYourAct', 'actNotNow']);

/** What a person may do about a case now, and what they may not do yet: exactly what the decisions would say. */
export function offersFor(
  procedure: Procedure,
  state: Case,
  person: Person,
  { now, calendar, holders }: Pick<Circumstances, 'now' | 'calendar' | 'holders'>,
): readonly Offer[] {
  return candidates(procedure, state).flatMap((command) => {
    const refusal =
      checkPerson(procedure, state, command, person, holders) ??
      checkProcedure(procedure, state, command, person, { now, calendar });
    if (refusal && NOT_SHOWN.has(refusal.reason)) return [];
    const act = command.type === 'recordAct' ? command.act : undefined;
    const stage = command.type === 'escalate' ? command.stage : undefined;
    const flag = command.type === 'raiseFlag' ? command.flag : undefined;
    return [{ type: command.type, act, flag, stage, refusal }];
  });
}

/** The commands that have a place in the case as it stands; their fields are left for the form. */
function candidates(procedure: Procedure, state: Case): readonly PersonCommand[] {
  const { meetings, flags, track } = disputeOf(state);
  const meeting = meetings.find(({ booked, held }) => booked && !held);
  const [action] = agreedActions(state).filter(({ done }) => !done);
  const unraised = flagsOn(procedure, track).filter(({ key }) => !flags.some(({ flag }) => flag === key));
  return [
    { type: 'respond', kind: 'accept', text: '', actions: [] },
    ...waysUp(procedure, state).map(({ key }) => ({ type: 'escalate' as const, stage: key, text: '' })),
    { type: 'findNotSettled', text: '' },
    { type: 'recordResolution', text: '' },
    { type: 'authorise' },
    { type: 'callMeeting', purpose: '' },
    ...(meeting
      ? [{ type: 'recordMinutes' as const, meeting: meeting.id, attended: [], notes: [], actions: [] }]
      : []),
    { type: 'askForTime', until: '', reason: '' },
    ...(procedure.clock.moreTime === 'granted' ? [{ type: 'agreeTime' as const, until: '' }] : []),
    ...(action
      ? [{ type: 'completeAction' as const, entry: action.entry, action: action.action, text: '' }]
      : []),
    ...unraised.map(({ key }) => ({ type: 'raiseFlag' as const, flag: key, reason: '' })),
    { type: 'recordDiscussion', discussion: { with: '', mode: 'telephone', on: '', summary: '' } },
    ...(procedure.childRights.length > 0
      ? [{ type: 'tellChild' as const, right: '', told: true, text: '' }]
      : []),
    { type: 'writeNote', text: '' },
    ...(procedure.ownership
      ? [{ type: 'handOver' as const, to: { id: '', name: '', mail: '' }, reason: '' }]
      : []),
    ...procedure.acts.map(({ key }) => ({ type: 'recordAct' as const, act: key })),
  ];
}

/**
 * Where moving up would lead: the next stage; and, while something must be on the record before that can begin and the
 * procedure lets the owner pass it over, also the first higher one that waits for nothing (S4).
 */
function waysUp(procedure: Procedure, state: Case): readonly Stage[] {
  const run = currentRun(state);
  const next = nextStage(procedure, state);
  if (!next) return [];
  if (!checkGates(procedure, state, next, run ? 'escalated' : 'raised')) return [next];
  const ladder = ladderOf(procedure, state);
  const dispute = disputeOf(state);
  const higher = ladder.filter((stage) => isAbove(ladder, stage, next.key));
  const open = higher.find(
    (stage) => isStraightTo(procedure, dispute, stage) && !checkGates(procedure, state, stage, 'direct'),
  );
  return open ? [next, open] : [next];
}

function checkProcedure(
  procedure: Procedure,
  state: Case,
  command: PersonCommand,
  person: Person,
  { now, calendar }: Pick<Circumstances, 'now' | 'calendar'>,
): Refusal | undefined {
  switch (command.type) {
    case 'escalate':
      return checkMoveTo(procedure, state, command.stage);
    case 'authorise':
      return checkAuthorise(procedure, state);
    case 'recordResolution':
      return checkEnding(procedure, state);
    case 'recordAct':
      return checkAct(procedure, state, command.act, person);
    case 'agreeTime':
      return checkMoreTime(procedure, state, { now, calendar });
    case 'callMeeting':
      return checkMeeting(procedure, state);
    case 'recordMinutes': {
      const start = disputeOf(state).meetings.find(({ id }) => id === command.meeting)?.booked?.start;
      return start && now < start ? { reason: 'meetingNotBegun', start } : undefined;
    }
    case 'respond':
    case 'findNotSettled':
    case 'askForTime':
    case 'recordDiscussion':
    case 'tellChild':
    case 'writeNote':
    case 'acknowledge':
    case 'correct':
    case 'raiseFlag':
    case 'completeAction':
    case 'handOver':
      return undefined;
  }
}
