import { CsvError, parse } from 'csv-parse/sync';
import { CSV_LIMITS, type CsvFault } from '#shared/contract/holdings.ts';
import { holdingsFileFaults as words } from '#shared/wording/holdings.ts';

/** The columns of a file of role holders. A file may leave out those that are not needed. */
export const COLUMNS = ['role', 'person', 'team', 'from', 'to', 'deputy'] as const;

/** The name of a column. */
export type Column = (typeof COLUMNS)[number];

/** A row of the file with its line: what stands in each column, without spaces around it. */
export interface FileRow {
  readonly line: number;
  readonly cells: Readonly<Record<Column, string>>;
}

const NEEDED: readonly Column[] = ['role', 'person'];

/** The rows of a CSV file, each as wide as its first line; and every fault by its line. */
export function readHoldingsFile(text: string): {
  readonly rows: readonly FileRow[];
  readonly faults: readonly CsvFault[];
} {
  const garbled = text.split('\n').findIndex((line) => /[\uFFFD\0]/.test(line) || !line.isWellFormed());
  if (garbled >= 0) return { rows: [], faults: [{ line: garbled + 1, what: words.notUtf8 }] };
  const records = readRecords(text);
  if ('fault' in records) return { rows: [], faults: [records.fault] };
  const [header, ...rest] = records.filter(({ cells }) => cells.some((cell) => cell !== ''));
  if (!header || rest.length === 0) return { rows: [], faults: [{ line: 1, what: words.empty }] };
  if (rest.length > CSV_LIMITS.rows)
    return { rows: [], faults: [{ line: header.line, what: words.tooManyRows(CSV_LIMITS.rows) }] };
  const names = header.cells.map((name) => name.toLowerCase());
  const wrong = headerFaults(header.line, names);
  if (wrong.length > 0) return { rows: [], faults: wrong };
  return {
    rows: rest.filter(({ cells }) => cells.length === names.length).map((row) => named(row, names)),
    faults: rest
      .filter(({ cells }) => cells.length !== names.length)
      .map(({ line, cells }) => ({ line, what: words.columnCount(cells.length, names.length) })),
  };
}

interface RawRow {
  readonly line: number;
  readonly cells: readonly string[];
}

function readRecords(text: string): readonly RawRow[] | { readonly fault: CsvFault } {
  const [first = ''] = text.split('\n', 1);
  try {
    // With `info` each record comes with the line it ends on; one that spans lines is named by its first.
    const found: readonly unknown[] = parse(text, {
      bom: true,
      delimiter: first.includes(';') ? ';' : ',',
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      trim: true,
    });
    let line = 1;
    return found.map((one) => {
      const { record, info } = one as { record: string[]; info: { lines: number } };
      const row = { line, cells: record };
      line = info.lines + 1;
      return row;
    });
  } catch (fault) {
    if (!(fault instanceof CsvError)) throw fault;
    return { fault: { line: typeof fault.lines === 'number' ? fault.lines : 1, what: words.notCsv } };
  }
}

function headerFaults(line: number, names: readonly string[]): readonly CsvFault[] {
  const known: readonly string[] = COLUMNS;
  const unknown = names.filter((name) => !known.includes(name));
  const twice = COLUMNS.filter((name) => names.filter((one) => one === name).length > 1);
  const missing = NEEDED.filter((name) => !names.includes(name));
  return [
    ...unknown.map((name) => ({ line, column: name, what: words.unknownColumn(name, COLUMNS) })),
    ...twice.map((name) => ({ line, column: name, what: words.columnTwice(name) })),
    ...missing.map((name) => ({ line, column: name, what: words.missingColumn(name) })),
  ];
}

function named({ line, cells }: RawRow, names: readonly string[]): FileRow {
  const cell = (name: Column) => cells[names.indexOf(name)] ?? '';
  return {
    line,
    cells: {
      role: cell('role'),
      person: cell('person'),
      team: cell('team'),
      from: cell('from'),
      to: cell('to'),
      deputy: cell('deputy'),
    },
  };
}
