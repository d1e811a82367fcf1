import type { KeptFigures } from '#shared/domain/case-figures.ts';
import type { Clock } from '#shared/domain/clocks.ts';
import type { Entry } from '#shared/domain/events.ts';
import type { Person, RoleHolders } from '#shared/domain/people.ts';
import type { Period } from '#shared/domain/periods.ts';
import type { Procedure } from '#shared/domain/procedure.ts';
import type { Day, Instant } from '#shared/domain/time.ts';
import type { WorkingCalendar } from '#shared/domain/working-days.ts';
import type { Ask } from '#shared/wording/asks.ts';
import type { Job } from '../jobs.ts';
import type { AdministrationTransaction } from './administration-store.ts';
import type { SentMessage } from './messenger.ts';
import type { ShippedPacks } from './shipped-packs.ts';

/** What is kept of a case beside its entries, so that lists need not read them. */
export interface CaseSummary {
  readonly caseId: string;
  readonly reference: string;
  readonly procedureId: string;
  readonly procedureVersion: number;
  readonly initials: string;
  readonly category?: string | undefined;
  readonly phase: string;
  readonly stage?: string | undefined;
  readonly dueOn?: string | undefined;
  /** The moment it ends, where that is not the end of its last day. */
  readonly dueAt?: Instant | undefined;
  readonly ownerId: string;
  readonly ownerName: string;
  /** Names of those the case waits for now. */
  readonly waitingFor: readonly string[];
  readonly authorised: boolean;
  readonly moved: number;
  readonly changedAt: Instant;
  /** Ids of everybody who has a part in the case: whose lists it is in. */
  readonly people: readonly string[];
  /** Ids of those who are asked to do something now: in whose "Needs you" it is. */
  readonly asked: readonly string[];
  /** What each of them is asked for, by id; a summary from before it was kept has none. */
  readonly asks?: Readonly<Record<string, NonNullable<Ask['to']>>> | undefined;
}

/** A page of summaries, the soonest due first, and where the next page begins. */
export interface SummaryPage {
  readonly cases: readonly CaseSummary[];
  readonly next?: string | undefined;
}

/** An authority as the installation serves it. */
export interface Authority {
  readonly id: string;
  readonly name: string;
  readonly drive: string;
  /** The version of each procedure that new cases are opened under. */
  readonly procedures: readonly { readonly id: string; readonly version: number }[];
  /** Procedures under which no new case is opened any more; cases that run go on. */
  readonly withdrawn: readonly string[];
  readonly calendar: WorkingCalendar;
}

/** A card somebody was sent for a notice, and the hash of what it showed last. */
export interface KeptCard {
  readonly caseId: string;
  readonly notice: string;
  readonly person: Person;
  readonly message: SentMessage;
  readonly shown: string;
}

/** The original email a case was raised from. */
export interface KeptEmail {
  readonly sha256: string;
  readonly mime: Uint8Array;
}

/** What was answered to a command that was carried out, so that the same id twice is one effect and one answer. */
export interface KeptAnswer {
  readonly caseId: string;
  readonly seq: number;
}

/**
 * The authority's rows inside one transaction. Everything is seen and written for that authority only; entries can be
 * added and read, never changed.
 */
export interface Transaction {
  readonly authority: string;
  answerTo(commandId: string): Promise<KeptAnswer | undefined>;
  keepAnswer(commandId: string, answer: KeptAnswer): Promise<void>;
  /** The entries of a case in order, and the case locked until the transaction ends. None for an unknown case. */
  entriesForChange(caseId: string): Promise<readonly Entry[]>;
  entries(caseId: string): Promise<readonly Entry[]>;
  /** Adds entries that follow on the last one known; throws when another writer came first. */
  append(caseId: string, entries: readonly Entry[], commandId: string): Promise<void>;
  summarise(summary: CaseSummary): Promise<void>;
  summaries(ask: {
    readonly person: string;
    readonly after?: string | undefined;
    readonly limit: number;
  }): Promise<SummaryPage>;
  needing(person: string, limit: number): Promise<readonly CaseSummary[]>;
  /** Keeps what a case counts as in the reports of its procedure. */
  keepFigures(caseId: string, procedure: string, figures: KeptFigures): Promise<void>;
  /** The same for a case that is older than these figures; nothing where it has got them meanwhile. */
  addFigures(caseId: string, figures: KeptFigures): Promise<void>;
  /** What was kept of the cases of a procedure that were opened in a period, the earliest first. */
  figuresOpened(
    procedure: string,
    period: Period,
  ): Promise<readonly { readonly caseId: string; readonly figures?: KeptFigures | undefined }[]>;
  /** Replaces the clocks that run for a case, but for those that only a newer version knows. */
  setClocks(caseId: string, clocks: readonly Clock[]): Promise<void>;
  enqueue(jobs: readonly Job[]): Promise<void>;
  nextNumber(series: string): Promise<number>;
  /** Who holds each role on a London day, in the order the authority gave them. */
  holders(today: Day): Promise<RoleHolders>;
  isAdministrator(person: string): Promise<boolean>;
  /** A published version of a procedure: a case keeps the one it was opened under. */
  procedure(id: string, version: number): Promise<Procedure | undefined>;
  person(id: string): Promise<Person | undefined>;
  people(search: string, limit: number): Promise<readonly Person[]>;
  authorityRow(): Promise<Authority | undefined>;
  keepCard(card: KeptCard): Promise<void>;
  cardFor(caseId: string, notice: string, person: string): Promise<KeptCard | undefined>;
  cardsOf(caseId: string): Promise<readonly KeptCard[]>;
  keepEmail(caseId: string, email: KeptEmail): Promise<void>;
  emailOf(caseId: string): Promise<KeptEmail | undefined>;
  /** The open or closed case that was raised from a message or its conversation, to tell its reader. */
  caseOfMessage(ids: {
    readonly internetMessageId: string;
    readonly conversationId: string;
  }): Promise<string | undefined>;
  /** Remembers a step of an outside effect that has more than one, so that a crash between steps repeats none. */
  keepStep(effect: string, value: string): Promise<void>;
  step(effect: string): Promise<string | undefined>;
  logView(view: { readonly caseId: string; readonly person: string; readonly at: Instant }): Promise<void>;
}

/** A clock that is due. */
export interface DueClock {
  readonly authority: string;
  readonly caseId: string;
  readonly name: Clock['name'];
  readonly token: number;
}

/** An authority as it is first set up. Afterwards its administrators keep it. */
export interface AuthoritySetup extends Omit<Authority, 'withdrawn'> {
  readonly people: readonly Person[];
  readonly roles: RoleHolders;
  /** Ids of those who administer it first. */
  readonly administrators: readonly string[];
}

/** The database of all authorities. */
export interface Store {
  /** Runs work in one transaction that sees one authority only. */
  inAuthority<T>(authority: string, work: (tx: Transaction) => Promise<T>): Promise<T>;
  /**
   * Takes one clock that is due and that no other replica has taken, and runs work for it in the same transaction; the
   * clock is gone when that ends well, unless the work sets it anew. One that only a newer version knows is left to it.
   * False when none is due.
   */
  serveDueClock(now: Instant, work: (tx: Transaction, due: DueClock) => Promise<void>): Promise<boolean>;
  /** Runs an administrator's work in one transaction that sees one authority only. */
  inAdministration<T>(authority: string, work: (tx: AdministrationTransaction) => Promise<T>): Promise<T>;
  /**
   * Sets up an authority that is not known yet. Of one that is, only the name and the document library follow; what it
   * lacks to be run at all is added: the packs of its procedures, and an administrator where it has none.
   */
  setUpAuthority(setup: AuthoritySetup, packs: ShippedPacks, at: Instant): Promise<void>;
}
