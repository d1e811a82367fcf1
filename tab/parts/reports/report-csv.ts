import type { ReportView } from '#shared/contract/reports.ts';
import { reportsWords } from '#shared/wording/tab/reports.ts';

type Cell = string | number;
type Row = readonly Cell[];

/** Without it Excel takes the text for another encoding. */
const BYTE_ORDER_MARK = '\uFEFF';

/** A report as a file for a spreadsheet: its numbers, its tables, and its cases with days as they sort. */
export function reportCsv(view: ReportView): string {
  const parts: readonly (readonly Row[])[] = [
    [[view.title], [view.period.words], ...(view.period.soFar ? [[view.period.soFar]] : []), [view.under]],
    view.lines.map(({ label, value, explained }) => [label, value, explained]),
    ...view.tables.map((table) => [
      [table.of, ...table.columns],
      ...table.rows.map(({ label, numbers }) => [label, ...numbers]),
    ]),
    ...(view.items ? [itemRows(view.items)] : []),
    ...(view.note ? [[[view.note]]] : []),
  ];
  const lines = parts.filter((rows) => rows.length > 0).map((rows) => rows.map(csvLine).join('\r\n'));
  return `${BYTE_ORDER_MARK}${lines.join('\r\n\r\n')}\r\n`;
}

/** What the file is called: the report and its last day; no person is named. */
export function csvName({ procedure, report, period }: ReportView): string {
  return `${procedure} ${report} ${period.to}.csv`;
}

function itemRows({ rows }: NonNullable<ReportView['items']>): readonly Row[] {
  const { columns } = reportsWords;
  return [
    [
      columns.reference,
      columns.opened,
      columns.about,
      columns.stages,
      columns.ended,
      columns.end,
      columns.days,
    ],
    ...rows.map(({ reference, opened, about, stages, ended, end, days }) => [
      reference,
      opened.day,
      about.join('; '),
      stages.map(({ stage, answer }) => `${stage}: ${answer}`).join('; '),
      ended?.day ?? '',
      end,
      days,
    ]),
  ];
}

function csvLine(row: Row): string {
  return row.map(cell).join(',');
}

/** A text that a spreadsheet would carry out as a formula is kept a text by an apostrophe before it. */
function cell(value: Cell): string {
  if (typeof value === 'number') return String(value);
  const text = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(value) ? `'${value}` : value;
  return /[",\r\n']/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
