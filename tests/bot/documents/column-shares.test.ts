import { expect, test } from 'vitest';
import { columnShares } from '#bot/documents/column-shares.ts';

function shares(columns: readonly string[], row: readonly string[]): number[] {
  return columnShares({ kind: 'table', caption: '', columns, rows: [row] }).map((share) =>
    Math.round(share * 100),
  );
}

test('a day gets the room that a day needs, and the long column the rest', () => {
  expect(
    shares(['Action', 'By when'], ['Send the placement papers to the panel. '.repeat(4), 'Fri 4 Dec 2026']),
  ).toEqual([82, 18]);
});

test('two long columns share by what they have to say', () => {
  expect(shares(['Issue', 'Expected outcome'], ['i'.repeat(120), 'o'.repeat(71)])).toEqual([58, 42]);
});

test('a table of short columns fills the page', () => {
  expect(shares(['A', 'B'], ['yes', 'no'])).toEqual([50, 50]);
});

test('a table without columns has no shares', () => {
  expect(shares([], [])).toEqual([]);
});
