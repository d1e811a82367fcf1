import { afterAll, beforeAll, describe } from 'vitest';
import { type OpenStore, openStore } from '#bot/store/open-store.ts';
import type { TestDatabase } from '#tests/support/databases.ts';
import { administrationPromises } from './administration-promises.ts';
import { clockPromises } from './clock-promises.ts';
import { effectPromises } from './effect-promises.ts';
import { figurePromises } from './figure-promises.ts';
import { jobPromises } from './job-promises.ts';
import { listPromises } from './list-promises.ts';
import { recordPromises } from './record-promises.ts';
import { wallPromises } from './wall-promises.ts';
import { watchPromises } from './watch-promises.ts';

/** The store as two replicas have it open. The embedded engine has one process only: there they are the same. */
export interface Replicas {
  readonly one: OpenStore;
  readonly other: OpenStore;
}

const QUICK = { retries: 2, firstWait: 1, longestWait: 1 };
const SILENT = { info: () => {}, error: () => {} };

/** Everything the store promises, on one engine. */
export function storeContract(engine: string, fresh: () => Promise<TestDatabase>): void {
  describe(`the store on ${engine}`, () => {
    let database: TestDatabase;
    let replicas: Replicas;
    beforeAll(async () => {
      database = await fresh();
      const open = () => openStore(database.settings, SILENT, QUICK);
      if ('databaseUrl' in database.settings) {
        // Both start on an empty database at the same moment.
        const [one, other] = await Promise.all([open(), open()]);
        replicas = { one, other };
      } else {
        const one = await open();
        replicas = { one, other: one };
      }
    });
    afterAll(async () => {
      await replicas.one.close();
      if (replicas.other !== replicas.one) await replicas.other.close();
      await database.drop();
    });
    const open = () => replicas;
    describe('keeps the record', () => recordPromises(open));
    describe('keeps authorities apart', () => wallPromises(open));
    describe('keeps what administrators set up', () => administrationPromises(open));
    describe('lists cases', () => listPromises(open));
    describe('keeps what cases count as', () => figurePromises(open));
    describe('serves clocks', () => clockPromises(open));
    describe('keeps what effects need', () => effectPromises(open));
    describe('keeps watch', () => watchPromises(open));
    describe('carries out jobs', () => jobPromises(open));
  });
}
