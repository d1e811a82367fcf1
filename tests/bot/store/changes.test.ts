import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { listenForChanges, type OpenChanges } from '#bot/store/changes.ts';
import { type OpenStore, openStore } from '#bot/store/open-store.ts';
import { memoryDatabase, postgresDatabase, type TestDatabase } from '#tests/support/databases.ts';
import { newCase, note } from './made-up.ts';

const SILENT = { info: () => {}, error: () => {} };
const SOON = { timeout: 10_000, interval: 20 };

let database: TestDatabase;
let open: OpenStore;
let changes: OpenChanges;
let said: string[];

/** Opens a store on an engine and listens to it, for the tests that follow. */
function listening(fresh: () => Promise<TestDatabase>): void {
  beforeAll(async () => {
    said = [];
    database = await fresh();
    open = await openStore(database.settings, SILENT);
    changes = await listenForChanges(open.database.engine, { ...SILENT, error: (line) => said.push(line) });
  });
  afterAll(async () => {
    await changes?.close();
    await open?.close();
    await database?.drop();
  });
}

function add(caseId: string, count = 1): Promise<void> {
  return open.store.inAuthority('north', async (tx) => {
    const before = (await tx.entriesForChange(caseId)).length;
    const entries = Array.from({ length: count }, (_, at) => note(before + at + 1, 'more'));
    await tx.append(caseId, entries, `${caseId} ${before}`);
  });
}

/** Watches a case, and counts how often it is told of. */
function watching(caseId: string, { authority = 'north', through = changes } = {}) {
  const told = { times: 0, stop: () => {} };
  told.stop = through.watch(authority, caseId, () => {
    told.times += 1;
  });
  return told;
}

describe.each([
  ['PostgreSQL', postgresDatabase],
  ['the embedded database', memoryDatabase],
])('changes on %s', (_engine, fresh) => {
  listening(fresh);

  it('are told to everybody who watches the case, once for each time it was added to', async () => {
    const caseId = newCase();
    const [one, other] = [watching(caseId), watching(caseId)];
    await add(caseId);
    await vi.waitFor(() => expect([one.times, other.times]).toEqual([1, 1]), SOON);
    await add(caseId, 3);
    await vi.waitFor(() => expect([one.times, other.times]).toEqual([2, 2]), SOON);
  });

  it('are told neither of another case, nor of another authority, nor to who has stopped watching', async () => {
    const [caseId, witness] = [newCase(), newCase()];
    const [other, elsewhere, stopped] = [
      watching(newCase()),
      watching(caseId, { authority: 'south' }),
      watching(caseId),
    ];
    stopped.stop();
    const last = watching(witness);
    await add(caseId);
    await add(witness);
    await vi.waitFor(() => expect(last.times).toBe(1), SOON);
    expect([other.times, elsewhere.times, stopped.times]).toEqual([0, 0, 0]);
  });

  it('are not told before they are committed, and never when they are not', async () => {
    const [caseId, witness] = [newCase(), newCase()];
    const [never, last] = [watching(caseId), watching(witness)];
    const failing = open.store.inAuthority('north', async (tx) => {
      await tx.append(caseId, [note(1, 'lost')], 'lost');
      throw new Error('refused');
    });
    await expect(failing).rejects.toThrow('refused');
    await add(witness);
    await vi.waitFor(() => expect(last.times).toBe(1), SOON);
    expect(never.times).toBe(0);
  });
});

describe('changes on a server of many replicas', () => {
  listening(postgresDatabase);

  it('are heard by each', async () => {
    const other = await listenForChanges(open.database.engine, SILENT);
    const caseId = newCase();
    const watchers = [watching(caseId), watching(caseId, { through: other })];
    await add(caseId);
    await vi.waitFor(() => expect(watchers.map(({ times }) => times)).toEqual([1, 1]), SOON);
    await other.close();
  });

  it('are heard again after the connection was lost; who watched is told that something may have been missed', async () => {
    const caseId = newCase();
    const watcher = watching(caseId);
    await sql`select pg_terminate_backend(pid) from pg_stat_activity
      where application_name = 'resolution-changes' and datname = current_database()`.execute(
      open.database.kysely,
    );
    await add(caseId);
    await vi.waitFor(() => expect(watcher.times).toBe(1), SOON);
    expect(said).toEqual(['A database connection was lost.']);
    await add(caseId);
    await vi.waitFor(() => expect(watcher.times).toBe(2), SOON);
  });
});
