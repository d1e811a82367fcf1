import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type Kysely, sql } from 'kysely';
import { expect, test } from 'vitest';
import { openDatabase } from '#bot/store/open-database.ts';
import type { Tables } from '#bot/store/tables.ts';
import { verifyAuthority } from '#bot/store/verify-record.ts';
import { postgresDatabase } from '#tests/support/databases.ts';
import { moveClock } from '#tests/support/desk.ts';
import type { House } from '#tests/support/house.ts';
import { until } from '#tests/support/until.ts';
import { type Asked, peopleAtWork } from './people-at-work.ts';
import * as proof from './proof.ts';
import { replicasOf } from './replicas.ts';
import { versionBefore } from './version-before.ts';

const OXFORDSHIRE = 'a0000000-0000-4000-8000-00000000000a';
const SILENT = { info: () => {}, error: () => {} };
const LIMITS_OVER = '2026-12-08T09:30:00.000Z';

const before = versionBefore();
if (!before)
  console.warn('NOT CHECKED beside the version before: this checkout has no history as far as that.');

test.skipIf(!before)(
  'the version before works on, and starts again, while the next one brings the database forward and takes over',
  async () => {
    if (!before) return;
    const folder = mkdtempSync(join(tmpdir(), 'upgrade-'));
    const database = await postgresDatabase();
    const { kysely, close } = await openDatabase(database.settings, SILENT);
    const url = 'databaseUrl' in database.settings ? database.settings.databaseUrl : '';
    const house = await replicasOf(
      ['before', 'next'],
      { DATABASE_URL: url, DRAIN_SECONDS: '1' },
      { before: before.layOut(folder) },
    );
    try {
      house.replica.before.start();
      await house.replica.before.ready();
      const at = house.at('before');
      const first = peopleAtWork(at, 3);
      await until(
        'cases of the version before',
        async () => (await count(kysely, 'CaseOpened')) >= 3 || undefined,
      );
      expect(await newestStep(kysely)).not.toBe(before.newest);

      house.replica.next.start();
      await house.replica.next.ready();
      expect(await newestStep(kysely)).toBe(before.newest);
      await house.replica.before.kill();
      house.replica.before.start();
      await house.replica.before.ready();
      const sofar = first.asked.length;
      await until(
        'the version before to work on',
        async () => first.asked.length > sofar + 10 || undefined,
        60,
      );
      await first.stop();
      await moveClock(at, { to: LIMITS_OVER });
      await until(
        'either version to deal with the limits',
        async () => (await due(kysely)) === 0 || undefined,
        60,
      );

      const second = peopleAtWork(at, 3);
      await wait(1000);
      house.at('next');
      await house.replica.before.stop();
      await wait(3000);
      await second.stop();
      await until(
        'every job to be done',
        async () => (await proof.openJobs(kysely)).open === 0 || undefined,
        90,
      );
      await provesAll(kysely, at, [...first.asked, ...second.asked]);
      console.log(
        `${before.commit.slice(0, 8)} beside ${before.newest}: ${first.asked.length + second.asked.length} answered`,
      );
    } finally {
      await house.close();
      await close();
      await database.drop();
      rmSync(folder, { recursive: true, force: true });
    }
  },
);

async function provesAll(kysely: Kysely<Tables>, at: House, asked: readonly Asked[]): Promise<void> {
  const cases = await proof.toldCases(kysely, OXFORDSHIRE);
  const standing = await proof.standingCards(at);
  expect((await verifyAuthority(kysely, OXFORDSHIRE)).broken).toEqual([]);
  expect(proof.notAsAnswered(cases, asked)).toEqual([]);
  expect(await proof.appliedTwice(kysely, OXFORDSHIRE, cases)).toEqual([]);
  expect(await proof.missingCards(kysely, OXFORDSHIRE, cases, standing)).toEqual([]);
  expect(await proof.notOnceOutside(at, cases)).toEqual([]);
  expect(proof.gaveUpInVain(cases)).toEqual([]);
  expect((await proof.openJobs(kysely)).givenUp).toBe(0);
}

async function newestStep(kysely: Kysely<Tables>): Promise<string | undefined> {
  const { rows } = await sql<{ name: string }>`select max(name) as name from kysely_migration`.execute(
    kysely,
  );
  return rows[0]?.name;
}

async function count(kysely: Kysely<Tables>, type: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from entry where entry -> 'event' ->> 'type' = ${type}`.execute(kysely);
  return rows[0]?.count ?? 0;
}

async function due(kysely: Kysely<Tables>): Promise<number> {
  const found = await kysely
    .selectFrom('clock')
    .select('case_id')
    .where('due_at', '<=', LIMITS_OVER)
    .execute();
  return found.length;
}
