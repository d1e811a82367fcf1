import {
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Fact, Table as TableModel } from '#bot/application/ports/documents.ts';
import { columnShares } from '../column-shares.ts';
import { oneLine, plainText } from '../plain-text.ts';
import { page, shades } from './styles.ts';

// A row this short stays on one page; a longer one may go on overleaf.
const keptTogether = 600;

/** A ruled table under its caption; Word repeats its header row on every page. */
export function dataTable(table: TableModel): (Paragraph | Table)[] {
  if (table.columns.length === 0) return [];
  const widths = columnShares(table).map((share) => Math.floor(share * page.inside));
  const header = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: widths.map((width, column) => cell(oneLine(table.columns[column] ?? ''), width, true)),
  });
  const rows = table.rows.map(
    (row) =>
      new TableRow({
        cantSplit: row.every((text) => text.length < keptTogether),
        children: widths.map((width, column) => cell(row[column] ?? '', width, false)),
      }),
  );
  const caption = oneLine(table.caption);
  const above = caption === '' ? [] : [new Paragraph({ style: 'Caption', children: [new TextRun(caption)] })];
  return [...above, ruled(widths, [header, ...rows], { firstRow: true, firstColumn: false }), gap()];
}

/** Named facts as a ruled form: what is asked on the left, what was answered on the right. */
export function factsTable(facts: readonly Fact[]): (Paragraph | Table)[] {
  if (facts.length === 0) return [];
  const label = Math.floor(page.inside * 0.34);
  const widths = [label, page.inside - label];
  const rows = facts.map(
    (fact) =>
      new TableRow({
        cantSplit: fact.value.length < keptTogether,
        children: [cell(oneLine(fact.label), label, true), cell(fact.value, page.inside - label, false)],
      }),
  );
  return [ruled(widths, rows, { firstRow: false, firstColumn: true }), gap()];
}

function ruled(
  widths: readonly number[],
  rows: readonly TableRow[],
  look: { readonly firstRow: boolean; readonly firstColumn: boolean },
): Table {
  const rule = { style: 'single', size: 4, color: shades.rule } as const;
  return new Table({
    rows,
    columnWidths: widths,
    width: { size: page.inside, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    margins: { top: 70, bottom: 70, left: 110, right: 110 },
    borders: {
      top: rule,
      bottom: rule,
      left: rule,
      right: rule,
      insideHorizontal: rule,
      insideVertical: rule,
    },
    tableLook: { ...look, noHBand: true, noVBand: true },
  });
}

function cell(text: string, width: number, label: boolean): TableCell {
  const lines = plainText(text).split('\n');
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...(label ? { shading: { type: ShadingType.CLEAR, color: 'auto', fill: shades.label } } : {}),
    children: lines.map(
      (line) => new Paragraph({ style: label ? 'Label' : 'Cell', children: [new TextRun(line)] }),
    ),
  });
}

/** Word joins tables that touch: a small paragraph keeps them apart. */
function gap(): Paragraph {
  return new Paragraph({ style: 'Edge' });
}
