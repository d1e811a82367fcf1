import type { Fact, Table } from '#bot/application/ports/documents.ts';
import { columnShares } from '../column-shares.ts';
import { oneLine, plainText } from '../plain-text.ts';
import { child, flow, nameCell } from './flow.ts';
import { linesOf } from './lines.ts';
import { type Cell, depthOf, drawRow, heightOf, padding } from './rows.ts';
import { body, needs, type Sheet } from './sheet.ts';
import { styles } from './styles.ts';

type Element = PDFKit.PDFStructureElement;

/** A ruled table under its caption; the column names come again at the top of every page it reaches. */
export function drawTable(sheet: Sheet, parent: Element, table: Table): void {
  if (table.columns.length === 0) return;
  const widths = columnShares(table).map((share) => share * body.width);
  const header = headerOf(sheet, table.columns, widths);
  const height = heightOf(depthOf(header), header);
  const element = child(sheet, parent, 'Table');
  needs(sheet, 2 * height + 60);
  drawCaption(sheet, element, oneLine(table.caption));
  const names = child(sheet, element, 'TR');
  const named = header.map((cell) => ({ ...cell, element: nameCell(sheet, names, 'Column') }));
  drawRow(sheet, named, () => undefined);
  // A header as high as a good part of the page would leave no room for the rows: it comes only once.
  const repeat = (): void => {
    if (height < 160) drawRow(sheet, header, () => undefined);
  };
  for (const row of table.rows) {
    const line = child(sheet, element, 'TR');
    const cells = widths.map((width, column) => {
      const look = { element: child(sheet, line, 'TD'), style: styles.cell, width, shaded: false };
      return cellOf(sheet, row[column] ?? '', look);
    });
    drawRow(sheet, cells, repeat);
  }
  sheet.y += 10;
}

/** The column names as they are drawn again overleaf, where a screen reader passes over them. */
function headerOf(sheet: Sheet, columns: readonly string[], widths: readonly number[]): Cell[] {
  return columns.map((name, column) => {
    const look = { element: undefined, style: styles.label, width: widths[column] ?? 0, shaded: true };
    return cellOf(sheet, oneLine(name), look);
  });
}

/** Named facts as a ruled form: what is asked on the left, what was answered on the right. */
export function drawFacts(sheet: Sheet, parent: Element, facts: readonly Fact[]): void {
  if (facts.length === 0) return;
  const element = child(sheet, parent, 'Table');
  const width = body.width * 0.34;
  for (const fact of facts) {
    const line = child(sheet, element, 'TR');
    const label = { element: nameCell(sheet, line, 'Row'), style: styles.label, width, shaded: true };
    const value = { element: child(sheet, line, 'TD'), style: styles.cell, width: body.width - width };
    const cells = [
      cellOf(sheet, oneLine(fact.label), label),
      cellOf(sheet, fact.value, { ...value, shaded: false }),
    ];
    drawRow(sheet, cells, () => undefined);
  }
  sheet.y += 10;
}

type Look = Omit<Cell, 'lines'>;

function cellOf(sheet: Sheet, text: string, look: Look): Cell {
  const column = { width: look.width - 2 * padding.across, style: look.style };
  return { ...look, lines: linesOf(plainText(text), column, sheet.type) };
}

function drawCaption(sheet: Sheet, table: Element, caption: string): void {
  const lines = linesOf(caption, { width: body.width, style: styles.quiet }, sheet.type);
  if (lines.length === 0) return;
  flow(sheet, child(sheet, table, 'Caption'), { lines, style: styles.quiet, indent: 0 });
  sheet.y += 3;
}
