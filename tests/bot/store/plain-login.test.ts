import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type OpenStore, openStore } from '#bot/store/open-store.ts';
import { postgresDatabase, type TestDatabase } from '#tests/support/databases.ts';
import { newCase, note, RUTH, setUp } from './made-up.ts';

const SILENT = { info: () => {}, error: () => {} };
const LOGIN = `resolution_plain_${randomBytes(4).toString('hex')}`;

let database: TestDatabase;
let admin: pg.Client;
let plain: OpenStore | undefined;

beforeAll(async () => {
  database = await postgresDatabase();
  const url = new URL('databaseUrl' in database.settings ? database.settings.databaseUrl : '');
  admin = new pg.Client({ connectionString: url.href });
  await admin.connect();
  // The roles belong to the whole server: other tests may have made them before.
  const migrated = await openStore(database.settings, SILENT);
  await migrated.close();
  await admin.query(`create role ${LOGIN} login password 'plain'`);
  await admin.query(`grant resolution_service, resolution_clock to ${LOGIN}`);
  await admin.query('drop schema public cascade; drop schema pgboss cascade');
  await admin.query(`create schema public authorization ${LOGIN}`);
  await admin.query(`grant create on database ${url.pathname.slice(1)} to ${LOGIN}`);
  await admin.query('grant usage on schema public to public');
  url.username = LOGIN;
  url.password = 'plain';
  plain = await openStore({ databaseUrl: url.href }, SILENT);
});

afterAll(async () => {
  await plain?.close();
  await admin.query(`drop owned by ${LOGIN} cascade`);
  await admin.query(`drop role ${LOGIN}`);
  await admin.end();
  await database.drop();
});

function open(): OpenStore {
  if (!plain) throw new Error('The database did not open.');
  return plain;
}

it('needs no superuser: a login that owns the tables sets up, writes, enqueues and reads', async () => {
  const caseId = newCase();
  const { store } = open();
  await setUp(store, { id: 'north', people: [RUTH], roles: { officer: [RUTH] } });
  await store.inAuthority('north', async (tx) => {
    await tx.append(caseId, [note(1, 'opened')], 'c-1');
    await tx.setClocks(caseId, [
      { name: 'stage', dueOn: '2026-11-30', dueAt: '2026-12-01T00:00:00.000Z', token: 1 },
    ]);
    await tx.enqueue([{ kind: 'refreshCards', authority: 'north', caseId }]);
  });
  const served = await store.serveDueClock('2026-12-01T00:00:00.000Z', async (tx, due) => {
    await tx.append(due.caseId, [note((await tx.entriesForChange(due.caseId)).length + 1, 'passed')], 'c-2');
  });
  expect(served).toBe(true);
  const seen = await store.inAuthority('north', async (tx) => [
    await tx.entries(caseId),
    await tx.holders('2026-12-01'),
  ]);
  expect(seen).toEqual([[note(1, 'opened'), note(2, 'passed')], { officer: [RUTH] }]);
});

it('shows even the tables’ owner nothing outside the service’s role', async () => {
  const { rows } = await admin
    .query(`set role ${LOGIN}; select * from entry; reset role`)
    .then((results) => (Array.isArray(results) ? results[1] : results));
  expect(rows).toEqual([]);
});
