import { setTimeout as wait } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDatabase } from '#bot/store/open-database.ts';
import type { Tables } from '#bot/store/tables.ts';
import { verifyAuthority } from '#bot/store/verify-record.ts';
import { atDesk, moveClock } from '#tests/support/desk.ts';
import { type OwnServer, ownServer } from '#tests/support/own-server.ts';
import { until } from '#tests/support/until.ts';
import { peopleAtWork } from './people-at-work.ts';
import * as proof from './proof.ts';
import { type Replicas, replicasOf } from './replicas.ts';

const OXFORDSHIRE = 'a0000000-0000-4000-8000-00000000000a';
/** Two weeks after the cases were opened. */
const LIMITS_OVER = '2026-12-08T09:30:00.000Z';
const SILENT = { info: () => {}, error: () => {} };

let server: OwnServer;
let house: Replicas<'one' | 'other'>;

beforeAll(async () => {
  server = await ownServer();
  house = await replicasOf(['one', 'other'], { DATABASE_URL: server.url });
  house.replica.one.start();
  house.replica.other.start();
  await Promise.all([house.replica.one.ready(), house.replica.other.ready()]);
});

afterAll(async () => {
  await house?.close();
  await server?.remove();
});

test('PostgreSQL goes away and comes back while people work: they are asked for patience, and nothing is lost or doubled', async () => {
  const at = house.at('one');
  const amara = atDesk(at, 'Amara Okafor');
  const work = peopleAtWork(at, 3);
  for (let times = 0; times < 3; times += 1) {
    await wait(2000);
    await server.stop();
    const answer = await amara.api('GET', '/cases');
    expect(answer).toMatchObject({ status: 503, body: { refusal: { reason: 'databaseAway' } } });
    expect(await healthOf('one')).toEqual([
      503,
      {
        ready: false,
        notWell: [
          {
            check: 'database',
            says: 'The database does not answer. Nothing can be read or recorded until it does.',
          },
        ],
      },
    ]);
    await wait(1000);
    await server.start();
    await until('people to get answers again', async () =>
      (await amara.api('GET', '/cases')).status === 200 ? true : undefined,
    );
  }
  await wait(2000);
  await work.stop();
  await server.stop();
  await moveClock(at, { to: LIMITS_OVER });
  await server.start();
  const { kysely, close } = await openDatabase({ databaseUrl: server.url }, SILENT);
  await until(
    'the limits that ended while it was away to be dealt with',
    async () => (await dueClocks(kysely)) === 0 || undefined,
    60,
  );
  expect(await healthOf('one')).toEqual([200, { ready: true }]);
  expect(await healthOf('other')).toEqual([200, { ready: true }]);
  expect(house.replica.one.isRunning() && house.replica.other.isRunning()).toBe(true);

  await until('every job to be done', async () => (await proof.openJobs(kysely)).open === 0 || undefined, 90);
  const cases = await proof.toldCases(kysely, OXFORDSHIRE);
  const passed = cases.filter(({ entries }) => entries.some(({ event }) => event.type === 'LimitPassed'));
  expect(passed.length).toBeGreaterThan(0);
  const standing = await proof.standingCards(at);
  expect((await verifyAuthority(kysely, OXFORDSHIRE)).broken).toEqual([]);
  expect(proof.notAsAnswered(cases, work.asked)).toEqual([]);
  expect(await proof.appliedTwice(kysely, OXFORDSHIRE, cases)).toEqual([]);
  expect(await proof.wrongClocks(kysely, OXFORDSHIRE, cases)).toEqual([]);
  expect(await proof.missingCards(kysely, OXFORDSHIRE, cases, standing)).toEqual([]);
  expect(await proof.notOnceOutside(at, cases)).toEqual([]);
  expect(proof.gaveUpInVain(cases)).toEqual([]);
  expect((await proof.openJobs(kysely)).givenUp).toBe(0);
  await close();
  const again = work.asked.filter(({ sent }) => sent > 1).length;
  console.log(
    `PostgreSQL away four times: ${cases.length} cases, ${work.asked.length} answered, ${again} of them sent again`,
  );
});

async function dueClocks(kysely: Kysely<Tables>): Promise<number> {
  const due = await kysely.selectFrom('clock').select('case_id').where('due_at', '<=', LIMITS_OVER).execute();
  return due.length;
}

async function healthOf(name: 'one' | 'other'): Promise<readonly unknown[]> {
  const answer = await fetch(`${house.replica[name].address}/health/ready`);
  return [answer.status, await answer.json()];
}
