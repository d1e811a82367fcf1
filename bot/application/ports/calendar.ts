import type { Instant } from '#shared/domain/time.ts';
import type { Outcome } from './outcome.ts';

/** When somebody is busy. `known` is false when their calendar could not be read: then nothing may be assumed. */
export interface Busy {
  readonly mail: string;
  readonly known: boolean;
  readonly busy: readonly { readonly start: Instant; readonly end: Instant }[];
  /** Working days (1 is Monday) and hours of the day in London; missing when the person set none. */
  readonly hours?:
    | { readonly days: readonly number[]; readonly start: string; readonly end: string }
    | undefined;
}

/** A meeting to be booked. The same `id` twice is one event. */
export interface MeetingToBook {
  readonly id: string;
  readonly organiser: string;
  readonly subject: string;
  readonly start: Instant;
  readonly end: Instant;
  readonly attendees: readonly { readonly name: string; readonly mail: string; readonly required: boolean }[];
  readonly bodyHtml: string;
}

/** A booked meeting as the calendar has it. */
export interface BookedMeeting {
  readonly eventId: string;
  readonly joinUrl: string;
  readonly start: Instant;
  readonly end: Instant;
}

/** The authority's calendars. */
export interface Calendar {
  freeTimes(
    authority: string,
    asked: { readonly mails: readonly string[]; readonly from: Instant; readonly to: Instant },
  ): Promise<Outcome<readonly Busy[]>>;
  book(authority: string, meeting: MeetingToBook): Promise<Outcome<BookedMeeting>>;
}
