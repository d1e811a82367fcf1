import type { Action } from '#shared/domain/events.ts';
import { type Day, type Instant, londonDay } from '#shared/domain/time.ts';
import { shortDay, shortMoment, workingDays } from './dates.ts';

/** "with 2 actions", "with 1 action", or nothing. */
function withActions(actions: readonly Action[]): string {
  if (actions.length === 0) return '';
  return actions.length === 1 ? ', with 1 action' : `, with ${actions.length} actions`;
}

/** The sentences of cards. None carries a child's name, initials or the concern's detail. */
export const NOTICE = {
  copiedIn: (stage: number) => `Stage ${stage} · you are copied in and may respond`,
  responseNeeded: (stage: number) => `Stage ${stage} · your response is needed`,
  respondBy: (due: Day, days: number) => `by ${shortDay(due)} · ${workingDays(days)}`,
  answered: (did: string, actions: readonly Action[]) => `Answered: ${did}${withActions(actions)}`,
  answeredBy: (name: string, at: Instant) => `${name} · ${shortMoment(at)}`,
  ownerSays: (owner: string) => `${owner} says whether this settles it`,
  ownerDecides: (owner: string) => `${owner} decides how to go on`,
  someoneDid: (name: string, did: string, actions: readonly Action[]) =>
    `${name} ${did}${withActions(actions)}`,
  sayWhether: (due: Day) => `Say whether it settles this · stage limit ${shortDay(due)}`,
  noResponseBy: (due: Day) => `No response by ${shortDay(due)}`,
  noResponseDecide: (due: Day) => `No response by ${shortDay(due)} · you decide`,
  notSettledDecide: (due: Day) => `Not settled by ${shortDay(due)} · you decide`,
  lapsed: (stage: number, due: Day) => `The limit of stage ${stage} passed on ${shortDay(due)}`,
  mayEscalate: (stage: number, title: string) => `You may escalate to stage ${stage}, ${title}`,
  mustEscalate: (stage: number, title: string) => `It must be escalated to stage ${stage}, ${title}`,
  lastStage: 'There is no higher stage in this procedure',
  overall: (used: number, total: number, ends: Day) => `Day ${used} of ${total} · ends ${shortDay(ends)}`,
  escalatePrefilled: (from: number, passed: Day | undefined, to: number) =>
    `Stage ${from} has not settled this${passed ? ` by ${shortDay(passed)}` : ''}. I am escalating it to stage ${to}.`,
  timeAsked: (name: string, until: Day) => `${name} asked for time until ${shortDay(until)}`,
  mayAgree: 'You may agree to it in the case; the whole procedure ends when it did',
  limitStands: 'The limit stands: this procedure does not let a stage run longer',
  movedOn: (stage: number) => `This went on to stage ${stage}`,
  ended: (stage: number) => `Stage ${stage} has ended`,
  resolved: 'Resolved',
  notSettled: 'Not settled: you are deciding how to go on',
  began: (stage: number, on: Instant) => `Stage ${stage} began on ${shortDay(londonDay(on))}`,
  nothingAsked: 'Nothing is asked of you',
  seenOn: (at: Instant) => `You have seen this · ${shortMoment(at)}`,
  toldHere: (told: string, role: string) => `${told} at this stage (${role})`,
  answersBy: (names: string, due: Day) => `${names}, by ${shortDay(due)}`,
  meetingBooked: (start: Instant) => `Meeting booked: ${shortMoment(start)}`,
  meetingLine: (minutes: number, by: Day) =>
    `${minutes} minutes · in Teams · inside the limit (${shortDay(by)})`,
  meetingHeld: 'Meeting held',
  meetingHeldLine: 'The minutes are on the record',
  points: (count: number) => `${count} points, from the procedure`,
  minutesRecorded: 'Minutes are on the record',
  minutesLine: (start: Instant) => `Meeting of ${shortMoment(start)} · nothing is asked of you`,
  minutesFiled: 'They are filed in the library as Word and PDF.',
  attended: (there: number, required: number) => `${there} of ${required}`,
  closed: (stage: number | undefined) =>
    stage ? `Closed: resolved at stage ${stage}` : 'Closed: resolved informally',
  closedUnresolved: (stage: number) => `Closed at stage ${stage}: not resolved in this record`,
  closedNote: 'Nothing in the record can be changed now; corrections stand beside it.',
  stillToDo: (days: readonly Day[]) =>
    days.length === 1
      ? `1 action, by ${shortDay(days[0] ?? '')}`
      : `${days.length} actions, the last by ${shortDay(days.toSorted().at(-1) ?? '')}`,
  taken: (days: number) => workingDays(days),
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
  meeting: (notice: string, stage: number | string) => `${notice} · stage ${stage} meeting`,
  minutes: (notice: string) => `${notice} · minutes`,
} as const;

/** The labels of the facts on cards. */
export const FACTS = {
  ladder: 'Ladder',
  from: 'From',
  about: 'About',
  next: 'Next',
  owner: 'Owner',
  answers: 'Answers',
  youAre: 'You are',
  askedOf: 'Asked of',
  procedure: 'Procedure',
  overall: 'Overall',
  required: 'Required',
  chair: 'Chair',
  agenda: 'Agenda',
  attended: 'Attended',
  actions: 'Actions',
  taken: 'Taken',
  stillToDo: 'Still to do',
  whatToDo: 'What to do',
} as const;
