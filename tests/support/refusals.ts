import type { Field, Refusal } from '#shared/domain/refusals.ts';
import { somebody } from './casts.ts';

const amara = somebody('Amara Okafor');
const at = '2026-11-25T14:30:00.000Z';
const dueOn = '2026-11-30';

/** One refusal of each reason; the compiler asks for a line here when one is added. */
export const EACH = {
  notPermitted: { reason: 'notPermitted', command: 'authorise', needs: 'owner', owner: amara },
  mayNotOpen: { reason: 'mayNotOpen', roles: ['iro'] },
  notNow: { reason: 'notNow', command: 'escalate', phase: 'resolved' },
  authorised: { reason: 'authorised', at },
  outOfDate: { reason: 'outOfDate' },
  calendarTooShort: { reason: 'calendarTooShort', first: '2015-01-01', last: '2028-12-31' },
  incomplete: { reason: 'incomplete', field: 'views' },
  unknownStage: { reason: 'unknownStage' },
  stageNotHigher: { reason: 'stageNotHigher' },
  directNotProvided: { reason: 'directNotProvided', next: '2', why: [] },
  answerFirst: { reason: 'answerFirst', dueOn, why: [] },
  meetingFirst: { reason: 'meetingFirst', dueOn, why: [] },
  endOnceAnswered: { reason: 'endOnceAnswered', why: [] },
  outcomeNotYet: { reason: 'outcomeNotYet', outcome: 'notResolved', stage: '4' },
  cannotOwn: { reason: 'cannotOwn', roles: ['iro'] },
  dateOutOfRange: { reason: 'dateOutOfRange', earliest: '2026-11-24', latest: dueOn },
  timeNotGranted: { reason: 'timeNotGranted', why: [] },
  noTimeLeft: { reason: 'noTimeLeft', dueOn, why: [] },
  meetingNotProvided: { reason: 'meetingNotProvided' },
  meetingAlreadyCalled: { reason: 'meetingAlreadyCalled' },
  unknownMeeting: { reason: 'unknownMeeting' },
  meetingNotBegun: { reason: 'meetingNotBegun', start: at },
  minutesAlreadyRecorded: { reason: 'minutesAlreadyRecorded' },
  unknownEntry: { reason: 'unknownEntry' },
  talkFirst: { reason: 'talkFirst', why: [] },
  unknownAct: { reason: 'unknownAct' },
  notYourAct: { reason: 'notYourAct', act: 'cafcass', owner: amara },
  actNotNow: { reason: 'actNotNow', act: 'cafcass' },
  gateNotMet: { reason: 'gateNotMet', stage: '6', needs: 'cafcass', why: [] },
} as const satisfies { readonly [R in Refusal['reason']]: Extract<Refusal, { reason: R }> };

/** Every field that can be missing or not fit. */
export const FIELDS: Readonly<Record<Field, true>> = {
  child: true,
  issues: true,
  category: true,
  source: true,
  track: true,
  flag: true,
  ground: true,
  respondent: true,
  discussion: true,
  discussionDate: true,
  text: true,
  reason: true,
  views: true,
  actions: true,
  actionDate: true,
  until: true,
  attended: true,
  notes: true,
  right: true,
  named: true,
  actWith: true,
  actDate: true,
  actUntil: true,
  fulfils: true,
  overallReason: true,
  outcome: true,
};
