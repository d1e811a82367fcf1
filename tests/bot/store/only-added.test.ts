import { type Kysely, sql } from 'kysely';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { MIGRATIONS, migrate } from '#bot/store/migrate.ts';
import { type Database, openDatabase } from '#bot/store/open-database.ts';
import { postgresDatabase, type TestDatabase } from '#tests/support/databases.ts';
import { describeSchema, inTheWay } from '#tests/support/describe-schema.ts';

const SILENT = { info: () => {}, error: () => {} };

/** From the step after this one on, two versions are promised to be at work on one database. */
const PROMISED_AFTER = '007-administration';

let test: TestDatabase;
let database: Database;
let db: Kysely<never>;

beforeEach(async () => {
  test = await postgresDatabase();
  database = await openDatabase(test.settings, SILENT);
  db = database.kysely as unknown as Kysely<never>;
});

afterEach(async () => {
  await database?.close();
  await test?.drop();
});

it('is only added to, so that the version before can be at work beside the next', async () => {
  const found: Record<string, readonly string[]> = {};
  let before = await describeSchema(db);
  for (const [name, { up }] of Object.entries(MIGRATIONS)) {
    await up(db);
    const after = await describeSchema(db);
    if (name > PROMISED_AFTER) found[name] = inTheWay(before, after);
    before = after;
  }
  expect(Object.values(found).flat()).toEqual([]);
  expect(Object.keys(found).length).toBeGreaterThan(0);
});

const HASH = 'column entry.hash text, required';

it.each([
  ['alter table entry drop column hash', [`gone: ${HASH}`]],
  ['alter table entry rename column hash to sum', [`gone: ${HASH}`, 'new: column entry.sum text, required']],
  ['alter table entry alter column hash drop not null', [`gone: ${HASH}`]],
  [
    'alter table entry alter column hash type bytea using hash::bytea',
    [`gone: ${HASH}`, 'new: column entry.hash bytea, required'],
  ],
  ['alter table entry add column writer text not null', ['new: column entry.writer text, required']],
  [`alter table entry add check (hash <> '')`, [`new: constraint on entry: CHECK ((hash <> ''::text))`]],
  [
    'create unique index one_hash on entry (hash)',
    ['new: unique on entry: CREATE UNIQUE INDEX one_hash ON public.entry USING btree (hash)'],
  ],
  ['revoke insert on entry from resolution_service', ['gone: resolution_service may INSERT entry']],
  ['alter table entry no force row level security', ['gone: table entry, walled t, also for its owner t']],
  [
    'drop policy due_check on clock',
    ['gone: policy on clock for SELECT to {resolution_clock}: PERMISSIVE, true, '],
  ],
])('would not be: %s', async (statement, faults) => {
  await migrate(database.kysely);
  const before = await describeSchema(db);
  await sql.raw(statement).execute(db);
  expect(inTheWay(before, await describeSchema(db))).toEqual(faults);
});

it.each([
  'alter table entry add column writer text',
  `alter table entry add column writer text not null default ''`,
  'create index entry_hash on entry (hash)',
  'create table reminder (authority text not null, check (authority <> $$$$))',
  'grant delete on card to resolution_service',
])('may be: %s', async (statement) => {
  await migrate(database.kysely);
  const before = await describeSchema(db);
  await sql.raw(statement).execute(db);
  expect(inTheWay(before, await describeSchema(db))).toEqual([]);
});

it('is taken as it is when a newer version has brought it further', async () => {
  await migrate(database.kysely);
  const at = '2027-01-04T09:30:00.000Z';
  await sql`insert into kysely_migration (name, timestamp) values ('999-next', ${at})`.execute(db);
  await migrate(database.kysely);
  const { rows } = await sql<{ name: string }>`select max(name) as name from kysely_migration`.execute(db);
  expect(rows).toEqual([{ name: '999-next' }]);
});
