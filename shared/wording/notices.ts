import type { Action } from '#shared/domain/facts.ts';
import { type Day, type Instant, londonDay } from '#shared/domain/time.ts';
import { byDue, type Due, dueText, shortDay, shortMoment, workingDays } from './dates.ts';
import { capital } from './names.ts';

/** "with 2 actions", "with 1 action", or nothing. */
function withActions(actions: readonly Action[]): string {
  if (actions.length === 0) return '';
  return actions.length === 1 ? ', with 1 action' : `, with ${actions.length} actions`;
}

/** The sentences of cards. None carries a child's name, initials or the concern's detail. */
export const NOTICE = {
  copiedIn: (stage: string) => `${capital(stage)} · you are copied in and may respond`,
  responseNeeded: (stage: string) => `${capital(stage)} · your response is needed`,
  respondBy: (due: Due, days: number) =>
    days > 0 ? `${byDue(due)} · ${workingDays(days)}` : capital(byDue(due)),
  answered: (did: string, actions: readonly Action[]) => `Answered: ${did}${withActions(actions)}`,
  answeredBy: (name: string, at: Instant) => `${name} · ${shortMoment(at)}`,
  ownerSays: (owner: string) => `${owner} says whether this settles it`,
  ownerDecides: (owner: string) => `${owner} decides how to go on`,
  someoneDid: (name: string, did: string, actions: readonly Action[]) =>
    `${name} ${did}${withActions(actions)}`,
  sayWhether: (due: Due) =>
    due.dueOn === undefined
      ? 'Say whether it settles this'
      : `Say whether it settles this · the limit is ${dueText(due)}`,
  answersAwaited: (soFar: string) => `${soFar}; nothing is asked of you yet`,
  noResponseBy: (due: Due) => `No response ${byDue(due)}`,
  noResponseDecide: (due: Due) => `No response ${byDue(due)} · you decide`,
  notSettledDecide: (due: Due) => `Not settled ${byDue(due)} · you decide`,
  lapsed: (stage: string, due: Due) => `The limit of ${stage} passed on ${dueText(due)}`,
  mayEscalate: (stage: string) => `You may escalate to ${stage}`,
  mustEscalate: (stage: string) => `It must be escalated to ${stage}`,
  lastStage: 'There is nothing higher in this procedure',
  overall: (used: number, total: number, ends: Day) => `Day ${used} of ${total} · ends ${shortDay(ends)}`,
  escalatePrefilled: (from: string, passed: Day | undefined, to: string) =>
    `${capital(from)} has not settled this${passed ? ` by ${shortDay(passed)}` : ''}. I am escalating it to ${to}.`,
  timeAsked: (name: string, until: Day) => `${name} asked for time until ${shortDay(until)}`,
  mayAgree: 'Agree to it in the case, or let the limit stand. Why is said there.',
  timeAgreed: (until: Day) => `You agreed to more time, until ${shortDay(until)}`,
  timeOver: 'The limit stands: no more time can be agreed to now',
  limitStands: 'The limit stands: this procedure does not let a stage run longer',
  movedOn: (stage: string) => `This went on to ${stage}`,
  ended: (stage: string) => `${capital(stage)} has ended`,
  resolved: 'Resolved',
  notSettledBy: (due: Due) => `Not settled ${byDue(due)}`,
  notSettledYours: (owner: string) => `${owner} said it is not settled: you decide how to go on`,
  notSettledTheirs: (names: string) => `Not settled: ${names} decides how to go on`,
  theyTakeIt: (names: string, stage: string) => `${names} takes it to ${stage}`,
  notSettled: 'Not settled: you are deciding how to go on',
  began: (stage: string, on: Instant) => `${capital(stage)} began on ${shortDay(londonDay(on))}`,
  nothingAsked: 'Nothing is asked of you',
  seenOn: (at: Instant) => `You have seen this · ${shortMoment(at)}`,
  toldHere: (told: string, stage: string, role: string) => `${told} at ${stage} (${role})`,
  noAnswerAsked: 'None is asked for',
  answersBy: (names: string, due: Due) => `${names}, ${byDue(due)}`,
  meetingBooked: (start: Instant) => `Meeting booked: ${shortMoment(start)}`,
  meetingLine: (minutes: number, by: Day) =>
    `${minutes} minutes · in Teams · inside the limit (${shortDay(by)})`,
  meetingOf: (start: Instant) => `Meeting of ${shortMoment(start)}`,
  meetingHeld: 'Meeting held',
  meetingHeldLine: 'The minutes are on the record',
  points: (count: number) => `${count} points, from the procedure`,
  minutesRecorded: 'Minutes are on the record',
  minutesLine: (start: Instant) => `Meeting of ${shortMoment(start)} · nothing is asked of you`,
  minutesFiled: 'They are filed in the library as Word and PDF.',
  attended: (there: number, required: number) => `${there} of ${required}`,
  closed: (stage: string | undefined) =>
    stage ? `Closed: resolved at ${stage}` : 'Closed: resolved informally',
  closedAs: (outcome: string, stage: string | undefined) =>
    `Closed: ${outcome}${stage === undefined ? '' : `, at ${stage}`}`,
  closedUnresolved: (stage: string) => `Closed at ${stage}: not resolved in this record`,
  goesOn: 'The matter goes on beside the closed record.',
  closedNote: 'Nothing in the record can be changed now; corrections stand beside it.',
  stillToDo: (days: readonly Day[]) =>
    days.length === 1
      ? `1 action, by ${shortDay(days[0] ?? '')}`
      : `${days.length} actions, the last by ${shortDay(days.toSorted().at(-1) ?? '')}`,
  taken: (days: number) => workingDays(days),
  ownerIsYou: (from: string) => `This case is yours now: ${from} handed it over`,
  ownerIsNow: (to: string) => `${to} owns this case now`,
  handedOver: (at: Instant) => `Handed over on ${shortMoment(at)}; the reason is on the record`,
  reminder: (heading: string) => `Reminder · ${heading}`,
  dueBy: (due: Due, late: boolean) => (late ? `It was due ${byDue(due)}` : capital(byDue(due))),
  overallEnds: 'The total time of the procedure is coming to its end',
  overallLine: (due: Due, passed: boolean) => `It ${passed ? 'ended' : 'ends'} on ${dueText(due)}`,
  overallStopped: 'The total time of the procedure is not counted any more',
  somethingDue: 'Something is due',
  dutyDone: (what: string) => `Done: ${what}`,
  recordIt: (label: string) => `See that it is done, then record it in the case: “${label}”`,
  actionsDue: (count: number) =>
    count === 1 ? 'An agreed action is due' : `${count} agreed actions are due`,
  actionsLate: (count: number) =>
    count === 1 ? 'An agreed action is late' : `${count} agreed actions are late`,
  actionsDone: 'What was agreed is done',
  recordDone: 'Once it is done, record that in the case',
  minutesWanted: 'Record the minutes',
  timePassed: 'A time has passed',
  problem: 'Something did not work',
  overallEnded: 'The total time of the procedure has ended',
  mended: 'This has been put right',
  read: 'Read the concern',
  readResponse: 'Read the response',
  openCase: 'Open the case',
  openRecord: 'Open the record',
  addToResponse: 'Add to the response',
  respondNow: 'Respond now',
  respond: 'Respond',
  seen: 'I have seen this',
  join: 'Join',
  resolutionHint: 'Say how it was resolved. It goes on the record.',
  notSettledHint: 'Say why this does not settle it. It goes on the record.',
  meetingHint: 'Say what the meeting should settle.',
  escalateHint: 'Goes on the record and to those who are asked next.',
  timeHint: 'Say why. Your request goes on the record; the limit stands.',
  timeHintGranted: 'Say why. Your request goes on the record, and the owner says whether they agree.',
} as const;

/** The headings of cards that are not the alert itself, from the procedure's own word for a notice. */
export const HEADINGS = {
  told: (notice: string) => `${notice} · for information`,
  meeting: (notice: string, stage: string) => `${notice} · ${stage} meeting`,
  minutes: (notice: string) => `${notice} · minutes`,
} as const;

/** The labels of the facts on cards. */
export const FACTS = {
  ladder: (stage: string) => capital(`${stage}s`),
  from: 'From',
  about: 'About',
  next: 'Next',
  owner: 'Owner',
  answers: 'Answers',
  youAre: 'You are',
  askedOf: 'Asked of',
  procedure: 'Procedure',
  overall: 'Overall',
  promisedBy: 'Promised by',
  required: 'Required',
  chair: 'Chair',
  agenda: 'Agenda',
  attended: 'Attended',
  actions: 'Actions',
  taken: 'Taken',
  stillToDo: 'Still to do',
  whatToDo: 'What to do',
} as const;
