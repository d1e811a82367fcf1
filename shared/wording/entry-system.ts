import type { Entry } from '#shared/domain/events.ts';
import type { Procedure } from '#shared/domain/procedure.ts';
import type { Day } from '#shared/domain/time.ts';
import { shortMoment } from './dates.ts';
import { aboutAct } from './entry-recorded.ts';
import { type EntryWords, type Of, quiet } from './entry-words.ts';
import { alertWord, inARow } from './names.ts';

/** Meetings that were booked, or were not. */
export function bookingWords(event: Of<'MeetingBooked' | 'MeetingNotBooked'>, on: Day): EntryWords {
  return event.type === 'MeetingBooked'
    ? quiet(`Meeting booked for ${shortMoment(event.start, on)}. Invitations have gone out.`)
    : quiet(`The meeting could not be booked: ${event.reason}`);
}

/** What came of cards, emails and files. */
export function effectWords(
  procedure: Procedure,
  event: Of<
    | 'NoticeDelivered'
    | 'NoticeNotDelivered'
    | 'AlertEmailed'
    | 'AlertNotEmailed'
    | 'ActEmailed'
    | 'ActNotEmailed'
    | 'OriginalEmailKept'
    | 'OriginalEmailNotKept'
    | 'DocumentFiled'
    | 'DocumentNotFiled'
  >,
  on: Day,
  others: readonly Entry[] = [],
): EntryWords {
  switch (event.type) {
    case 'NoticeDelivered':
      return quiet(
        event.by === 'chat' ? `Card delivered to ${event.to.name}` : `Email delivered to ${event.to.name}`,
      );
    case 'NoticeNotDelivered':
      return quiet(`${event.to.name} could not be reached in Teams: ${event.reason}`);
    case 'AlertEmailed':
      return emailed(`Email headed "${alertWord(procedure, event.stage)}"`, event);
    case 'AlertNotEmailed':
      return quiet(
        `The email headed "${alertWord(procedure, event.stage)}" could not be sent: ${event.reason}`,
      );
    case 'ActEmailed':
      return emailed(`Email${aboutEntry(procedure, event.entry, on, others)}`, event);
    case 'ActNotEmailed':
      return quiet(
        `The email${aboutEntry(procedure, event.entry, on, others)} could not be sent: ${event.reason}`,
      );
    case 'OriginalEmailKept':
      return quiet('The original email is kept with the record', [{ label: 'SHA-256', value: event.sha256 }]);
    case 'OriginalEmailNotKept':
      return quiet(`The original email could not be fetched: ${event.reason}`);
    case 'DocumentFiled':
      return quiet(`Filed in the library: ${event.name}`);
    case 'DocumentNotFiled':
      return quiet(`A document could not be filed: ${event.reason}`);
  }
}

function emailed(what: string, { to, cc }: Of<'AlertEmailed' | 'ActEmailed'>): EntryWords {
  return quiet(`${what} sent to ${inARow(to)}${cc.length > 0 ? `, copied to ${inARow(cc)}` : ''}`);
}

function aboutEntry(procedure: Procedure, entry: number, on: Day, others: readonly Entry[]): string {
  const act = aboutAct(procedure, entry, on, others);
  return act === undefined ? '' : ` about “${act}”`;
}
