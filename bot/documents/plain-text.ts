// Control characters (all but the line break), the two non-characters that XML refuses, and the marks that
// turn the direction of writing, by which a name can be made to read as another.
const unprintable = /(?!\n)\p{Cc}|[\uFFFE\uFFFF\u202A-\u202E\u2066-\u2069]/gu;

/** What a person typed, made safe to set: one kind of line break, no control characters, whole characters only. */
export function plainText(text: string): string {
  return text
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(/\t/g, ' ')
    .replace(unprintable, '')
    .toWellFormed()
    .normalize('NFC');
}

/** The paragraphs of a text: a blank line parts them, a single line break stays inside one. */
export function paragraphsOf(text: string): string[] {
  return plainText(text)
    .split(/\n[^\S\n]*\n\s*/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
}

/** A text on one line, for headings, titles and the edges of a page. */
export function oneLine(text: string): string {
  return plainText(text).replace(/\s+/g, ' ').trim();
}
