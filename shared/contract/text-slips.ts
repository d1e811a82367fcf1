import type { Place } from './shape-faults.ts';

/** Why a text cannot be read as what its file is: where in it, on which line where that is known, and what slipped. */
export type TextSlip = { readonly place: Place; readonly line?: number | undefined } & (
  | { readonly kind: 'emptyText' }
  /** Characters were lost: the file was saved in another encoding than UTF-8. */
  | { readonly kind: 'notUtf8' }
  | { readonly kind: 'notJson' }
  | { readonly kind: 'notYaml' }
  /** Only the last of the two would be read. `first` is the line of the other. */
  | { readonly kind: 'nameTwice'; readonly name: string; readonly first?: number | undefined }
  | { readonly kind: 'aliasOfItself'; readonly alias: string }
  | { readonly kind: 'aliasOfNothing'; readonly alias: string }
  | { readonly kind: 'tooManyAliases' }
);

/** The first line on which characters were lost, counted from 1; nothing where the text is whole. */
export function garbledLine(text: string): number | undefined {
  const line = text.split('\n').findIndex((one) => /[\uFFFD\0]/.test(one) || !one.isWellFormed());
  return line < 0 ? undefined : line + 1;
}

/** A text without the mark that some editors put in front of it (a byte order mark). */
export function withoutByteOrderMark(text: string): string {
  return text.replace(/^\uFEFF/, '');
}
