import type {
  Action,
  CaseEvent,
  Child,
  Discussion,
  DocumentRef,
  EmailSource,
  Entry,
  Flagged,
  Issue,
  MilestoneDue,
  ResponseKind,
  StageEntry,
} from './events.ts';
import type { Party, Person, RoleKey } from './people.ts';
import type { Day, Instant } from './time.ts';

/**
 * Where the dispute stands. `informal`: talked about, no stage begun · `told`: people were told and no answer is asked
 * for · `waiting`: an alert is out · `answered`: the owner is to say whether the answer settles it · `unsettled`: it does
 * not · `lapsed`: the limit has passed and the owner is to decide · `resolved`: the owner has recorded how it ended.
 */
export type Phase = 'informal' | 'told' | 'waiting' | 'answered' | 'unsettled' | 'lapsed' | 'resolved';

/** An answer to an alert, as given. */
export interface Response {
  readonly entry: number;
  readonly at: Instant;
  readonly by: Person;
  readonly kind: ResponseKind;
  readonly text: string;
  readonly actions: readonly Action[];
  readonly late: boolean;
  readonly beyondLimit?: number | undefined;
  /** False while somebody else had still to answer. */
  readonly complete?: boolean | undefined;
}

/** One time that a stage was gone through. `began` is the number of the entry that began it, and its clock's token. */
export interface StageRun {
  readonly stage: string;
  readonly began: number;
  readonly at: Instant;
  readonly entry: StageEntry;
  readonly text: string;
  readonly ground?: string | undefined;
  readonly reason?: string | undefined;
  readonly views?: string | undefined;
  readonly respondents: readonly Party[];
  readonly copied: readonly Party[];
  readonly informed: readonly Party[];
  readonly empty: readonly RoleKey[];
  readonly owners: readonly Party[];
  readonly standIns: readonly { readonly role: RoleKey; readonly instead: RoleKey }[];
  readonly dueOn?: Day | undefined;
  readonly dueAt?: Instant | undefined;
  readonly milestones: readonly (MilestoneDue & { readonly passed: boolean })[];
  /** Ids of those who have said that they have seen the alert. */
  readonly seenBy: readonly string[];
  /** Whether the alert has reached somebody who is asked. */
  readonly received: boolean;
  /** Whether no answer is asked for. */
  readonly tellsOnly: boolean;
  readonly passed: boolean;
  readonly responses: readonly Response[];
  readonly notSettled?: { readonly at: Instant; readonly text: string } | undefined;
  readonly moreTime: readonly { readonly by: Person; readonly until: Day; readonly reason: string }[];
}

/** A meeting that a stage calls for, or that somebody called, and how far it has come. */
export interface StageMeeting {
  readonly id: string;
  readonly stage: string;
  readonly obligatory: boolean;
  readonly purpose: string;
  readonly required: readonly Party[];
  readonly chair: Person;
  readonly minutes: number;
  readonly by: Day;
  readonly booked?:
    | { readonly start: Instant; readonly end: Instant; readonly joinUrl: string; readonly eventId: string }
    | undefined;
  readonly notBooked?: string | undefined;
  readonly held?:
    | {
        readonly entry: number;
        readonly at: Instant;
        readonly attended: readonly string[];
        readonly notes: readonly { readonly point: string; readonly text: string }[];
        readonly actions: readonly Action[];
      }
    | undefined;
}

/** One of the pack's acts as it was recorded. */
export interface RecordedAct {
  readonly entry: number;
  readonly at: Instant;
  readonly by: Person;
  readonly act: string;
  readonly text?: string | undefined;
  readonly with?: string | undefined;
  readonly on?: Day | undefined;
  readonly outcome?: string | undefined;
  readonly until?: Day | undefined;
  readonly reason?: string | undefined;
  readonly dueOn?: Day | undefined;
  readonly fulfils?: number | undefined;
  readonly told: readonly Party[];
  readonly empty: readonly RoleKey[];
}

/** What the owner authorises: after that nothing in it changes any more (N14). */
export interface CaseRecord {
  readonly openedAt: Instant;
  readonly owner: Person;
  readonly ownerRole: RoleKey;
  readonly child: Child;
  readonly named: readonly Party[];
  readonly category?: string | undefined;
  readonly furtherCategories: readonly string[];
  readonly source?: string | undefined;
  readonly sourceNotes?: string | undefined;
  readonly track?: string | undefined;
  readonly flags: readonly Flagged[];
  readonly issues: readonly Issue[];
  readonly discussions: readonly Discussion[];
  readonly noDiscussionReason?: string | undefined;
  readonly referralBeside: boolean;
  readonly email?: EmailSource | undefined;
  readonly phase: Phase;
  readonly informalPassed: boolean;
  readonly runs: readonly StageRun[];
  readonly overallPassed: boolean;
  readonly meetings: readonly StageMeeting[];
  readonly childTold: readonly {
    readonly right: string;
    readonly told: boolean;
    readonly text: string;
    readonly at: Instant;
  }[];
  readonly acts: readonly RecordedAct[];
  /** The actions that are done, by the entry that agreed them and their place in it. */
  readonly done: readonly { readonly entry: number; readonly action: number }[];
  readonly resolution?:
    | {
        readonly at: Instant;
        readonly text: string;
        readonly stage?: string | undefined;
        readonly outcome?: string | undefined;
        readonly overallReason?: string | undefined;
      }
    | undefined;
}

/** What stands beside the record: filing, delivery and what was added after it was authorised (N12). */
export interface BesideRecord {
  readonly files: readonly {
    readonly document: DocumentRef;
    readonly name: string;
    readonly itemId: string;
    readonly webUrl: string;
    readonly entry: number;
  }[];
  readonly failures: readonly { readonly entry: number; readonly event: CaseEvent }[];
  readonly corrections: readonly { readonly entry: number; readonly of: number }[];
  /** Who owns the case now, where that has changed since the record was closed. */
  readonly owner?: Party | undefined;
  /** The matter as it goes on beside a record that was closed before it was resolved (Q5). */
  readonly dispute?: CaseRecord | undefined;
  /** The acts that were recorded after it was authorised. */
  readonly acts: readonly RecordedAct[];
  /** The actions that were done after it was authorised. */
  readonly done: CaseRecord['done'];
  /** The entries whose duties have passed their day undone. */
  readonly dutiesPassed: readonly number[];
  readonly keptEmail?: { readonly sha256: string; readonly bytes: number } | undefined;
}

/** One matter about one child taken through a procedure, as its entries tell it. */
export interface Case {
  readonly id: string;
  readonly reference: string;
  readonly procedure: { readonly id: string; readonly version: number };
  /** The number of the last entry. */
  readonly seq: number;
  /** The number of the last entry that changed what may be done: a card or form that is older is out of date. */
  readonly moved: number;
  readonly record: CaseRecord;
  readonly beside: BesideRecord;
  readonly authorised?: { readonly at: Instant; readonly entry: number } | undefined;
}

/** A case with its entries: corrections name an entry, so the rules can see them. */
export interface CaseHistory {
  readonly state: Case;
  readonly entries: readonly Entry[];
}

/**
 * The matter as it stands now: the record, or what goes on beside it once that is closed. What the owner authorised is
 * in `record`; whoever asks where the dispute stands asks here (Q5).
 */
export function disputeOf({ record, beside }: Case): CaseRecord {
  return beside.dispute ?? record;
}

/** Who owns a case now. */
export function ownerOf({ record, beside }: Case): Party {
  return beside.owner ?? { role: record.ownerRole, person: record.owner };
}

/** Whether the record is closed and nothing goes on beside it. */
export function isOver({ authorised, beside }: Case): boolean {
  return authorised !== undefined && (beside.dispute === undefined || beside.dispute.phase === 'resolved');
}

/** The run that is under way, or the last one; nothing while the matter is only talked about. */
export function currentRun(state: Case): StageRun | undefined {
  return disputeOf(state).runs.at(-1);
}

/** A meeting of a case by its id. */
export function meetingOf(state: Case, id: string): StageMeeting | undefined {
  return disputeOf(state).meetings.find((meeting) => meeting.id === id);
}

/** The acts of the pack that are on the record or beside it, in their order. */
export function actsOf({ record, beside }: Case): readonly RecordedAct[] {
  return [...record.acts, ...beside.acts];
}

/** Every part that somebody has in a case: who has two is there twice. */
export function partsOf(state: Case): readonly Party[] {
  const record = disputeOf(state);
  return [
    ownerOf(state),
    { role: record.ownerRole, person: record.owner },
    ...record.named,
    ...record.runs.flatMap((run) => [...run.respondents, ...run.copied, ...run.informed, ...run.owners]),
    ...record.meetings.flatMap((meeting) => meeting.required),
    ...actsOf(state).flatMap(({ told }) => told),
  ];
}

/** Everybody who has a part in a case, each once, in the order in which they came in. */
export function partiesOf(state: Case): readonly Party[] {
  const seen = new Set<string>();
  return partsOf(state).filter(({ person }) => !seen.has(person.id) && seen.add(person.id));
}

/** The person behind an entry, or nothing for a clock or the service. */
export function personOf(entry: Entry): Person | undefined {
  return entry.actor.kind === 'person' ? entry.actor.person : undefined;
}
