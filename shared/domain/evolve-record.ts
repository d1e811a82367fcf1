import { type CaseRecord, personOf, type RecordedAct, type StageMeeting, type StageRun } from './case.ts';
import type { CaseEvent, Entry } from './events.ts';

type Of<T extends CaseEvent['type']> = Extract<CaseEvent, { type: T }>;

/** The record after one more entry, as long as it is not authorised. */
export function evolveRecord(record: CaseRecord, entry: Entry): CaseRecord {
  const { event } = entry;
  switch (event.type) {
    case 'StageStarted':
      return { ...record, phase: 'waiting', runs: [...record.runs, startedRun(event, entry)] };
    case 'ResponseGiven':
    case 'FoundNotSettled':
    case 'MoreTimeAsked':
    case 'MoreTimeAgreed':
    case 'LimitPassed':
      return evolveStage(record, event, entry);
    case 'MeetingCalled':
    case 'MeetingBooked':
    case 'MeetingNotBooked':
    case 'MinutesRecorded':
      return evolveMeetings(record, event);
    case 'OverallLimitPassed':
      return { ...record, overallPassed: true };
    case 'DiscussionRecorded':
      return { ...record, discussions: [...record.discussions, event.discussion] };
    case 'ChildTold': {
      const { right, told, text } = event;
      return { ...record, childTold: [...record.childTold, { right, told, text, at: entry.at }] };
    }
    case 'ActRecorded':
      return { ...record, acts: withAct(record.acts, event, entry) };
    case 'ResolutionRecorded': {
      const { text, stage } = event;
      return { ...record, phase: 'resolved', resolution: { at: entry.at, text, stage } };
    }
    case 'CaseOpened':
    case 'CaseAuthorised':
    case 'AlertSeen':
    case 'NoteWritten':
    case 'EntryCorrected':
    case 'NoticeDelivered':
    case 'NoticeNotDelivered':
    case 'AlertEmailed':
    case 'AlertNotEmailed':
    case 'OriginalEmailKept':
    case 'OriginalEmailNotKept':
    case 'DocumentFiled':
    case 'DocumentNotFiled':
      return record;
  }
}

/** The acts with one more. */
export function withAct(
  acts: readonly RecordedAct[],
  event: Of<'ActRecorded'>,
  entry: Entry,
): readonly RecordedAct[] {
  const by = personOf(entry);
  const { type: _, ...facts } = event;
  return by ? [...acts, { entry: entry.seq, at: entry.at, by, ...facts }] : acts;
}

function evolveStage(
  record: CaseRecord,
  event: Of<'ResponseGiven' | 'FoundNotSettled' | 'MoreTimeAsked' | 'MoreTimeAgreed' | 'LimitPassed'>,
  entry: Entry,
): CaseRecord {
  switch (event.type) {
    case 'ResponseGiven':
      return { ...onLastRun(record, (run) => withResponse(run, event, entry)), phase: 'answered' };
    case 'FoundNotSettled': {
      const notSettled = { at: entry.at, text: event.text };
      const after = onLastRun(record, (run) => ({ ...run, notSettled }));
      return { ...after, phase: record.runs.at(-1)?.passed ? 'lapsed' : 'unsettled' };
    }
    case 'MoreTimeAsked': {
      const by = personOf(entry);
      if (!by) return record;
      const asked = { by, until: event.until, reason: event.reason };
      return onLastRun(record, (run) => ({ ...run, moreTime: [...run.moreTime, asked] }));
    }
    case 'MoreTimeAgreed':
      return onLastRun(record, (run) => ({ ...run, dueOn: event.until }));
    case 'LimitPassed':
      return { ...onLastRun(record, (run) => ({ ...run, passed: true })), phase: 'lapsed' };
  }
}

function evolveMeetings(
  record: CaseRecord,
  event: Of<'MeetingCalled' | 'MeetingBooked' | 'MeetingNotBooked' | 'MinutesRecorded'>,
): CaseRecord {
  switch (event.type) {
    case 'MeetingCalled': {
      const { type: _, meeting, ...facts } = event;
      return { ...record, meetings: [...record.meetings, { id: meeting, ...facts }] };
    }
    case 'MeetingBooked': {
      const { start, end, joinUrl, eventId } = event;
      const booked = { start, end, joinUrl, eventId };
      return onMeeting(record, event.meeting, { booked, notBooked: undefined });
    }
    case 'MeetingNotBooked':
      return onMeeting(record, event.meeting, { notBooked: event.reason });
    case 'MinutesRecorded': {
      const { attended, notes, actions } = event;
      return onMeeting(record, event.meeting, { held: { attended, notes, actions } });
    }
  }
}

function startedRun(event: Of<'StageStarted'>, entry: Entry): StageRun {
  const { type: _, ...facts } = event;
  return { ...facts, began: entry.seq, at: entry.at, passed: false, responses: [], moreTime: [] };
}

function withResponse(run: StageRun, event: Of<'ResponseGiven'>, entry: Entry): StageRun {
  const by = personOf(entry);
  if (!by) return run;
  const { kind, text, actions, late } = event;
  const response = { entry: entry.seq, at: entry.at, by, kind, text, actions, late };
  return { ...run, responses: [...run.responses, response], notSettled: undefined };
}

function onLastRun(record: CaseRecord, change: (run: StageRun) => StageRun): CaseRecord {
  return {
    ...record,
    runs: record.runs.map((run, at) => (at === record.runs.length - 1 ? change(run) : run)),
  };
}

function onMeeting(record: CaseRecord, id: string, change: Partial<StageMeeting>): CaseRecord {
  return {
    ...record,
    meetings: record.meetings.map((meeting) => (meeting.id === id ? { ...meeting, ...change } : meeting)),
  };
}
