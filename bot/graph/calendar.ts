import type { Calendar } from '#bot/application/ports/calendar.ts';
import type { AskOutlook } from './ask-graph.ts';
import { bookMeeting } from './book-meeting.ts';
import { freeTimes } from './free-times.ts';

/** The calendars of an authority's people, in Exchange. */
export function graphCalendar(askOutlook: AskOutlook): Calendar {
  return {
    freeTimes: (authority, asked) => freeTimes((mailbox) => askOutlook(authority, mailbox), asked),
    book: (authority, meeting) => bookMeeting(askOutlook(authority, meeting.organiser), meeting),
  };
}
