import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Kysely } from 'kysely';
import { expect, test } from 'vitest';
import { openDatabase, type StoreSettings } from '#bot/store/open-database.ts';
import type { Tables } from '#bot/store/tables.ts';
import { verifyAuthority } from '#bot/store/verify-record.ts';
import people from '#local/people.json' with { type: 'json' };
import { startPractice } from '#local/server.ts';
import { postgresDatabase } from '#tests/support/databases.ts';
import { atDesk } from '#tests/support/desk.ts';
import { until } from '#tests/support/until.ts';
import { type OwnProcess, ownProcess } from './own-process.ts';
import { peopleAtWork } from './people-at-work.ts';
import { appliedTwice, notAsAnswered, openJobs, requiredCards, toldCases, wrongClocks } from './proof.ts';

const OXFORDSHIRE = 'a0000000-0000-4000-8000-00000000000a';
const KILLS = Number(process.env.KILLS ?? 14);
const SILENT = { info: () => {}, error: () => {} };
/** A worker that was killed is noticed by its silence, and a job it had is then tried again. */
const DRAINED_WITHIN_SECONDS = 60;

test.each([
  ['PostgreSQL', Math.ceil(KILLS / 2)],
  ['the embedded database', Math.floor(KILLS / 2)],
] as const)('on %s, %i kills at any moment lose nothing that was acknowledged', async (engine, kills) => {
  const folder = mkdtempSync(join(tmpdir(), 'killed-'));
  const postgres = engine === 'PostgreSQL' ? await postgresDatabase() : undefined;
  const settings = postgres?.settings ?? { dataFolder: join(folder, 'product'), production: false };
  const practice = await startPractice({
    port: 0,
    dataFolder: join(folder, 'practice'),
    productAddress: 'http://127.0.0.1:9',
    deskFolder: fileURLToPath(new URL('../../dist/desk', import.meta.url)),
    startAt: '2026-11-24T09:30:00.000Z',
    graphLog: undefined,
    say: () => {},
  });
  const product = await ownProcess(practice.address, environmentOf(settings));
  practice.productIsAt(product.address);
  const house = {
    practice: practice.address,
    product: product.address,
    graphLog: '',
    close: async () => {},
  };
  try {
    const began = performance.now();
    product.start();
    await product.ready();
    const work = peopleAtWork(house, 3);
    await killAgainAndAgain(product, kills);
    await work.stop();
    const worked = performance.now();

    const drained = await until(
      'every job to be done',
      () =>
        looking(product, settings, async (kysely) =>
          (await openJobs(kysely)).open === 0 ? kysely : undefined,
        ),
      DRAINED_WITHIN_SECONDS,
    );
    expect(drained).toBeDefined();
    const quiet = performance.now();

    await looking(product, settings, async (kysely) => {
      const cases = await toldCases(kysely, OXFORDSHIRE);
      const verified = await verifyAuthority(kysely, OXFORDSHIRE);
      expect(verified.broken).toEqual([]);
      expect(notAsAnswered(cases, work.asked)).toEqual([]);
      expect(await appliedTwice(kysely, OXFORDSHIRE, cases)).toEqual([]);
      expect(await wrongClocks(kysely, OXFORDSHIRE, cases)).toEqual([]);
      expect((await openJobs(kysely)).givenUp).toBe(0);
      const inChats = await cardsInChats();
      const copies = requiredCards(cases).map(
        ([caseId, notice, person]) =>
          inChats.filter((card) => [caseId, notice, person].every((part) => card.includes(`"${part}"`)))
            .length,
      );
      expect(copies.filter((count) => count === 0)).toEqual([]);
      const again = work.asked.filter(({ sent }) => sent > 1).length;
      console.log(
        `${engine}: ${kills} kills in ${seconds(worked - began)} s; ${cases.length} cases, ${verified.entries} entries; ` +
          `${work.asked.filter(({ answer }) => answer === 'done').length} commands acknowledged (${again} had to be sent again), ` +
          `${work.asked.filter(({ answer }) => answer === 'refused').length} refused; ${copies.length} cards, ` +
          `${copies.filter((count) => count > 1).length} of them twice; jobs done ${seconds(quiet - worked)} s after`,
      );
    });
  } finally {
    await product.kill();
    await practice.close();
    await postgres?.drop();
    rmSync(folder, { recursive: true, force: true });
  }

  async function cardsInChats(): Promise<readonly string[]> {
    const all = people.people.map(async ({ id, name }) =>
      (await atDesk(house, name).cards()).map(({ json }) => `"${id}" ${JSON.stringify(json)}`),
    );
    return (await Promise.all(all)).flat();
  }
});

/** Kills while people work, once in four while it is still starting. */
async function killAgainAndAgain(product: OwnProcess, kills: number): Promise<void> {
  for (let kill = 0; kill < kills; kill += 1) {
    const early = kill % 4 === 3;
    if (!early) await product.ready();
    await wait(early ? Math.random() * 1500 : 300 + Math.random() * 1500);
    await product.kill();
    product.start();
  }
  await product.ready();
}

/** Looks into the database. The embedded one has one process: there the product is stopped for as long as we look. */
async function looking<T>(
  product: OwnProcess,
  settings: StoreSettings,
  look: (kysely: Kysely<Tables>) => Promise<T>,
): Promise<T> {
  const alone = 'dataFolder' in settings;
  if (alone) await product.stop();
  const database = await openDatabase(settings, SILENT);
  const seen = await look(database.kysely).finally(() => database.close());
  if (alone) {
    product.start();
    await product.ready();
  }
  return seen;
}

function environmentOf(settings: StoreSettings): Record<string, string> {
  return 'databaseUrl' in settings
    ? { DATABASE_URL: settings.databaseUrl }
    : { DATA_FOLDER: settings.dataFolder };
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(1);
}
