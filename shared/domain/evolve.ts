import type { BesideRecord, Case, CaseRecord, StageMeeting, StageRun } from './case.ts';
import { personOf } from './case.ts';
import type { CaseEvent, CaseEventType, Entry } from './events.ts';

/** Which facts change what may be done, so that a card or form from before them is out of date. */
const MOVES: Record<CaseEventType, boolean> = {
  CaseOpened: true,
  DiscussionRecorded: false,
  StageStarted: true,
  AlertSeen: false,
  ResponseGiven: true,
  FoundNotSettled: true,
  MoreTimeAsked: false,
  LimitPassed: true,
  OverallLimitPassed: false,
  MeetingCalled: true,
  MeetingBooked: false,
  MeetingNotBooked: false,
  MinutesRecorded: true,
  ResolutionRecorded: true,
  CaseAuthorised: true,
  NoteWritten: false,
  EntryCorrected: false,
  ChildTold: false,
  NoticeDelivered: false,
  NoticeNotDelivered: false,
  AlertEmailed: false,
  AlertNotEmailed: false,
  OriginalEmailKept: false,
  OriginalEmailNotKept: false,
  DocumentFiled: false,
  DocumentNotFiled: false,
};

/** Whether a fact changes what may be done about a case. */
export function moves(event: CaseEvent): boolean {
  return MOVES[event.type];
}

/** The case after one more entry. Once authorised, only what stands beside the record can change. */
export function evolve(state: Case | undefined, entry: Entry): Case {
  const { event } = entry;
  if (!state) {
    if (event.type !== 'CaseOpened')
      throw new Error(`A case begins with its opening, not with ${event.type}`);
    return opened(event, entry);
  }
  return {
    ...state,
    seq: entry.seq,
    moved: moves(event) ? entry.seq : state.moved,
    record: state.authorised ? state.record : evolveRecord(state.record, entry),
    beside: evolveBeside(state.beside, entry),
    authorised: event.type === 'CaseAuthorised' ? { at: entry.at, entry: entry.seq } : state.authorised,
  };
}

/** The case that its entries tell, in order. Nothing when there are none. */
export function replay(entries: readonly Entry[]): Case | undefined {
  return entries.reduce<Case | undefined>(evolve, undefined);
}

function opened(event: Extract<CaseEvent, { type: 'CaseOpened' }>, entry: Entry): Case {
  return {
    id: event.caseId,
    reference: event.reference,
    procedure: event.procedure,
    seq: entry.seq,
    moved: entry.seq,
    record: {
      openedAt: entry.at,
      owner: event.owner,
      ownerRole: event.ownerRole,
      child: event.child,
      named: event.named,
      category: event.category,
      issues: event.issues,
      discussions: event.discussion ? [event.discussion] : [],
      noDiscussionReason: event.noDiscussionReason,
      referralBeside: event.referralBeside,
      email: event.email,
      phase: 'informal',
      runs: [],
      overallPassed: false,
      meetings: [],
      childTold: [],
    },
    beside: { files: [], failures: [], corrections: [] },
  };
}

function evolveRecord(record: CaseRecord, entry: Entry): CaseRecord {
  const { event } = entry;
  switch (event.type) {
    case 'DiscussionRecorded':
      return { ...record, discussions: [...record.discussions, event.discussion] };
    case 'StageStarted':
      return { ...record, phase: 'waiting', runs: [...record.runs, startedRun(event, entry)] };
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
    case 'LimitPassed':
      return { ...onLastRun(record, (run) => ({ ...run, passed: true })), phase: 'lapsed' };
    case 'OverallLimitPassed':
      return { ...record, overallPassed: true };
    case 'MeetingCalled':
      return { ...record, meetings: [...record.meetings, calledMeeting(event)] };
    case 'MeetingBooked': {
      const { start, end, joinUrl, eventId } = event;
      return onMeeting(record, event.meeting, {
        booked: { start, end, joinUrl, eventId },
        notBooked: undefined,
      });
    }
    case 'MeetingNotBooked':
      return onMeeting(record, event.meeting, { notBooked: event.reason });
    case 'MinutesRecorded': {
      const { attended, notes, actions } = event;
      return onMeeting(record, event.meeting, { held: { attended, notes, actions } });
    }
    case 'ChildTold': {
      const { right, told, text } = event;
      return { ...record, childTold: [...record.childTold, { right, told, text, at: entry.at }] };
    }
    case 'ResolutionRecorded':
      return {
        ...record,
        phase: 'resolved',
        resolution: { at: entry.at, text: event.text, stage: event.stage },
      };
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

function evolveBeside(beside: BesideRecord, entry: Entry): BesideRecord {
  const { event } = entry;
  switch (event.type) {
    case 'DocumentFiled': {
      const { document, name, itemId, webUrl } = event;
      return { ...beside, files: [...beside.files, { document, name, itemId, webUrl, entry: entry.seq }] };
    }
    case 'EntryCorrected':
      return { ...beside, corrections: [...beside.corrections, { entry: entry.seq, of: event.entry }] };
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

function startedRun(event: Extract<CaseEvent, { type: 'StageStarted' }>, entry: Entry): StageRun {
  const { type: _, ...facts } = event;
  return { ...facts, began: entry.seq, at: entry.at, passed: false, responses: [], moreTime: [] };
}

function withResponse(
  run: StageRun,
  event: Extract<CaseEvent, { type: 'ResponseGiven' }>,
  entry: Entry,
): StageRun {
  const by = personOf(entry);
  if (!by) return run;
  const { kind, text, actions, late } = event;
  const response = { entry: entry.seq, at: entry.at, by, kind, text, actions, late };
  return { ...run, responses: [...run.responses, response], notSettled: undefined };
}

function calledMeeting(event: Extract<CaseEvent, { type: 'MeetingCalled' }>): StageMeeting {
  const { type: _, meeting, ...facts } = event;
  return { id: meeting, ...facts };
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
