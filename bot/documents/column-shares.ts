import type { Table } from '#bot/application/ports/documents.ts';

// A page holds about this many characters across in the size of a table's text.
const acrossThePage = 88;
// Up to this length a cell (a day, a name) is kept on one line if it can be.
const short = 22;

/**
 * How wide each column of a table is, as shares that add up to one. Short columns such as days and names get
 * what they need; the long ones divide the rest by how much they have to say.
 */
export function columnShares(table: Table): number[] {
  const longest = table.columns.map((name, column) =>
    table.rows.reduce((most, row) => Math.max(most, row[column]?.length ?? 0), Math.max(4, name.length)),
  );
  const base = longest.map((length) => Math.min(length, short) + 2);
  const wish = longest.map((length) => Math.max(0, Math.min(length, 120) - short));
  const taken = sum(base);
  const spare = Math.max(0, acrossThePage - taken);
  const wishes = sum(wish);
  const widths = base.map((width, column) =>
    wishes === 0 ? width : width + (spare * (wish[column] ?? 0)) / wishes,
  );
  const whole = sum(widths);
  return widths.map((width) => width / whole);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
