import type { RefusalWords } from '#shared/wording/refusal-parts.ts';
import type { CaseLinks } from './case-links.ts';

/** What somebody typed into a card's form, by field, so that a refusal loses nothing of it. */
export interface Draft {
  readonly act: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** What a card needs beside its notice: where its links lead, and the press that was refused, if one was. */
export interface Setting {
  readonly links: CaseLinks;
  readonly refused?: { readonly words: RefusalWords; readonly draft: Draft } | undefined;
}
