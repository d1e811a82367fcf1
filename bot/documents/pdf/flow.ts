import { asArtifact, body, ink, room, type Sheet, setLines, turnPage } from './sheet.ts';
import type { Style } from './type.ts';

declare global {
  namespace PDFKit.Mixins {
    // pdfkit writes it into the table's structure; its types do not know it yet.
    interface StructureElementOptions {
      scope?: 'Row' | 'Column';
    }
  }
}

type Element = PDFKit.PDFStructureElement;

/** Adds an element to the structure that a screen reader goes by. */
export function child(sheet: Sheet, parent: Element, tag: string): Element {
  const element = sheet.doc.struct(tag, {});
  parent.add(element);
  return element;
}

/** Adds the name of a row or column, which is read out with each cell that it names. */
export function nameCell(sheet: Sheet, parent: Element, scope: 'Row' | 'Column'): Element {
  const element = sheet.doc.struct('TH', { scope });
  parent.add(element);
  return element;
}

/** Lines to set, how far in from the left, and whether a rule runs beside them as it does beside a quote. */
type Flow = {
  readonly lines: readonly string[];
  readonly style: Style;
  readonly indent: number;
  readonly ruled?: { readonly gapAbove: number } | undefined;
};

/** Sets lines down the page and over to the next one, all under the same element. */
export function flow(sheet: Sheet, element: Element, { lines, style, indent, ruled }: Flow): void {
  const { leading } = style;
  let from = 0;
  while (from < lines.length) {
    const left = lines.length - from;
    // One line alone at the foot of a page reads badly: at least two, or all there are.
    if (room(sheet) < Math.min(2, left) * leading) turnPage(sheet);
    const part = lines.slice(from, from + Math.floor(room(sheet) / leading));
    const top = sheet.y;
    element.add(() => setLines(sheet, part, { style, x: body.left + indent, y: top }));
    sheet.y = top + part.length * leading;
    // A rule down the left of a quote bridges the gap between its paragraphs.
    if (ruled) drawRuleBeside(sheet, from === 0 ? Math.max(body.top, top - ruled.gapAbove) : top);
    from += part.length;
  }
}

function drawRuleBeside(sheet: Sheet, top: number): void {
  const { doc, y } = sheet;
  asArtifact(doc, () =>
    doc
      .moveTo(body.left + 2, top)
      .lineTo(body.left + 2, y)
      .lineWidth(2)
      .stroke(ink.rule),
  );
}
