import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenStore, openStore } from '#bot/store/open-store.ts';
import { memoryDatabase, postgresDatabase, type TestDatabase } from '#tests/support/databases.ts';

const SILENT = { info: () => {}, error: () => {} };
const HERE = { conversationId: 'a:1', serviceUrl: 'https://smba.trafficmanager.net/uk/' };
const MOVED = { conversationId: 'a:1', serviceUrl: 'https://smba.trafficmanager.net/emea/' };

describe.each([
  ['PostgreSQL', postgresDatabase],
  ['the embedded database', memoryDatabase],
])('chats kept on %s', (_engine, fresh) => {
  let database: TestDatabase;
  let open: OpenStore;
  beforeAll(async () => {
    database = await fresh();
    open = await openStore(database.settings, SILENT);
  });
  afterAll(async () => {
    await open?.close();
    await database?.drop();
  });

  it('are found again where they were last, and are new only once', async () => {
    const { conversations } = open;
    expect(await conversations.get('north', 'ruth')).toEqual({});
    expect(await conversations.keep('north', 'ruth', HERE)).toBe('first');
    expect((await conversations.get('north', 'ruth')).conversation).toEqual(HERE);
    expect(await conversations.keep('north', 'ruth', MOVED)).toBe('again');
    expect((await conversations.get('north', 'ruth')).conversation).toEqual(MOVED);
  });

  it('are each authority’s own', async () => {
    const { conversations } = open;
    await conversations.keep('north', 'sam', HERE);
    expect(await conversations.get('south', 'sam')).toEqual({});
    expect(await conversations.keep('south', 'sam', MOVED)).toBe('first');
    expect((await conversations.get('north', 'sam')).conversation).toEqual(HERE);
  });

  it('say whether they reach somebody, since when, and when that last showed', async () => {
    const { conversations } = open;
    const reach = async () => (await conversations.get('north', 'ada')).reach;
    await conversations.unreachable('north', 'ada', 'blocked', 'tried');
    const first = await reach();
    await conversations.unreachable('north', 'ada', 'blocked', 'tried');
    const again = await reach();
    expect(again).toMatchObject({ state: 'blocked', since: first?.since });
    expect(Date.parse(again?.triedAt ?? '')).toBeGreaterThan(Date.parse(first?.triedAt ?? ''));
    await conversations.unreachable('north', 'ada', 'notInstalled', 'told');
    expect(await reach()).toMatchObject({ state: 'notInstalled', triedAt: undefined });
    await conversations.keep('north', 'ada', HERE);
    expect(await reach()).toMatchObject({ state: 'reachable' });
  });

  it('are new to one alone when two keep the same at once', async () => {
    const keep = () => open.conversations.keep('north', 'both', HERE);
    expect((await Promise.all([keep(), keep(), keep()])).sort()).toEqual(['again', 'again', 'first']);
  });
});
