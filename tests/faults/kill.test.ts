import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import { expect, test } from 'vitest';
import { openDatabase, type StoreSettings } from '#bot/store/open-database.ts';
import type { Tables } from '#bot/store/tables.ts';
import { verifyAuthority } from '#bot/store/verify-record.ts';
import { postgresDatabase } from '#tests/support/databases.ts';
import type { House } from '#tests/support/house.ts';
import { until } from '#tests/support/until.ts';
import { openPractice } from './open-practice.ts';
import { type OwnProcess, ownProcess } from './own-process.ts';
import { type Asked, peopleAtWork } from './people-at-work.ts';
import * as proof from './proof.ts';

const OXFORDSHIRE = 'a0000000-0000-4000-8000-00000000000a';
const KILLS = Number(process.env.KILLS ?? 12);
const CASES_AT_ONCE = 5;
/** A worker that was killed is noticed by its silence, and the job it had is then tried again. */
const DRAINED_WITHIN_SECONDS = 60;
const SILENT = { info: () => {}, error: () => {} };

test.each([
  ['PostgreSQL', Math.ceil(KILLS / 2)],
  ['the embedded database', Math.floor(KILLS / 2)],
] as const)('on %s, %i kills at any moment lose nothing that was acknowledged', async (engine, kills) => {
  const folder = mkdtempSync(join(tmpdir(), 'killed-'));
  const postgres = engine === 'PostgreSQL' ? await postgresDatabase() : undefined;
  const settings = postgres?.settings ?? { dataFolder: join(folder, 'product'), production: false };
  const practiceFolder = join(folder, 'practice');
  const practice = await openPractice(practiceFolder);
  const product = await ownProcess(practice.address, environmentOf(settings));
  practice.productIsAt(product.address);
  const house = {
    practice: practice.address,
    product: product.address,
    graphLog: '',
    practiceFolder,
    close: practice.close,
  };
  try {
    const began = performance.now();
    product.start();
    const work = peopleAtWork(house, CASES_AT_ONCE);
    await killAgainAndAgain(product, kills);
    await work.stop();
    const worked = performance.now();
    await until('every job to be done', () => drained(product, settings), DRAINED_WITHIN_SECONDS);
    const done = performance.now();
    const found = await looking(product, settings, (kysely) => proveAll(kysely, house, work.asked));
    console.log(
      `${engine}: ${kills} kills in ${seconds(worked - began)} s; ${found}; every job done ${seconds(done - worked)} s after`,
    );
  } finally {
    await product.kill();
    await practice.close();
    await postgres?.drop();
    rmSync(folder, { recursive: true, force: true });
  }
});

async function proveAll(kysely: Kysely<Tables>, house: House, asked: readonly Asked[]): Promise<string> {
  const cases = await proof.toldCases(kysely, OXFORDSHIRE);
  const { broken, entries } = await verifyAuthority(kysely, OXFORDSHIRE);
  const standing = await proof.standingCards(house);
  expect(broken).toEqual([]);
  expect(proof.notAsAnswered(cases, asked)).toEqual([]);
  expect(await proof.appliedTwice(kysely, OXFORDSHIRE, cases)).toEqual([]);
  expect(await proof.wrongClocks(kysely, OXFORDSHIRE, cases)).toEqual([]);
  expect(await proof.missingCards(kysely, OXFORDSHIRE, cases, standing)).toEqual([]);
  expect(await proof.notOnceOutside(house, cases)).toEqual([]);
  expect(proof.gaveUpInVain(cases)).toEqual([]);
  expect((await proof.openJobs(kysely)).givenUp).toBe(0);
  const count = (answer: Asked['answer']) => asked.filter((one) => one.answer === answer).length;
  const again = asked.filter(({ sent }) => sent > 1).length;
  return (
    `${cases.length} cases, ${entries} entries, ${standing.size} cards; ` +
    `${count('done')} commands acknowledged (${again} sent again), ${count('refused')} refused as out of date`
  );
}

/** Kills while people work; one time in three while it is still starting. */
async function killAgainAndAgain(product: OwnProcess, kills: number): Promise<void> {
  for (let kill = 0; kill < kills; kill += 1) {
    const early = kill % 3 === 2;
    if (!early) await product.ready();
    await wait(early ? Math.random() * 1500 : 300 + Math.random() * 1300);
    await product.kill();
    product.start();
  }
  await product.ready();
}

async function drained(product: OwnProcess, settings: StoreSettings): Promise<true | undefined> {
  if ('databaseUrl' in settings) await product.ready();
  else {
    product.start();
    await product.ready();
    await wait(2000);
  }
  const { open } = await looking(product, settings, proof.openJobs);
  return open === 0 || undefined;
}

/** Looks into the database. The embedded one belongs to one process: there the product is stopped first. */
async function looking<T>(
  product: OwnProcess,
  settings: StoreSettings,
  look: (kysely: Kysely<Tables>) => Promise<T>,
): Promise<T> {
  if ('dataFolder' in settings) await product.stop();
  const database = await openDatabase(settings, SILENT);
  return look(database.kysely).finally(() => database.close());
}

function environmentOf(settings: StoreSettings): Record<string, string> {
  return 'databaseUrl' in settings
    ? { DATABASE_URL: settings.databaseUrl }
    : { DATA_FOLDER: settings.dataFolder };
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(1);
}
