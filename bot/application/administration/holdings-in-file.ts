import type { CsvFault } from '#shared/contract/holdings.ts';
import type { Person } from '#shared/domain/people.ts';
import { type Day, isDay } from '#shared/domain/time.ts';
import { holdingsFileFaults as words } from '#shared/wording/holdings.ts';
import type { RoleHolding } from '../ports/administration-store.ts';
import type { AtWork } from './as-administrator.ts';
import { type RoleView, rolesView } from './holdings-view.ts';
import { type Column, type FileRow, readHoldingsFile } from './read-holdings-file.ts';
import { endsBeforeItStarts, sameHolding } from './same-holding.ts';

/** A holding as the file has it, with its line. */
export type FileHolding = Omit<RoleHolding, 'id'> & { readonly line: number };

const LONGEST = { team: 100 } as const;

/** The holdings of a file in its order, or every fault by its line. */
export async function holdingsInFile(
  at: AtWork,
  text: string,
): Promise<{ readonly holdings: readonly FileHolding[]; readonly faults: readonly CsvFault[] }> {
  const file = readHoldingsFile(text);
  const mails = file.rows.flatMap(({ cells }) => [cells.person, cells.deputy]).filter((mail) => mail !== '');
  const people = new Map((await at.tx.withMail(mails)).map((one) => [one.mail.toLowerCase(), one]));
  const roles = await rolesView(at);
  const read = file.rows.map((row) => readRow(row, people, roles));
  const holdings = read.flatMap(({ holding }) => holding ?? []);
  const faults = [...file.faults, ...read.flatMap(({ faults: own }) => own), ...twice(holdings)];
  return { holdings, faults: faults.sort((a, b) => a.line - b.line) };
}

interface ReadRow {
  readonly holding?: FileHolding;
  readonly faults: readonly CsvFault[];
}

function readRow(
  { line, cells }: FileRow,
  people: ReadonlyMap<string, Person>,
  roles: readonly RoleView[],
): ReadRow {
  const faults: CsvFault[] = [];
  const wrong = (column: Column, what: string) => {
    faults.push({ line, column, what });
    return undefined;
  };
  const somebody = (column: 'person' | 'deputy') =>
    people.get(cells[column].toLowerCase()) ?? wrong(column, words.unknownPerson(cells[column]));
  const dayIn = (column: 'from' | 'to') =>
    cells[column] === '' ? undefined : (dayOf(cells[column]) ?? wrong(column, words.notADay(cells[column])));
  const role = cells.role === '' ? wrong('role', words.missing('role')) : roleIn(cells.role, roles, wrong);
  const person = cells.person === '' ? wrong('person', words.missing('person')) : somebody('person');
  if (cells.team.length > LONGEST.team) wrong('team', words.tooLong('team', LONGEST.team));
  const [from, to] = [dayIn('from'), dayIn('to')];
  if (endsBeforeItStarts({ from, to })) wrong('to', words.endBeforeStart);
  const deputy = cells.deputy === '' ? undefined : somebody('deputy');
  if (deputy && deputy.id === person?.id) wrong('deputy', words.deputyIsHolder);
  if (!role || !person || faults.length > 0) return { faults };
  return { holding: { line, role, person, team: cells.team || undefined, from, to, deputy }, faults };
}

/** A role by its key, or by the label that people read. */
function roleIn(
  said: string,
  roles: readonly RoleView[],
  wrong: (column: Column, what: string) => undefined,
): string | undefined {
  if (roles.some(({ key }) => key === said)) return said;
  const called = roles.filter(({ label }) => label.toLowerCase() === said.toLowerCase());
  const [only] = called;
  if (!only) return wrong('role', words.unknownRole(said));
  return called.length > 1 ? wrong('role', words.unclearRole(said)) : only.key;
}

/** A day as files have it: 2026-11-23, or 23/11/2026 as a British spreadsheet writes it. */
function dayOf(text: string): Day | undefined {
  const british = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  const [, date = '', month = '', year = ''] = british ?? [];
  const day = british ? `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}` : text;
  return isDay(day) ? day : undefined;
}

function twice(holdings: readonly FileHolding[]): readonly CsvFault[] {
  return holdings.flatMap((holding, place) => {
    const before = holdings.slice(0, place).find((one) => sameHolding(one, holding));
    return before ? [{ line: holding.line, what: words.sameAs(before.line) }] : [];
  });
}
