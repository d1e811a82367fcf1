import { type Kysely, sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { up as roles } from '#bot/store/migrations/001-roles.ts';
import { up as record } from '#bot/store/migrations/002-record.ts';
import { up as directory } from '#bot/store/migrations/003-directory.ts';
import { up as lists } from '#bot/store/migrations/004-lists.ts';
import { up as effects } from '#bot/store/migrations/005-effects.ts';
import { up as rights } from '#bot/store/migrations/006-rights.ts';
import { up as administration } from '#bot/store/migrations/007-administration.ts';
import { up as caseFigures } from '#bot/store/migrations/008-case-figures.ts';
import { openDatabase } from '#bot/store/open-database.ts';
import { memoryDatabase, postgresDatabase, type TestDatabase } from '#tests/support/databases.ts';

const SILENT = { info: () => {}, error: () => {} };

describe.each<[string, () => Promise<TestDatabase>]>([
  ['PostgreSQL', postgresDatabase],
  ['PGlite', memoryDatabase],
])('a database of an earlier version on %s', (_, fresh) => {
  it('keeps who holds which role, in order, without a first or last day', async () => {
    const test = await fresh();
    const { kysely, close } = await openDatabase(test.settings, SILENT);
    const db = kysely as unknown as Kysely<never>;
    for (const up of [roles, record, directory, lists, effects, rights]) await up(db);
    await sql`insert into person values ('a', 'ruth', 'Ruth', 'r@x'), ('a', 'sam', 'Sam', 's@x')`.execute(db);
    await sql`insert into role_holder (authority, role, place, person)
      values ('a', 'officer', 0, 'sam'), ('a', 'officer', 1, 'ruth')`.execute(db);
    await administration(db);
    const held = await kysely.selectFrom('role_holding').selectAll().orderBy('place').execute();
    expect(held.map(({ id: _id, ...row }) => row)).toEqual([
      { authority: 'a', role: 'officer', place: 0, person: 'sam', ...OPEN },
      { authority: 'a', role: 'officer', place: 1, person: 'ruth', ...OPEN },
    ]);
    expect(new Set(held.map(({ id }) => id)).size).toBe(2);
    await close();
    await test.drop();
  });

  it('lists its cases for reports by their London day of opening, to be counted when they are asked for', async () => {
    const test = await fresh();
    const { kysely, close } = await openDatabase(test.settings, SILENT);
    const db = kysely as unknown as Kysely<never>;
    for (const up of [roles, record, directory, lists, effects, rights, administration]) await up(db);
    await sql`insert into case_head (authority, case_id, seq, hash) values ('a', 'c', 2, '')`.execute(db);
    for (const [seq, entry] of OLD_ENTRIES.entries())
      await sql`insert into entry values ('a', 'c', ${seq + 1}, 'o', ${JSON.stringify(entry)}, '')`.execute(
        db,
      );
    await caseFigures(db);
    expect(await kysely.selectFrom('case_figures').selectAll().execute()).toEqual([
      { authority: 'a', case_id: 'c', procedure: 'made-up', opened: '2026-07-01', figures: null },
    ]);
    const walled =
      await sql`select relforcerowsecurity as walled from pg_class where relname = 'entry'`.execute(db);
    expect(walled.rows).toEqual([{ walled: true }]);
    await close();
    await test.drop();
  });
});

// Half past midnight in London is still the day before in UTC.
const OLD_ENTRIES = [
  {
    seq: 1,
    at: '2026-06-30T23:30:00.000Z',
    event: { type: 'CaseOpened', procedure: { id: 'made-up', version: 1 } },
  },
  { seq: 2, at: '2026-07-03T09:30:00.000Z', event: { type: 'NoteWritten', text: 'Later.' } },
];
const OPEN = { team: null, first_day: null, last_day: null, deputy: null };
