import type { JournalRow } from '#local/journal/rows.ts';
import type { Entry } from '#shared/domain/events.ts';
import type { Asked } from '../people/asked.ts';

/** An entry as it lies in the database. */
export interface EntryRow {
  readonly authority: string;
  readonly caseId: string;
  readonly seq: number;
  readonly commandId: string;
  readonly entry: Entry;
  readonly hash: string;
  /** The end in London of the day that the entry names as due, as the database reckons it. */
  readonly endOfDue?: string | undefined;
}

/** Where the database says that the chain of a case ends. */
export interface HeadRow {
  readonly caseId: string;
  readonly seq: number;
  readonly hash: string;
}

/** A card that the product knows to stand somewhere. */
export interface CardRow {
  readonly caseId: string;
  readonly notice: string;
  readonly person: string;
  readonly activity: string;
}

/** A clock that still runs. */
export interface ClockRow {
  readonly caseId: string;
  readonly name: string;
  readonly dueAt: string;
}

/** How often the cards of a case for one person had to be tried again. */
export interface TriesRow {
  readonly caseId: string;
  readonly person: string;
  readonly further: number;
}

/** A row of the practice tenant's journal, with when it was written. */
export type Noted = JournalRow & { readonly at: string; readonly day: string };

/** What a pack says of what must happen outside, read from its file. */
export interface PackFacts {
  /** The stages whose alert also goes out as an email. */
  readonly emailed: ReadonlySet<string>;
  /** Whether minutes are filed as soon as they are written. */
  readonly filesMinutes: boolean;
}

/** Everything that is counted from: what the database holds, what the practice tenant saw, what people were answered. */
export interface Facts {
  readonly entries: readonly EntryRow[];
  readonly heads: readonly HeadRow[];
  readonly cards: readonly CardRow[];
  readonly clocks: readonly ClockRow[];
  readonly tries: readonly TriesRow[];
  readonly journal: readonly Noted[];
  readonly asked: readonly Asked[];
  readonly packs: ReadonlyMap<string, PackFacts>;
  /** The practice day at the end. */
  readonly now: string;
}

/** What was found that must not be: a sentence each. */
export type Count = (facts: Facts) => readonly string[];

/** The entries of each case, in their order. */
export function byCase(entries: readonly EntryRow[]): ReadonlyMap<string, readonly EntryRow[]> {
  return Map.groupBy(entries, ({ caseId }) => caseId);
}

/** Rows of the journal of one kind. */
export function noted<K extends Noted['kind']>(
  journal: readonly Noted[],
  kind: K,
): readonly Extract<Noted, { kind: K }>[] {
  return journal.filter((row): row is Extract<Noted, { kind: K }> => row.kind === kind);
}

/** What occurs more than once, as often as it is too much. */
export function tooOften(what: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return what.filter((one) => seen.has(one) || !seen.add(one));
}
