import { afterAll, beforeAll, expect, it } from 'vitest';
import { openStore } from '#bot/store/open-store.ts';
import { postgresDatabase, type TestDatabase } from '#tests/support/databases.ts';

const SILENT = { info: () => {}, error: () => {} };
let database: TestDatabase;

beforeAll(async () => {
  database = await postgresDatabase();
});

afterAll(() => database.drop());

it('lets a job under way finish before it closes, and takes no other', async () => {
  const { store, startWorkers, close } = await openStore(database.settings, SILENT);
  const order: string[] = [];
  const begun = Promise.withResolvers<void>();
  const handle = async () => {
    begun.resolve();
    order.push('begun');
    await new Promise((later) => setTimeout(later, 500));
    order.push('done');
    return { done: true } as const;
  };
  await startWorkers(handle, async () => {});
  const keepEmail = { kind: 'keepOriginalEmail', authority: 'north', caseId: 'case-1' } as const;
  await store.inAuthority('north', (tx) => tx.enqueue([keepEmail]));
  await begun.promise;
  const closing = close();
  order.push('asked to close');
  await closing;
  order.push('closed');
  expect(order).toEqual(['begun', 'asked to close', 'done', 'closed']);
});
