import type { Person } from '#shared/domain/people.ts';
import type { Procedure } from '#shared/domain/procedure.ts';
import { type Day, type Instant, londonDay, londonTime } from '#shared/domain/time.ts';
import { byDue, type Due, longDay, shortDay, shortMoment, workingDays } from './dates.ts';

/** How far a case is, in a few words. */
export const STANDING = {
  closed: 'Closed',
  resolved: 'Resolved',
  opened: 'Opened',
  stage: (stage: string, of: number) => `${stage} of ${of}`,
  inList: (stage: string, of: number, title: string) => `${stage} of ${of} · ${title}`,
  goesOn: (stage: string) => `Closed · goes on at ${stage}`,
} as const;

/** What a list says of a case beside its own words. */
export const LISTED = { you: 'You', noDate: 'No date' } as const;

/** What the ladder says beside names and dates. */
export const LADDER = {
  wholeProcedure: 'Whole procedure',
  expectedInAll: 'Expected in all',
  overallEnds: (day: string, left: string) => `Ends ${day} · ${left}`,
  talked: (on: Day, who: string, today: Day) => `${shortDay(on, today)}, with ${who}`,
  offered: (on: Day, who: string, today: Day) => `Offered ${shortDay(on, today)} to ${who}, and not taken up`,
  noTalk: 'No talk recorded',
  passedOver: 'Passed over',
  copiedTo: (names: string) => `, copied to ${names}`,
  did: (who: Person, did: string, at: Instant, today: Day) =>
    `${who.name} ${did}, ${shortDay(londonDay(at), today)}`,
  noResponse: (due: Due, today: Day) => `No response ${byDue(due, today)}`,
  noDate: 'No date is set',
  told: (told: string, names: string) => `${told}: ${names}; no answer is asked for`,
  milestone: (label: string, due: Due, passed: boolean, today: Day) =>
    `${label}: ${byDue(due, today)}${passed ? ', which has passed' : ''}`,
  standsIn: (names: string, role: string) => `${names} for the ${role}, who is away`,
} as const;

/** What a case says of its meetings. */
export const MEETING = {
  title: (meeting: string, stage: string) => `${meeting}, ${stage}`,
  held: (start: Instant | undefined, today: Day) =>
    `Held ${start ? shortMoment(start, today) : ''}; minutes recorded`,
  booked: (start: Instant, end: Instant, today: Day) => `${shortMoment(start, today)} to ${londonTime(end)}`,
  finding: (by: Day) => `Finding a time by ${longDay(by)}`,
} as const;

/** What a case says of each thing the child is to be told. */
export const CHILD_TOLD = {
  open: 'Not yet recorded',
  told: (at: Instant, today: Day) => `Recorded ${shortDay(londonDay(at), today)}`,
  notTold: (why: string) => `Not told: ${why}`,
} as const;

/** What a case says of an agreed action: who does it and by when, and whether that is past. */
export const ACTION = {
  open: (who: string, by: Day, today: Day) => `${who}, by ${shortDay(by, today)}`,
  late: (who: string, by: Day, today: Day) => `${who}, by ${shortDay(by, today)}; its time has passed`,
  done: (who: string) => `${who}; done`,
} as const;

/** How long a matter has taken: the time stays in sight (N25). */
export const TAKEN = {
  open: (days: number) => (days === 0 ? 'Opened today' : `Open for ${workingDays(days)}`),
  over: (days: number) => (days === 0 ? 'It ended on the day it began' : `It took ${workingDays(days)}`),
  overall: (days: number, { workingDays: of, binding }: NonNullable<Procedure['overall']>) =>
    days > of
      ? `It took ${workingDays(days)}; the procedure ${binding === 'limit' ? 'has' : 'expects'} ${of}`
      : `It took ${days} of ${workingDays(of)}`,
} as const;

/** From where on a way to end is there: "From stage 4 on". */
export function fromStageOn(stage: string): string {
  return `From ${stage} on`;
}

/** What stands over a record that is authorised. */
export function authorisedLine(at: Instant, today: Day): string {
  return `Closed on ${shortMoment(at, today)}. Nothing in the record can be changed; entries and corrections stand beside it.`;
}
