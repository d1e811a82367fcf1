import { z } from 'zod';
import type { Phase } from '#shared/domain/case.ts';
import type { PersonCommand } from '#shared/domain/commands.ts';
import type { StageEntry } from '#shared/domain/events.ts';
import type { NoticeKind } from '#shared/domain/notices.ts';
import type { Refusal } from '#shared/domain/refusals.ts';
import { day, stageKey, who } from './parts.ts';

/** What a person may do about an open case. The compiler holds this and the lists below against the rules. */
const act = z.enum({
  recordDiscussion: 'recordDiscussion',
  escalate: 'escalate',
  acknowledge: 'acknowledge',
  respond: 'respond',
  findNotSettled: 'findNotSettled',
  askForTime: 'askForTime',
  agreeTime: 'agreeTime',
  callMeeting: 'callMeeting',
  recordMinutes: 'recordMinutes',
  recordResolution: 'recordResolution',
  authorise: 'authorise',
  writeNote: 'writeNote',
  correct: 'correct',
  tellChild: 'tellChild',
  recordAct: 'recordAct',
} as const satisfies { [T in PersonCommand['type']]: T });

/** Why something is refused. */
export const refusalReason = z.enum({
  notPermitted: 'notPermitted',
  mayNotOpen: 'mayNotOpen',
  notNow: 'notNow',
  authorised: 'authorised',
  outOfDate: 'outOfDate',
  incomplete: 'incomplete',
  unknownStage: 'unknownStage',
  stageNotHigher: 'stageNotHigher',
  directNotProvided: 'directNotProvided',
  answerFirst: 'answerFirst',
  meetingFirst: 'meetingFirst',
  dateOutOfRange: 'dateOutOfRange',
  timeNotGranted: 'timeNotGranted',
  noTimeLeft: 'noTimeLeft',
  meetingNotProvided: 'meetingNotProvided',
  meetingAlreadyCalled: 'meetingAlreadyCalled',
  unknownMeeting: 'unknownMeeting',
  meetingNotBegun: 'meetingNotBegun',
  minutesAlreadyRecorded: 'minutesAlreadyRecorded',
  unknownEntry: 'unknownEntry',
  talkFirst: 'talkFirst',
  unknownAct: 'unknownAct',
  notYourAct: 'notYourAct',
  actNotNow: 'actNotNow',
  gateNotMet: 'gateNotMet',
} as const satisfies { [R in Refusal['reason']]: R });

const phase = z.enum({
  informal: 'informal',
  waiting: 'waiting',
  answered: 'answered',
  unsettled: 'unsettled',
  lapsed: 'lapsed',
  resolved: 'resolved',
} as const satisfies { [P in Phase]: P });

const entered = z.enum({
  raised: 'raised',
  escalated: 'escalated',
  direct: 'direct',
} as const satisfies { [E in StageEntry]: E });

const card = z.enum({
  alert: 'alert',
  told: 'told',
  decision: 'decision',
  meeting: 'meeting',
  minutes: 'minutes',
  outcome: 'outcome',
  problem: 'problem',
} as const satisfies { [N in NoticeKind]: N });

const roles = z.array(who);

const meeting = z
  .strictObject({
    stage: stageKey.exactOptional(),
    demanded: z.boolean().exactOptional().describe('Whether the procedure called it, and not a person.'),
    with: roles.exactOptional().describe('The roles that must be there, all of them.'),
    chair: who.exactOptional(),
    by: day.exactOptional().describe('The last day on which it may be held.'),
    minutes: z.int().exactOptional(),
    booked: z.string().exactOptional().describe('When it is booked: "2026-11-26 10:00", or "no".'),
    held: z.boolean().exactOptional(),
  })
  .describe('The last meeting that was called.');

/** What must be true after a step. Whatever is left out is not looked at. */
export const expectations = z.strictObject({
  phase: phase.exactOptional(),
  stage: stageKey
    .exactOptional()
    .describe('The key of the stage that is under way; "none" before the first.'),
  entered: entered.exactOptional().describe('How the stage came to begin.'),
  due: day.exactOptional().describe('The last day of the stage.'),
  asked: roles.exactOptional().describe('The roles that must answer at this stage, all of them.'),
  copied: roles.exactOptional().describe('The roles that get the alert too, all of them.'),
  told: roles.exactOptional().describe('The roles told without being asked for an answer, all of them.'),
  unfilled: roles.exactOptional().describe('The roles of the stage that nobody holds.'),
  late: z.boolean().exactOptional().describe('Whether the last answer came after the limit.'),
  clocks: z
    .strictObject({ stage: day.exactOptional(), overall: day.exactOptional() })
    .exactOptional()
    .describe('The clocks that run, each with its last day; {} when none does.'),
  overallPassed: z.boolean().exactOptional(),
  meetings: z.int().exactOptional().describe('How many meetings have been called so far.'),
  meeting: meeting.exactOptional(),
  offered: z.record(who, z.array(act)).exactOptional().describe('What somebody can do now.'),
  notOffered: z
    .record(who, z.array(act))
    .exactOptional()
    .describe('What is not shown to somebody at all, or is shown as not possible yet.'),
  refusedTo: z
    .record(who, z.partialRecord(act, refusalReason))
    .exactOptional()
    .describe('What somebody is shown but cannot do yet, with the reason.'),
  ask: z.record(who, z.string()).exactOptional().describe('Words in what is asked of somebody now.'),
  says: z.array(z.string()).exactOptional().describe('Words that the entries of this step contain.'),
  saysNot: z.array(z.string()).exactOptional().describe('Words that no entry of this step contains.'),
  problem: z.string().exactOptional().describe('Words in a problem that this step shows to the owner.'),
  cards: z
    .partialRecord(card, roles)
    .exactOptional()
    .describe('Who gets which kind of card from this step; an empty list says that nobody does.'),
  reads: z.record(who, z.boolean()).exactOptional().describe('Who may read the case, and who may not.'),
  owner: who.exactOptional().describe('The role in which the owner owns the case.'),
  closed: z.boolean().exactOptional().describe('Whether the record is authorised.'),
});

/** What must be true after a step, as read. */
export type Expectations = z.output<typeof expectations>;
