import type { Calendar } from '#bot/application/ports/calendar.ts';
import type { AskFor } from './ask-graph.ts';
import { bookMeeting } from './book-meeting.ts';
import { freeTimes } from './free-times.ts';

/** The calendars of an authority's people, in Exchange. */
export function graphCalendar(askFor: AskFor): Calendar {
  return {
    freeTimes: (authority, asked) => freeTimes(askFor(authority), asked),
    book: (authority, meeting) => bookMeeting(askFor(authority), meeting),
  };
}
