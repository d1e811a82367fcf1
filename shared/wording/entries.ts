import type { Entry } from '#shared/domain/events.ts';
import type { Procedure } from '#shared/domain/procedure.ts';
import { londonDay } from '#shared/domain/time.ts';
import { answerWords, writtenWords } from './entry-acts.ts';
import { changedWords, flagWords } from './entry-changes.ts';
import { limitWords } from './entry-limits.ts';
import { openedWords } from './entry-opened.ts';
import { recordedWords } from './entry-recorded.ts';
import { reminderWords } from './entry-reminders.ts';
import { meetingWords, startedWords } from './entry-stages.ts';
import { bookingWords, effectWords } from './entry-system.ts';
import type { EntryWords } from './entry-words.ts';

/** What an entry says, as the thread shows it; among the others of its case, those it is about are told by what they say. */
export function entryWords(
  procedure: Procedure,
  { event, at }: Entry,
  others: readonly Entry[] = [],
): EntryWords {
  const on = londonDay(at);
  switch (event.type) {
    case 'CaseOpened':
      return openedWords(procedure, event, on);
    case 'StageStarted':
      return startedWords(procedure, event, on);
    case 'MeetingCalled':
      return meetingWords(procedure, event);
    case 'FlagRaised':
      return flagWords(procedure, event, on);
    case 'AlertSeen':
    case 'ResponseGiven':
    case 'FoundNotSettled':
    case 'MoreTimeAsked':
    case 'MoreTimeAgreed':
      return answerWords(procedure, event, on);
    case 'OwnerChanged':
    case 'ActionDone':
      return changedWords(procedure, event, on, others);
    case 'DiscussionRecorded':
    case 'MinutesRecorded':
    case 'ResolutionRecorded':
    case 'CaseAuthorised':
    case 'NoteWritten':
    case 'EntryCorrected':
    case 'ChildTold':
      return writtenWords(procedure, event, on);
    case 'ActRecorded':
      return recordedWords(procedure, event, on, others);
    case 'LimitPassed':
    case 'LimitMoved':
    case 'OverallLimitPassed':
    case 'InformalLimitPassed':
    case 'MilestonePassed':
    case 'DutyPassed':
      return limitWords(procedure, event, on);
    case 'ReminderDue':
      return reminderWords(procedure, event, on, others);
    case 'MeetingBooked':
    case 'MeetingNotBooked':
      return bookingWords(event, on);
    case 'NoticeDelivered':
    case 'NoticeNotDelivered':
    case 'AlertEmailed':
    case 'AlertNotEmailed':
    case 'ActEmailed':
    case 'ActNotEmailed':
    case 'OriginalEmailKept':
    case 'OriginalEmailNotKept':
    case 'DocumentFiled':
    case 'DocumentNotFiled':
      return effectWords(procedure, event, on, others);
  }
}
