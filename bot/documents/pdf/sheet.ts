import type { Style, Type } from './type.ts';

const millimetre = 72 / 25.4;

/** A4 in points, with 20 mm around what is written. */
export const paper = {
  width: 210 * millimetre,
  height: 297 * millimetre,
  margin: 20 * millimetre,
} as const;

/** The ink of a form: near-black text, quieter edges, light shade behind headers. */
export const ink = {
  text: '#1a1a1a',
  quiet: '#4d5358',
  rule: '#a3a9b0',
  strong: '#44505c',
  shade: '#eef1f4',
} as const;

/** The pages being written, and how far down the current one the writing has come. */
export type Sheet = { readonly doc: PDFKit.PDFDocument; readonly type: Type; y: number };

/** The left edge of what is written, its width and the lowest point that it may reach. */
export const body = {
  left: paper.margin,
  width: paper.width - 2 * paper.margin,
  top: paper.margin,
  bottom: paper.height - paper.margin - 2 * millimetre,
} as const;

/** How much of the page is left, in points. */
export function room(sheet: Sheet): number {
  return body.bottom - sheet.y;
}

/** Goes on at the top of a new page. */
export function turnPage(sheet: Sheet): void {
  sheet.doc.addPage();
  sheet.y = body.top;
}

/** Starts a new page unless this much is left, or nothing is written on this one yet. */
export function needs(sheet: Sheet, height: number): void {
  if (room(sheet) < height && sheet.y > body.top) turnPage(sheet);
}

/** Draws what is not part of the text (rules, shade, page edges), so that a screen reader passes over it. */
export function asArtifact(doc: PDFKit.PDFDocument, draw: () => void, type?: 'Pagination' | 'Layout'): void {
  doc.markContent('Artifact', { type: type ?? 'Layout' });
  draw();
  doc.endMarkedContent();
}

/** Where on the page a text begins, and how it is set. */
type Place = { readonly style: Style; readonly x: number; readonly y: number };

/** Sets lines one under another from a place on the page. Tagging them is left to the caller. */
export function setLines(sheet: Sheet, lines: readonly string[], place: Place): void {
  lines.forEach((line, index) => {
    // The space at a line's end parts its last word from the next one when the text is read aloud or copied.
    const text = index < lines.length - 1 ? `${line} ` : line;
    setLine(sheet, text, { ...place, y: place.y + index * place.style.leading });
  });
}

function setLine({ doc, type }: Sheet, line: string, { style, x, y }: Place): void {
  const baseline = y + (style.leading - style.size) / 2 + style.size * 0.83;
  let at = x;
  for (const run of type.runs(line, style.weight)) {
    doc.font(run.face).fontSize(style.size).fillColor(style.colour);
    if (run.shown === '') continue;
    if (run.said !== undefined) doc.markContent('Span', { actual: run.said });
    doc.text(run.shown, at, baseline, { lineBreak: false, baseline: 'alphabetic' });
    if (run.said !== undefined) doc.endMarkedContent();
    at += doc.widthOfString(run.shown);
  }
}
