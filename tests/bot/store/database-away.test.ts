import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { DatabaseAway } from '#bot/application/ports/store.ts';
import { listenForChanges, type OpenChanges } from '#bot/store/changes.ts';
import { type OpenStore, openStore } from '#bot/store/open-store.ts';
import { type OwnServer, ownServer } from '#tests/support/own-server.ts';
import { newCase, note } from './made-up.ts';

const SILENT = { info: () => {}, error: () => {} };
const SOON = { timeout: 30_000, interval: 50 };
const DUE = '2026-12-01T00:00:00.000Z';

let server: OwnServer;
let open: OpenStore;
let changes: OpenChanges;

beforeAll(async () => {
  server = await ownServer();
  open = await openStore({ databaseUrl: server.url }, SILENT);
  changes = await listenForChanges(open.database.engine, SILENT);
});

afterAll(async () => {
  await changes?.close();
  await open?.close();
  await server?.remove();
});

const keepEmail = (caseId: string) => ({ kind: 'keepOriginalEmail', authority: 'north', caseId }) as const;
const write = (caseId: string, seq: number) =>
  open.store.inAuthority('north', async (tx) => {
    await tx.append(caseId, [note(seq, 'written')], `c-${seq}`);
    await tx.enqueue([keepEmail(caseId)]);
  });

it('is told apart while its server is stopped, and everything works again without a restart', async () => {
  const caseId = newCase();
  const done: string[] = [];
  const told = vi.fn();
  await open.startWorkers(
    async (job) => {
      done.push(job.caseId);
      return { done: true };
    },
    async () => {},
  );
  await write(caseId, 1);
  await vi.waitFor(() => expect(done).toEqual([caseId]), SOON);
  const stage = { name: 'stage', dueOn: '2026-11-30', dueAt: DUE, token: 1 } as const;
  await open.store.inAuthority('north', (tx) => tx.setClocks(caseId, [stage]));

  await server.stop();
  await expect(write(caseId, 2)).rejects.toThrow(DatabaseAway);
  await expect(open.store.serveDueClock(DUE, async () => {})).rejects.toThrow(DatabaseAway);
  await expect(open.conversations.get('north', 'ruth')).rejects.toThrow(DatabaseAway);
  await expect(open.watch.alarms()).rejects.toThrow(DatabaseAway);

  await server.start();
  changes.watch('north', caseId, told);
  await vi.waitFor(() => expect(told).toHaveBeenCalled(), SOON);
  told.mockClear();
  await write(caseId, 2);
  await vi.waitFor(() => expect(done).toEqual([caseId, caseId]), SOON);
  await vi.waitFor(() => expect(told).toHaveBeenCalledOnce(), SOON);
  expect(await open.store.serveDueClock(DUE, async () => {})).toBe(true);
  expect(await open.watch.alarms()).toEqual([]);
  expect(await open.store.inAuthority('north', (tx) => tx.entries(caseId))).toHaveLength(2);
});

it('fails the transactions that were under way when the server went, and leaves nothing of them', async () => {
  const caseId = newCase();
  const broken = open.store.inAuthority('north', async (tx) => {
    await tx.append(caseId, [note(1, 'half done')], 'half');
    await server.stop();
    await tx.append(caseId, [note(2, 'never done')], 'half');
  });
  await expect(broken).rejects.toThrow(DatabaseAway);
  await server.start();
  await vi.waitFor(() => write(caseId, 1), SOON);
  expect(await open.store.inAuthority('north', (tx) => tx.entries(caseId))).toHaveLength(1);
});

it('does not call away what fails by itself', async () => {
  const bug = open.store.inAuthority('north', async () => {
    throw new Error('a bug');
  });
  await expect(bug).rejects.toThrow('a bug');
});

it('says what to do when it is not there at the start', async () => {
  await server.stop();
  const starting = openStore({ databaseUrl: server.url }, SILENT);
  await expect(starting).rejects.toThrow(
    'The database cannot be reached. Check that PostgreSQL is running and that DATABASE_URL names it, then start the service again.',
  );
  await server.start();
});
