import { type CaseRecord, personOf } from './case.ts';
import type { CaseEvent, Entry } from './events.ts';
import type { RecordedAct, StageMeeting, StageRun } from './stage-run.ts';

type Of<T extends CaseEvent['type']> = Extract<CaseEvent, { type: T }>;

/** The record after one more entry, as long as it is not authorised. */
export function evolveRecord(record: CaseRecord, entry: Entry): CaseRecord {
  const { event } = entry;
  switch (event.type) {
    case 'StageStarted':
      return {
        ...record,
        phase: event.tellsOnly ? 'told' : 'waiting',
        named: [...record.named, ...(event.named ?? [])],
        runs: [...record.runs, startedRun(event, entry)],
      };
    case 'AlertSeen':
    case 'MilestonePassed':
    case 'LimitMoved':
    case 'NoticeDelivered':
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
      return evolveMeetings(record, event, entry);
    case 'OverallLimitPassed':
      return { ...record, overallPassed: true };
    case 'InformalLimitPassed':
      return { ...record, informalPassed: true };
    case 'FlagRaised':
      return withFlag(record, event);
    case 'OwnerChanged':
      return { ...record, owner: event.to, ownerRole: event.role };
    case 'ActionDone':
      return { ...record, done: [...record.done, { entry: event.entry, action: event.action }] };
    case 'DiscussionRecorded':
      return { ...record, discussions: [...record.discussions, event.discussion] };
    case 'ChildTold': {
      const { right, told, text } = event;
      return { ...record, childTold: [...record.childTold, { right, told, text, at: entry.at }] };
    }
    case 'ActRecorded':
      return { ...record, acts: withAct(record.acts, event, entry) };
    case 'ResolutionRecorded': {
      const { type: _, ...said } = event;
      return { ...record, phase: 'resolved', resolution: { at: entry.at, ...said } };
    }
    case 'CaseOpened':
    case 'CaseAuthorised':
    case 'DutyPassed':
    case 'ReminderDue':
    case 'NoteWritten':
    case 'EntryCorrected':
    case 'NoticeNotDelivered':
    case 'AlertEmailed':
    case 'AlertNotEmailed':
    case 'ActEmailed':
    case 'ActNotEmailed':
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

function withFlag(record: CaseRecord, { flag, reason, starts }: Of<'FlagRaised'>): CaseRecord {
  const flagged = { ...record, flags: [...record.flags, { flag, reason }] };
  if (!starts) return flagged;
  const begun = starts.milestones.map((one) => ({ ...one, passed: false }));
  return onLastRun(flagged, (run) => ({ ...run, milestones: [...run.milestones, ...begun] }));
}

/** The facts about the stage under way. */
type StageFact = Of<
  | 'AlertSeen'
  | 'NoticeDelivered'
  | 'ResponseGiven'
  | 'FoundNotSettled'
  | 'MoreTimeAsked'
  | 'MoreTimeAgreed'
  | 'LimitMoved'
  | 'MilestonePassed'
  | 'LimitPassed'
>;

function evolveStage(record: CaseRecord, event: StageFact, entry: Entry): CaseRecord {
  switch (event.type) {
    case 'AlertSeen': {
      const by = personOf(entry);
      return by ? onLastRun(record, (run) => ({ ...run, seenBy: [...run.seenBy, by.id] })) : record;
    }
    case 'NoticeDelivered':
      return onLastRun(record, (run) => withDelivery(run, event));
    case 'ResponseGiven': {
      const after = onLastRun(record, (run) => withResponse(run, event, entry));
      return event.complete === false ? after : { ...after, phase: 'answered' };
    }
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
      return onLastRun(record, (run) => withMoreTime(run, event));
    case 'LimitMoved':
      return onLastRun(record, (run) => withMovedLimits(run, event));
    case 'MilestonePassed':
      return onLastRun(record, (run) => ({
        ...run,
        milestones: run.milestones.map((one) =>
          one.milestone === event.milestone ? { ...one, passed: true } : one,
        ),
      }));
    case 'LimitPassed':
      return { ...onLastRun(record, (run) => ({ ...run, passed: true })), phase: 'lapsed' };
  }
}

function evolveMeetings(
  record: CaseRecord,
  event: Of<'MeetingCalled' | 'MeetingBooked' | 'MeetingNotBooked' | 'MinutesRecorded'>,
  { seq, at }: Entry,
): CaseRecord {
  switch (event.type) {
    case 'MeetingCalled': {
      const { type: _, meeting, ...facts } = event;
      return { ...record, meetings: [...record.meetings, { id: meeting, ...facts }] };
    }
    case 'MeetingBooked': {
      const { type: _, meeting, ...booked } = event;
      return onMeeting(record, meeting, { booked: { ...booked, entry: seq, at }, notBooked: undefined });
    }
    case 'MeetingNotBooked':
      return onMeeting(record, event.meeting, { notBooked: event.reason });
    case 'MinutesRecorded': {
      const { attended, notes, actions } = event;
      return onMeeting(record, event.meeting, { held: { entry: seq, at, attended, notes, actions } });
    }
  }
}

function startedRun(event: Of<'StageStarted'>, entry: Entry): StageRun {
  const { type: _, named: __, tellsOnly, owners, standIns, milestones, ...facts } = event;
  return {
    ...facts,
    began: entry.seq,
    at: entry.at,
    tellsOnly: tellsOnly ?? false,
    owners: owners ?? [],
    standIns: standIns ?? [],
    milestones: (milestones ?? []).map((one) => ({ ...one, passed: false })),
    seenBy: [],
    received: false,
    passed: false,
    responses: [],
    moreTime: [],
  };
}

function withDelivery(run: StageRun, { notice, to }: Of<'NoticeDelivered'>): StageRun {
  const asked = run.respondents.some(({ person }) => person.id === to.id);
  return asked && notice === `alert:${run.began}` ? { ...run, received: true } : run;
}

function withResponse(run: StageRun, event: Of<'ResponseGiven'>, entry: Entry): StageRun {
  const by = personOf(entry);
  if (!by) return run;
  const { type: _, stage: __, ...given } = event;
  const response = { ...given, entry: entry.seq, at: entry.at, by };
  return { ...run, responses: [...run.responses, response], notSettled: undefined };
}

/** Agreeing to a day answers every request there was. */
function withMoreTime(run: StageRun, { until, untilAt }: Of<'MoreTimeAgreed'>): StageRun {
  const moreTime = run.moreTime.map((one) => ({ ...one, agreed: one.agreed ?? until }));
  return { ...run, dueOn: until, dueAt: untilAt, moreTime };
}

function withMovedLimits(run: StageRun, { until, untilAt, milestones = [] }: Of<'LimitMoved'>): StageRun {
  const moved = run.milestones.map((one) => {
    const to = milestones.find(({ milestone }) => milestone === one.milestone);
    return to ? { ...one, dueOn: to.until, dueAt: to.untilAt } : one;
  });
  return { ...run, ...(until === undefined ? {} : { dueOn: until, dueAt: untilAt }), milestones: moved };
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
