import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PlaceRules, sharedPlaces, type TakePlace } from '#bot/jobs/places.ts';
import { type OpenStore, openStore } from '#bot/store/open-store.ts';
import { memoryDatabase, postgresDatabase, type TestDatabase } from '#tests/support/databases.ts';

const SILENT = { info: () => {}, error: () => {} };
const RULES: PlaceRules = { count: 4, notFor: 0, heldMs: 20_000, restsMs: 0, patienceMs: 15_000 };

describe.each<[string, () => Promise<TestDatabase>]>([
  ['PostgreSQL', postgresDatabase],
  ['the embedded database', memoryDatabase],
])('places shared on %s', (_engine, fresh) => {
  let database: TestDatabase;
  let stores: readonly OpenStore[];
  let replicas: readonly TakePlace[];
  beforeAll(async () => {
    database = await fresh();
    const one = await openStore(database.settings, SILENT);
    const others = 'databaseUrl' in database.settings ? 2 : 0;
    const open = () => openStore(database.settings, SILENT);
    stores = [one, ...(await Promise.all(Array.from({ length: others }, open)))];
    replicas = stores.map(({ database: { kysely } }) => sharedPlaces(kysely));
  });
  afterAll(async () => {
    for (const store of stores) await store.close();
    await database.drop();
  });
  const take = (key: string, changed: Partial<PlaceRules> = {}, replica = 0) => {
    const taking = replicas[replica % replicas.length];
    if (!taking) throw new Error('There is no replica');
    return taking(key, { ...RULES, ...changed });
  };

  it('are held by no more than there are, and everybody has one in the end', async () => {
    let held = 0;
    let most = 0;
    const someone = async (_: unknown, at: number) => {
      const place = await take('crowd', {}, at);
      held += 1;
      most = Math.max(most, held);
      await new Promise((later) => setTimeout(later, 20));
      held -= 1;
      await place?.leave();
      return place !== undefined;
    };
    const all = await Promise.all(Array.from({ length: 40 }, someone));
    expect(all.filter(Boolean)).toHaveLength(40);
    expect(most).toBe(4);
  });

  it('rest for a while after they were left, and go to who waits when they have', async () => {
    const resting = await take('resting', { count: 1, restsMs: 20_000 });
    await resting?.leave();
    expect(await take('resting', { count: 1, patienceMs: 100 })).toBeUndefined();
    const rested = await take('rested', { count: 1, restsMs: 300 });
    await rested?.leave();
    expect(await take('rested', { count: 1 }, 1)).toBeDefined();
  });

  it('are not waited for longer than one has patience', async () => {
    await take('taken', { count: 1 });
    expect(await take('taken', { count: 1, patienceMs: 100 }, 1)).toBeUndefined();
  });

  it('of somebody who was killed are free when their time is over', async () => {
    await take('killed', { count: 1, heldMs: 400 });
    expect(await take('killed', { count: 1 }, 1)).toBeDefined();
  });

  it('that were taken from who held them too long are not theirs to leave', async () => {
    const slow = await take('slow', { count: 1, heldMs: 100 });
    await take('slow', { count: 1 }, 1);
    await slow?.leave();
    expect(await take('slow', { count: 1, patienceMs: 100 })).toBeUndefined();
  });

  it('can be kept from some', async () => {
    for (let at = 0; at < 3; at += 1) await take('kept', { notFor: 1 }, at);
    expect(await take('kept', { notFor: 1, patienceMs: 100 })).toBeUndefined();
    expect(await take('kept', { patienceMs: 100 })).toBeDefined();
  });

  it('are there again after the server has lost them', async () => {
    await take('lost', { count: 1 });
    await sql`truncate budget_place`.execute(stores[0]?.database.kysely ?? expect.fail('no store'));
    expect(await take('lost', { count: 1 })).toBeDefined();
  });
});
