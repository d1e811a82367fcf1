import { afterAll, beforeAll, expect, it } from 'vitest';
import { look } from '#bot/application/watch/look.ts';
import { trySignIns } from '#bot/application/watch/sign-ins.ts';
import { type OpenStore, openStore } from '#bot/store/open-store.ts';
import { memoryDatabase } from '#tests/support/databases.ts';
import { note, RUTH, setUp } from '../store/made-up.ts';

const SILENT = { info: () => {}, error: () => {} };
const NOW = '2026-12-01T09:30:00.000Z';
const EVER = 3600;

let open: OpenStore;
const said: string[] = [];
const tell = (what: string, ids: object = {}) => void said.push(`${what} ${JSON.stringify(ids)}`);
const log = { info: tell, warn: tell };
const looking = (calmSeconds: number) =>
  look({
    watch: open.watch,
    clock: { now: () => NOW },
    log,
    boundsAt: () => ({ limitsBefore: '2026-12-01T09:29:00.000Z', jobsSeconds: 300, jobsAtMost: 5000 }),
    calmSeconds,
  });
const checks = async () => (await open.watch.alarms()).map(({ check, count }) => [check, count]);

beforeAll(async () => {
  open = await openStore((await memoryDatabase()).settings, SILENT);
  await setUp(open.store, { id: 'north', people: [RUTH], administrators: [RUTH.id] });
});

afterAll(() => open.close());

it('raises an alarm for a limit nobody dealt with, follows it, and calls it off when it is dealt with', async () => {
  const late = (token: number, dueAt: string) =>
    ({ name: 'stage', dueOn: '2026-11-30', dueAt, token }) as const;
  const clockOf = (caseId: string) =>
    open.store.inAuthority('north', async (tx) => {
      await tx.append(caseId, [note(1, 'opened')], `opened-${caseId}`);
      await tx.setClocks(caseId, [late(1, '2026-12-01T00:00:00.000Z')]);
    });
  await clockOf('case-1');
  await looking(EVER);
  await looking(EVER);
  expect(await checks()).toEqual([['limits', 1]]);
  await clockOf('case-2');
  await looking(EVER);
  expect(await checks()).toEqual([['limits', 2]]);

  for (const _ of ['case-1', 'case-2']) await open.store.serveDueClock(NOW, async () => {});
  await looking(EVER);
  expect(await checks()).toEqual([['limits', 2]]);
  await looking(0);
  expect(await checks()).toEqual([]);
  expect(said).toEqual([
    'Something is not well {"authority":"north","check":"limits","count":1}',
    'It is well again {"authority":"north","check":"limits","count":2}',
  ]);
});

it('knows a sign-in as refused when Microsoft says so, and as before when nobody answers', async () => {
  const needed = [{ tenant: 'north', service: 'graph' }] as const;
  const fault = (reason: 'refused' | 'notReachable') =>
    ({ ok: false, fault: { reason, said: 'No.' } }) as const;
  const trying = async (
    outcome: ReturnType<typeof fault> | { readonly ok: true; readonly value: string },
  ) => {
    // The last try is long ago.
    await open.database.kysely.updateTable('sign_in').set({ asked_at: '2026-01-01T00:00:00.000Z' }).execute();
    const tried: string[] = [];
    await trySignIns({
      watch: open.watch,
      log,
      needed,
      signIn: async ({ tenant }) => {
        tried.push(tenant);
        return outcome;
      },
    });
    expect(tried).toEqual(['north']);
    await looking(0);
    return (await checks()).map(([check]) => check);
  };
  expect(await trying(fault('notReachable'))).toEqual([]);
  expect(await trying(fault('refused'))).toEqual(['graphSignIn']);
  expect(await trying(fault('notReachable'))).toEqual(['graphSignIn']);
  expect(await trying({ ok: true, value: 'token' })).toEqual([]);
});
