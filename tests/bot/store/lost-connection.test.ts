import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Database, openDatabase } from '#bot/store/open-database.ts';
import { postgresDatabase, type TestDatabase } from '#tests/support/databases.ts';

let fresh: TestDatabase;
let database: Database;
const said: string[] = [];

beforeAll(async () => {
  fresh = await postgresDatabase();
  database = await openDatabase(fresh.settings, { info: () => {}, error: (line) => said.push(line) });
});

afterAll(async () => {
  await database.close();
  await fresh.drop();
});

it('fails the one transaction whose connection is lost between two statements, and goes on', async () => {
  const { kysely } = database;
  const broken = kysely.transaction().execute(async (rows) => {
    const {
      rows: [own],
    } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(rows);
    await sql`select pg_terminate_backend(${own?.pid})`.execute(kysely);
    await new Promise((later) => setTimeout(later, 100));
    await sql`select 1`.execute(rows);
  });
  await expect(broken).rejects.toThrow();
  expect(said).toContain('A database connection was lost.');
  expect((await sql`select 1 as one`.execute(kysely)).rows).toEqual([{ one: 1 }]);
});
