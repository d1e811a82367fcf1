import { asArtifact, body, ink, room, type Sheet, setLines, turnPage } from './sheet.ts';
import type { Style } from './type.ts';

/** One cell of a row: the element it is tagged by, its lines and how they are set. */
export type Cell = {
  readonly element: PDFKit.PDFStructureElement | undefined;
  readonly lines: readonly string[];
  readonly style: Style;
  readonly width: number;
  readonly shaded: boolean;
};

/** The space inside a cell around its text. */
export const padding = { across: 6, down: 4 } as const;

// A row up to this long is kept on one page; a longer one is carried over.
const kept = 12;

/** How many lines the longest cell of a row has. */
export function depthOf(cells: readonly Cell[]): number {
  return Math.max(1, ...cells.map((cell) => cell.lines.length));
}

/** How high a row of that many lines is. */
export function heightOf(lines: number, cells: readonly Cell[]): number {
  return lines * leadingOf(cells) + 2 * padding.down;
}

/** Draws a row; where the page ends it goes on overleaf, below whatever `overleaf` draws there first. */
export function drawRow(sheet: Sheet, cells: readonly Cell[], overleaf: () => void): void {
  const depth = depthOf(cells);
  let from = 0;
  let turned = false;
  while (from < depth) {
    const left = depth - from;
    const fit = Math.floor((room(sheet) - 2 * padding.down) / leadingOf(cells));
    const tooLittle = fit < left && (left <= kept || fit < 3);
    if (tooLittle && !turned) {
      turnPage(sheet);
      overleaf();
      turned = true;
    } else {
      const count = Math.min(left, Math.max(1, fit));
      drawPart(sheet, cells, { from, count });
      from += count;
      turned = false;
    }
  }
}

type Part = { readonly from: number; readonly count: number };

function drawPart(sheet: Sheet, cells: readonly Cell[], { from, count }: Part): void {
  const height = heightOf(count, cells);
  const top = sheet.y;
  let x: number = body.left;
  const places = cells.map((cell) => {
    const at = x;
    x += cell.width;
    return { cell, at, lines: cell.lines.slice(from, from + count) };
  });
  asArtifact(sheet.doc, () => {
    for (const { cell, at } of places) {
      if (cell.shaded) sheet.doc.rect(at, top, cell.width, height).fill(ink.shade);
      sheet.doc.rect(at, top, cell.width, height).lineWidth(0.6).stroke(ink.rule);
    }
  });
  for (const { cell, at, lines } of places) {
    if (lines.length === 0) continue;
    const place = { style: cell.style, x: at + padding.across, y: top + padding.down };
    const draw = (): void => setLines(sheet, lines, place);
    if (cell.element) cell.element.add(draw);
    else asArtifact(sheet.doc, draw, 'Pagination');
  }
  sheet.y = top + height;
}

function leadingOf(cells: readonly Cell[]): number {
  return Math.max(...cells.map((cell) => cell.style.leading));
}
