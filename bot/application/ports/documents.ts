/** One named fact of a form, such as "Date response due" and its day; an empty value is a box left blank. */
export type Fact = { readonly label: string; readonly value: string };

/** Running text; a blank line starts a new paragraph. A quote is somebody's own words, set apart as such. */
export type Paragraph = {
  readonly kind: 'paragraph';
  readonly text: string;
  readonly quote?: boolean | undefined;
};

/** Points in order, none of them weightier than another. */
export type BulletList = { readonly kind: 'list'; readonly items: readonly string[] };

/** A ruled table; its column names are repeated at the top of each page that it reaches. */
export type Table = {
  readonly kind: 'table';
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

/** Named facts inside a section, such as who recorded the resolution and on which day. */
type FactList = { readonly kind: 'facts'; readonly facts: readonly Fact[] };

/** One piece of a section. */
export type Block = Paragraph | BulletList | Table | FactList;

/** One headed part of a document; level 2 is a part of the level 1 section before it. */
export type Section = {
  readonly heading: string;
  readonly level: 1 | 2;
  readonly blocks: readonly Block[];
};

/**
 * What a form, minutes or a case record says, before it becomes a file. The same model always becomes the
 * same bytes, so a document that is filed twice can be recognised by its hash.
 */
export type DocumentModel = {
  /** What the document is, in the authority's own words; the file's title and its first heading. */
  readonly title: string;
  /** Whose document it is: the line above the title. */
  readonly heading: string;
  /** The case reference, printed on every page. */
  readonly reference: string;
  readonly language: 'en-GB';
  /** The instant the document was written, as an ISO date and time; it is the file's date too. */
  readonly writtenAt: string;
  readonly facts: readonly Fact[];
  readonly sections: readonly Section[];
  /** The line at the foot of every page, beside the page number. */
  readonly footer: string;
};

/** Turns a document model into the files that the procedure puts on record. */
export type Documents = {
  /** A tagged PDF, for what must stay as it is. */
  pdf(model: DocumentModel): Promise<Uint8Array>;
  /** A Word document, for what people go on working with. */
  word(model: DocumentModel): Promise<Uint8Array>;
};
