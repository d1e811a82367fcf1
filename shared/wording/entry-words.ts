import type { CaseEvent } from '#shared/domain/events.ts';

/** A fact of some kinds. */
export type Of<T extends CaseEvent['type']> = Extract<CaseEvent, { type: T }>;

/** An entry in words: what was done, what was said, and the particulars. Quiet entries are the system's own facts. */
export interface EntryWords {
  readonly did: string;
  readonly words?: string | undefined;
  readonly details: readonly { readonly label: string; readonly value: string }[];
  readonly quiet: boolean;
}

/** A fact of the system's own: shown small, under what caused it. */
export function quiet(did: string, details: EntryWords['details'] = []): EntryWords {
  return { did, details, quiet: true };
}

/** What somebody did, with what they said and the particulars. */
export function said(did: string, words?: string, details: EntryWords['details'] = []): EntryWords {
  return { did, words, details, quiet: false };
}
