import type { Case } from './case.ts';
import type { CaseEvent, CaseEventType, Entry } from './events.ts';
import { evolveBeside } from './evolve-beside.ts';
import { evolveRecord } from './evolve-record.ts';

/** Which facts change what may be done, so that a card or form from before them is out of date. */
const MOVES: Record<CaseEventType, boolean> = {
  CaseOpened: true,
  DiscussionRecorded: false,
  StageStarted: true,
  FlagRaised: true,
  AlertSeen: false,
  ResponseGiven: true,
  FoundNotSettled: true,
  MoreTimeAsked: false,
  MoreTimeAgreed: true,
  LimitMoved: true,
  LimitPassed: true,
  OverallLimitPassed: false,
  InformalLimitPassed: false,
  MilestonePassed: false,
  DutyPassed: false,
  ReminderDue: false,
  ActionDone: false,
  MeetingCalled: true,
  MeetingBooked: false,
  MeetingNotBooked: false,
  MinutesRecorded: true,
  ResolutionRecorded: true,
  CaseAuthorised: true,
  OwnerChanged: true,
  NoteWritten: false,
  EntryCorrected: false,
  ChildTold: false,
  // An act opens doors and shuts none, so a card from before it still holds.
  ActRecorded: false,
  NoticeDelivered: false,
  NoticeNotDelivered: false,
  AlertEmailed: false,
  AlertNotEmailed: false,
  ActEmailed: false,
  ActNotEmailed: false,
  OriginalEmailKept: false,
  OriginalEmailNotKept: false,
  DocumentFiled: false,
  DocumentNotFiled: false,
};

/** Thrown where a record holds a fact that this version does not know: what it means is left to the newer one that wrote it. */
export class NewerRecord extends Error {
  override readonly name = 'NewerRecord';

  constructor({ seq, event }: Entry) {
    super(`Entry ${seq} is of a kind that this version does not know: ${event.type}`);
  }
}

/** Whether a fact changes what may be done about a case. */
export function moves(event: CaseEvent): boolean {
  return MOVES[event.type];
}

/** The case after one more entry; throws `NewerRecord` for one of a newer version. Once authorised, only what stands beside the record can change. */
export function evolve(state: Case | undefined, entry: Entry): Case {
  const { event } = entry;
  if (!Object.hasOwn(MOVES, event.type)) throw new NewerRecord(entry);
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
    beside: evolveBeside(state, entry),
    authorised: event.type === 'CaseAuthorised' ? { at: entry.at, entry: entry.seq } : state.authorised,
  };
}

/** The case that its entries tell, in order. Nothing when there are none; throws `NewerRecord` as `evolve` does. */
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
      furtherCategories: event.furtherCategories ?? [],
      source: event.source,
      sourceNotes: event.sourceNotes,
      track: event.track,
      flags: [],
      issues: event.issues,
      discussions: event.discussion ? [event.discussion] : [],
      noDiscussionReason: event.noDiscussionReason,
      referralBeside: event.referralBeside,
      email: event.email,
      phase: 'informal',
      informalPassed: false,
      runs: [],
      overallPassed: false,
      meetings: [],
      childTold: [],
      acts: [],
      done: [],
    },
    beside: { files: [], failures: [], corrections: [], acts: [], done: [], dutiesPassed: [], reminded: [] },
  };
}
