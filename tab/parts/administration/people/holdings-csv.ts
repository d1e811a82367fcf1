import type { HoldingsView } from '#shared/contract/holdings.ts';

/** Spreadsheets take a file for UTF-8 when it begins with this. */
const BYTE_ORDER_MARK = '\uFEFF';

/** Who holds roles now and later, as the file that an import reads. */
export function holdingsCsv({ holdings }: Pick<HoldingsView, 'holdings'>): string {
  const rows = holdings
    .filter(({ when }) => when !== 'ended')
    .map(({ role, person, team, from, to, deputy }) => [role, person.mail, team, from, to, deputy?.mail]);
  const all = [['role', 'person', 'team', 'from', 'to', 'deputy'], ...rows];
  return (
    BYTE_ORDER_MARK + all.map((row) => `${row.map((cell) => quoted(cell ?? '')).join(',')}\r\n`).join('')
  );
}

function quoted(cell: string): string {
  return /[",;\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
