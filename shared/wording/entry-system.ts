import type { Procedure } from '#shared/domain/procedure.ts';
import { shortDay, shortMoment } from './dates.ts';
import { type EntryWords, type Of, quiet } from './entry-words.ts';
import { inARow, stageName } from './names.ts';

/** Limits that passed and meetings that were booked, or were not. */
export function limitOrMeetingWords(
  procedure: Procedure,
  event: Of<'LimitPassed' | 'OverallLimitPassed' | 'MeetingBooked' | 'MeetingNotBooked'>,
): EntryWords {
  switch (event.type) {
    case 'LimitPassed':
      return quiet(
        `The limit of ${stageName(procedure, event.stage)} passed on ${shortDay(event.dueOn)}. The owner is asked how to go on.`,
      );
    case 'OverallLimitPassed':
      return quiet(
        `The ${procedure.overall?.workingDays ?? ''} working days in total passed on ${shortDay(event.dueOn)}.`,
      );
    case 'MeetingBooked':
      return quiet(`Meeting booked for ${shortMoment(event.start)}. Invitations have gone out.`);
    case 'MeetingNotBooked':
      return quiet(`The meeting could not be booked: ${event.reason}`);
  }
}

/** What came of cards, emails and files. */
export function effectWords(
  procedure: Procedure,
  event: Of<
    | 'NoticeDelivered'
    | 'NoticeNotDelivered'
    | 'AlertEmailed'
    | 'AlertNotEmailed'
    | 'OriginalEmailKept'
    | 'OriginalEmailNotKept'
    | 'DocumentFiled'
    | 'DocumentNotFiled'
  >,
): EntryWords {
  switch (event.type) {
    case 'NoticeDelivered':
      return quiet(
        event.by === 'chat' ? `Card delivered to ${event.to.name}` : `Email delivered to ${event.to.name}`,
      );
    case 'NoticeNotDelivered':
      return quiet(`${event.to.name} could not be reached in Teams: ${event.reason}`);
    case 'AlertEmailed':
      return quiet(
        `Email headed "${procedure.words.alert}" sent to ${inARow(event.to)}${event.cc.length > 0 ? `, copied to ${inARow(event.cc)}` : ''}`,
      );
    case 'AlertNotEmailed':
      return quiet(`The email headed "${procedure.words.alert}" could not be sent: ${event.reason}`);
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
