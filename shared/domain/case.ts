import type { CaseEvent, Entry } from './events.ts';
import type { Child, Discussion, DocumentRef, EmailSource, Flagged, Issue, ReminderGiven } from './facts.ts';
import type { Party, Person, RoleKey } from './people.ts';
import type { RecordedAct, StageMeeting, StageRun } from './stage-run.ts';
import type { Instant } from './time.ts';

/**
 * Where the dispute stands. `informal`: talked about, no stage begun · `told`: people were told and no answer is asked
 * for · `waiting`: an alert is out · `answered`: the owner is to say whether the answer settles it · `unsettled`: it does
 * not · `lapsed`: the limit has passed and the owner is to decide · `resolved`: the owner has recorded how it ended.
 */
export type Phase = 'informal' | 'told' | 'waiting' | 'answered' | 'unsettled' | 'lapsed' | 'resolved';

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
  /** The reminders that have gone out, in their order. */
  readonly reminded: readonly (ReminderGiven & { readonly at: Instant })[];
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

/** When the matter came to its end; nothing while it goes on. */
export function endedAt(state: Case): Instant | undefined {
  return disputeOf(state).resolution?.at ?? (isOver(state) ? state.authorised?.at : undefined);
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
