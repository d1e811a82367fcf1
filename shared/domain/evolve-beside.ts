import type { BesideRecord } from './case.ts';
import type { Entry } from './events.ts';
import { withAct } from './evolve-record.ts';

/** What stands beside the record after one more entry: filing, delivery, failures, corrections, acts after closing. */
export function evolveBeside(beside: BesideRecord, entry: Entry, authorised: boolean): BesideRecord {
  const { event } = entry;
  switch (event.type) {
    case 'DocumentFiled': {
      const { document, name, itemId, webUrl } = event;
      return { ...beside, files: [...beside.files, { document, name, itemId, webUrl, entry: entry.seq }] };
    }
    case 'EntryCorrected':
      return { ...beside, corrections: [...beside.corrections, { entry: entry.seq, of: event.entry }] };
    case 'ActRecorded':
      return authorised ? { ...beside, acts: withAct(beside.acts, event, entry) } : beside;
    case 'OriginalEmailKept':
      return { ...beside, keptEmail: { sha256: event.sha256, bytes: event.bytes } };
    case 'NoticeNotDelivered':
    case 'AlertNotEmailed':
    case 'MeetingNotBooked':
    case 'OriginalEmailNotKept':
    case 'DocumentNotFiled':
      return { ...beside, failures: [...beside.failures, { entry: entry.seq, event }] };
    case 'CaseOpened':
    case 'DiscussionRecorded':
    case 'StageStarted':
    case 'AlertSeen':
    case 'ResponseGiven':
    case 'FoundNotSettled':
    case 'MoreTimeAsked':
    case 'MoreTimeAgreed':
    case 'LimitPassed':
    case 'OverallLimitPassed':
    case 'MeetingCalled':
    case 'MeetingBooked':
    case 'MinutesRecorded':
    case 'ResolutionRecorded':
    case 'CaseAuthorised':
    case 'NoteWritten':
    case 'ChildTold':
    case 'NoticeDelivered':
    case 'AlertEmailed':
      return beside;
  }
}
