import type { BesideRecord, Case } from './case.ts';
import type { Entry } from './events.ts';
import { evolveRecord, withAct } from './evolve-record.ts';

/**
 * What stands beside the record after one more entry: filing, delivery, failures, corrections, and what comes after
 * closing: acts, another owner, and the matter itself where it goes on (Q5).
 */
export function evolveBeside(state: Case, entry: Entry): BesideRecord {
  const beside = withFact(state, entry);
  return beside.dispute ? { ...beside, dispute: evolveRecord(beside.dispute, entry) } : beside;
}

function withFact({ beside, record, authorised }: Case, entry: Entry): BesideRecord {
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
    case 'ActionDone': {
      const { entry: agreed, action } = event;
      return authorised ? { ...beside, done: [...beside.done, { entry: agreed, action }] } : beside;
    }
    case 'CaseAuthorised':
      return event.goesOn ? { ...beside, dispute: record } : beside;
    case 'OwnerChanged':
      return authorised ? { ...beside, owner: { role: event.role, person: event.to } } : beside;
    case 'DutyPassed':
      return { ...beside, dutiesPassed: [...beside.dutiesPassed, event.entry] };
    case 'ReminderDue': {
      const { of, token, dueOn, days } = event;
      return { ...beside, reminded: [...beside.reminded, { of, token, dueOn, days, at: entry.at }] };
    }
    case 'OriginalEmailKept':
      return { ...beside, keptEmail: { sha256: event.sha256, bytes: event.bytes } };
    case 'NoticeNotDelivered':
    case 'AlertNotEmailed':
    case 'ActNotEmailed':
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
    case 'InformalLimitPassed':
    case 'MilestonePassed':
    case 'LimitMoved':
    case 'FlagRaised':
    case 'ActEmailed':
    case 'MeetingCalled':
    case 'MeetingBooked':
    case 'MinutesRecorded':
    case 'ResolutionRecorded':
    case 'NoteWritten':
    case 'ChildTold':
    case 'NoticeDelivered':
    case 'AlertEmailed':
      return beside;
  }
}
