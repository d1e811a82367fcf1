/**
 * Joins the parts of a Graph address, each encoded whole: the client encodes nothing, and a `#` or `&` in a
 * file's name or an email's id would otherwise cut the address short.
 */
export function address(...segments: readonly string[]): string {
  return segments.map((segment) => `/${encodeURIComponent(segment)}`).join('');
}

/** Where a document lies: a library, a folder in it (`a/b`, or nothing for the top), and the document's name. */
type Place = { readonly drive: string; readonly folder: string; readonly name: string };

/** A document's place in a library, in the form that Graph reads as a path: `/drives/{id}/root:/folder/name`. */
export function documentAddress({ drive, folder, name }: Place): string {
  const path = [...folder.split('/').filter((part) => part !== ''), name];
  return `${address('drives', drive)}/root:${address(...path)}`;
}

/** Query options with their values encoded; the names are ours and stay readable. */
export function query(options: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(options).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return `?${pairs.join('&')}`;
}

/** A text as it is written inside a `$filter`: in single quotes, its own quotes doubled. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
