import type { Person } from '#shared/domain/people.ts';
import { type Day, type Instant, londonDay, londonTime } from '#shared/domain/time.ts';
import { longDay, shortDay, shortMoment } from './dates.ts';

/** How far a case is, in a few words. */
export const STANDING = {
  closed: 'Closed',
  resolved: 'Resolved',
  opened: 'Opened',
  stage: (number: number, of: number) => `Stage ${number} of ${of}`,
  inList: (number: number, of: number, title: string) => `${number} of ${of} · ${title}`,
} as const;

/** What a list says of a case beside its own words. */
export const LISTED = { you: 'You', noDate: 'No date' } as const;

/** The part that who looks at a case has in it. */
export const PARTS = {
  owner: 'the owner',
  asked: 'asked to respond',
  told: 'told for information',
  reading: 'reading',
} as const;

/** What the ladder says beside names and dates. */
export const LADDER = {
  wholeProcedure: 'Whole procedure',
  expectedInAll: 'Expected in all',
  talked: (on: Day, who: string) => `${shortDay(on)}, with ${who}`,
  noTalk: 'No talk recorded',
  passedOver: 'Passed over',
  copiedTo: (names: string) => `, copied to ${names}`,
  did: (who: Person, did: string, at: Instant) => `${who.name} ${did}, ${shortDay(londonDay(at))}`,
  noResponse: (due: Day) => `No response by ${shortDay(due)}`,
} as const;

/** What a case says of its meetings. */
export const MEETING = {
  title: (meeting: string, stage: number | undefined) => `${meeting}, stage ${stage ?? ''}`,
  held: (start: Instant | undefined) => `Held ${start ? shortMoment(start) : ''}; minutes recorded`,
  booked: (start: Instant, end: Instant) => `${shortMoment(start)} to ${londonTime(end)}`,
  finding: (by: Day) => `Finding a time by ${longDay(by)}`,
} as const;

/** What a case says of each thing the child is to be told. */
export const CHILD_TOLD = {
  open: 'Not yet recorded',
  told: (at: Instant) => `Recorded ${shortDay(londonDay(at))}`,
  notTold: (why: string) => `Not told: ${why}`,
} as const;

/** What stands over a record that is authorised. */
export function authorisedLine(at: Instant): string {
  return `Authorised on ${shortMoment(at)}. Nothing in the record can be changed; entries and corrections stand beside it.`;
}
