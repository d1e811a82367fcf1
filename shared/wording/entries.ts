import type { Entry } from '#shared/domain/events.ts';
import type { Procedure } from '#shared/domain/procedure.ts';
import { answerWords, writtenWords } from './entry-acts.ts';
import { recordedWords } from './entry-recorded.ts';
import { meetingWords, openedWords, startedWords } from './entry-stages.ts';
import { effectWords, limitOrMeetingWords } from './entry-system.ts';
import type { EntryWords } from './entry-words.ts';

/** What an entry says, as the thread shows it. */
export function entryWords(procedure: Procedure, { event }: Entry): EntryWords {
  switch (event.type) {
    case 'CaseOpened':
      return openedWords(procedure, event);
    case 'StageStarted':
      return startedWords(procedure, event);
    case 'MeetingCalled':
      return meetingWords(event);
    case 'AlertSeen':
    case 'ResponseGiven':
    case 'FoundNotSettled':
    case 'MoreTimeAsked':
    case 'MoreTimeAgreed':
      return answerWords(procedure, event);
    case 'DiscussionRecorded':
    case 'MinutesRecorded':
    case 'ResolutionRecorded':
    case 'CaseAuthorised':
    case 'NoteWritten':
    case 'EntryCorrected':
    case 'ChildTold':
      return writtenWords(procedure, event);
    case 'ActRecorded':
      return recordedWords(procedure, event);
    case 'LimitPassed':
    case 'OverallLimitPassed':
    case 'MeetingBooked':
    case 'MeetingNotBooked':
      return limitOrMeetingWords(procedure, event);
    case 'NoticeDelivered':
    case 'NoticeNotDelivered':
    case 'AlertEmailed':
    case 'AlertNotEmailed':
    case 'OriginalEmailKept':
    case 'OriginalEmailNotKept':
    case 'DocumentFiled':
    case 'DocumentNotFiled':
      return effectWords(procedure, event);
  }
}
