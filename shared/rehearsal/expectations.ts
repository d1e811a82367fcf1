import { z } from 'zod';
import type { PersonCommand } from '#shared/domain/commands.ts';
import type { NoticeKind } from '#shared/domain/notices.ts';
import { phaseKey, stageEntry } from '#shared/domain/procedure-phases.ts';
import type { Refusal } from '#shared/domain/refusals.ts';
import { day, end, stageKey, who } from './parts.ts';

/** What a person may do about an open case. The compiler holds this and the lists below against the rules. */
const command = z.enum({
  recordDiscussion: 'recordDiscussion',
  escalate: 'escalate',
  raiseFlag: 'raiseFlag',
  completeAction: 'completeAction',
  handOver: 'handOver',
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

/** Something a person may do, or one thing of its kind: "escalate", "recordAct legalAdvice". */
const act = z.union([command, z.string().regex(/^(recordAct|raiseFlag|escalate) [A-Za-z0-9-]+$/)]);

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
  endOnceAnswered: 'endOnceAnswered',
  outcomeNotYet: 'outcomeNotYet',
  cannotOwn: 'cannotOwn',
  calendarTooShort: 'calendarTooShort',
} as const satisfies { [R in Refusal['reason']]: R });

/** A kind of card. */
export const card = z.enum({
  alert: 'alert',
  told: 'told',
  decision: 'decision',
  meeting: 'meeting',
  minutes: 'minutes',
  reminder: 'reminder',
  outcome: 'outcome',
  problem: 'problem',
} as const satisfies { [N in NoticeKind]: N });

const roles = z.array(who);

const ends = z.union([end, z.array(end)]);

const clock = z
  .string()
  .regex(/^(stage|overall|informal|(milestone|duty):[a-z][A-Za-z0-9]*)$/)
  .describe('"stage", "overall", "informal", "milestone:" and its key, "duty:" and the key of its act.');

const reminder = z
  .string()
  .regex(/^(stage|overall|actions|meeting|duty:[a-z][A-Za-z0-9]*)$/)
  .describe('"stage", "overall", "actions", "meeting", "duty:" and the key of its act.');

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
  phase: phaseKey.exactOptional(),
  stage: stageKey
    .exactOptional()
    .describe('The key of the stage that is under way; "none" before the first.'),
  entered: stageEntry.exactOptional().describe('How the stage came to begin.'),
  due: end.exactOptional().describe('When the stage ends.'),
  milestones: z
    .record(z.string(), z.union([z.literal('passed'), end]))
    .exactOptional()
    .describe('The further limits of the stage, all of them: when each ends, or "passed".'),
  asked: roles.exactOptional().describe('The roles that must answer at this stage, all of them.'),
  copied: roles.exactOptional().describe('The roles that get the alert too, all of them.'),
  told: roles.exactOptional().describe('The roles told without being asked for an answer, all of them.'),
  unfilled: roles.exactOptional().describe('The roles of the stage that nobody holds.'),
  standIns: z
    .record(z.string(), z.string())
    .exactOptional()
    .describe('Who is asked or told in place of whom, by role: { deputy: director }; {} for nobody.'),
  late: z.boolean().exactOptional().describe('Whether the last answer came after the limit.'),
  beyondLimit: z
    .int()
    .exactOptional()
    .describe('How many actions of the last answer are dated after a limit that covers the action too.'),
  clocks: z
    .record(clock, ends)
    .exactOptional()
    .describe('The limits that run, all of them, each with its end; {} when none does.'),
  reminders: z
    .record(reminder, ends)
    .exactOptional()
    .describe('The next reminder of each thing that runs, all of them: { stage: 2026-11-27 09:00 }.'),
  duties: z
    .record(z.string(), ends)
    .exactOptional()
    .describe('What must still follow from acts, by the key of the act: { significantChange: 2026-12-21 }.'),
  actions: z
    .union([z.int(), z.array(z.string())])
    .exactOptional()
    .describe('The agreed actions that are not done: how many, or what.'),
  overallPassed: z.boolean().exactOptional(),
  meetings: z.int().exactOptional().describe('How many meetings have been called so far.'),
  meeting: meeting.exactOptional(),
  offered: z.record(who, z.array(act)).exactOptional().describe('What somebody can do now.'),
  notOffered: z
    .record(who, z.array(act))
    .exactOptional()
    .describe('What is not shown to somebody at all, or is shown as not possible yet.'),
  refusedTo: z
    .record(who, z.record(act, refusalReason))
    .exactOptional()
    .describe('What somebody is shown but cannot do yet, with the reason.'),
  why: z
    .record(who, z.record(act, z.array(z.string())))
    .exactOptional()
    .describe(
      'The rules shown beside what somebody can or cannot do yet: their ids, or words of their section.',
    ),
  ask: z.record(who, z.string()).exactOptional().describe('Words in what is asked of somebody now.'),
  says: z.array(z.string()).exactOptional().describe('Words that the entries of this step contain.'),
  saysNot: z.array(z.string()).exactOptional().describe('Words that no entry of this step contains.'),
  problem: z.string().exactOptional().describe('Words in a problem that this step shows to the owner.'),
  noProblem: z.string().exactOptional().describe('Words that no problem has that this step shows.'),
  cards: z
    .partialRecord(card, roles)
    .exactOptional()
    .describe('Who gets which kind of card from this step; an empty list says that nobody does.'),
  reads: z.record(who, z.boolean()).exactOptional().describe('Who may read the case, and who may not.'),
  files: z
    .array(z.string())
    .exactOptional()
    .describe('The documents that this step sends to the file: ["form stage 2 2026-11-30"]; [] for none.'),
  emails: z
    .array(z.string())
    .exactOptional()
    .describe(
      'The emails that this step sends: ["alert"], or "act" and its key: ["act cafcass"]; [] for none.',
    ),
  emailedTo: z
    .array(z.string())
    .exactOptional()
    .describe('The roles to which the email of an act goes that this step sends, all of them.'),
  books: z.boolean().exactOptional().describe('Whether this step has a meeting booked.'),
  owner: who.exactOptional().describe('The role in which the owner owns the case now, or their name.'),
  track: z.string().exactOptional().describe('The track of the case; "none" without one.'),
  flags: z.array(z.string()).exactOptional().describe('The flags that have been raised, all of them.'),
  ending: z
    .strictObject({ outcome: z.string().exactOptional(), overallReason: z.string().exactOptional() })
    .exactOptional()
    .describe('How it ended; "none" for what was not said.'),
  goesOn: z
    .boolean()
    .exactOptional()
    .describe('Whether the matter goes on beside a record that is authorised.'),
  openFor: z
    .int()
    .exactOptional()
    .describe('The working days since the opening, up to today or the day of the end.'),
  closed: z.boolean().exactOptional().describe('Whether the record is authorised.'),
});

/** What must be true after a step, as read. */
export type Expectations = z.output<typeof expectations>;
