import type { Person, RoleKey } from '#shared/domain/people.ts';
import type { Procedure } from '#shared/domain/procedure.ts';
import type { Day, Instant } from '#shared/domain/time.ts';
import type { Transaction } from './store.ts';

/** A story that rehearses a procedure: the name of its file and its YAML text. */
export interface KeptStory {
  readonly name: string;
  readonly text: string;
}

/** A published version of a procedure. Its pack is text, so that it reads as it was written; it never changes. */
export interface PublishedPack {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly text: string;
  readonly stories: readonly KeptStory[];
  readonly note: string;
  readonly at: Instant;
  /** Who published it; nobody when it came with the service. */
  readonly by?: string | undefined;
}

/** A draft of a procedure. Its text is as it was typed, JSON or not; each keeping of it is a revision. */
export interface KeptDraft {
  readonly procedure: string;
  readonly basedOn?: number | undefined;
  readonly text: string;
  readonly stories: readonly KeptStory[];
  readonly revision: number;
  readonly by: string;
  readonly at: Instant;
}

/** A day that is not what it would be, and why. */
export interface ReasonedDay {
  readonly day: Day;
  readonly reason: string;
}

/** The authority's closure days and exceptions, each with its reason. */
export interface KeptCalendar {
  readonly revision: number;
  readonly closedOn: readonly ReasonedDay[];
  readonly openOn: readonly ReasonedDay[];
}

/** Somebody's holding of a role, first and last day included; open where a day is missing. */
export interface RoleHolding {
  readonly id: string;
  readonly role: RoleKey;
  readonly person: Person;
  readonly team?: string | undefined;
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
  /** Who stands in for them. */
  readonly deputy?: Person | undefined;
}

/** What an administrator did. Ids, keys, days and numbers only: no text that somebody wrote. */
export type AdministrationEvent =
  | { readonly type: 'draftStarted'; readonly procedure: string; readonly basedOn?: number | undefined }
  | { readonly type: 'draftSaved'; readonly procedure: string; readonly revision: number }
  | { readonly type: 'draftDiscarded'; readonly procedure: string; readonly revision: number }
  | { readonly type: 'published'; readonly procedure: string; readonly version: number }
  | { readonly type: 'offered' | 'withdrawn'; readonly procedure: string }
  | { readonly type: 'calendarChanged'; readonly added: readonly Day[]; readonly removed: readonly Day[] }
  | {
      readonly type: 'holdingAdded' | 'holdingChanged' | 'holdingEnded';
      readonly holding: string;
      readonly role: RoleKey;
      readonly person: string;
    }
  | {
      readonly type: 'holdingsImported';
      readonly added: number;
      readonly changed: number;
      readonly ended: number;
      readonly unchanged: number;
    }
  | {
      readonly type: 'administratorNamed' | 'administratorRemoved' | 'personAdded' | 'personChanged';
      readonly person: string;
    };

/** An entry of the log of administration. */
export interface LoggedAdministration {
  readonly id: number;
  readonly at: Instant;
  readonly person: string;
  readonly event: AdministrationEvent;
}

/** What administrators read and change of their authority, inside one transaction. */
export interface AdministrationTransaction
  extends Pick<Transaction, 'authority' | 'person' | 'people' | 'authorityRow'> {
  /** Waits until nobody else changes the authority's set-up; holds it until the transaction ends. */
  lock(): Promise<void>;
  administrators(): Promise<readonly Person[]>;
  nameAdministrator(person: string): Promise<void>;
  removeAdministrator(person: string): Promise<void>;
  /** People with these addresses, however they are capitalised. */
  withMail(mails: readonly string[]): Promise<readonly Person[]>;
  keepPerson(person: Person): Promise<void>;
  procedure(id: string, version: number): Promise<Procedure | undefined>;
  /** Every published version without its text and stories, the latest of each procedure first. */
  versions(): Promise<readonly Omit<PublishedPack, 'text' | 'stories'>[]>;
  version(id: string, version: number): Promise<PublishedPack | undefined>;
  publish(pack: PublishedPack): Promise<void>;
  /** Which version of each procedure new cases are opened under, and which procedures take no new cases. */
  setProcedures(
    procedures: readonly { readonly id: string; readonly version: number }[],
    withdrawn: readonly string[],
  ): Promise<void>;
  drafts(): Promise<readonly Omit<KeptDraft, 'text' | 'stories'>[]>;
  draft(procedure: string): Promise<KeptDraft | undefined>;
  keepDraft(draft: KeptDraft): Promise<void>;
  dropDraft(procedure: string): Promise<void>;
  calendar(): Promise<KeptCalendar>;
  keepCalendar(calendar: KeptCalendar): Promise<void>;
  /** Every holding, also what has ended or is yet to begin, in the order of each role. */
  holdings(): Promise<{ readonly revision: number; readonly holdings: readonly RoleHolding[] }>;
  /** Adds a holding as the last of its role, or changes the one with its id. */
  keepHolding(holding: RoleHolding): Promise<void>;
  dropHolding(id: string): Promise<void>;
  /** Puts holdings in this order within their roles. */
  orderHoldings(ids: readonly string[]): Promise<void>;
  /** The holdings have changed: what was seen before is an earlier revision. */
  holdingsChanged(): Promise<void>;
  /** What was done by a command, when it was carried out before. */
  doneBefore(commandId: string): Promise<AdministrationEvent | undefined>;
  log(commandId: string, entry: Omit<LoggedAdministration, 'id'>): Promise<void>;
  logBefore(before: number | undefined, limit: number): Promise<readonly LoggedAdministration[]>;
}
