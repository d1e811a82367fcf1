import pg from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { postgresDatabase, type TestDatabase } from '#tests/support/databases.ts';
import { atDesk, type Desk, moveClock } from '#tests/support/desk.ts';
import { opening } from '#tests/support/opening.ts';
import { until } from '#tests/support/until.ts';
import { type Replicas, replicasOf } from './replicas.ts';

const OXFORDSHIRE = 'a0000000-0000-4000-8000-00000000000a';
/** The tenant in which the bot is registered. */
const HOME = 'a0000000-0000-4000-8000-00000000000c';
const opened = z.object({ case: z.looseObject({ id: z.string() }) });
const health = z.object({
  notWell: z.array(z.object({ check: z.string(), authority: z.string().optional() })).default([]),
});

let database: TestDatabase;
let rows: pg.Client;
let house: Replicas<'one' | 'other'>;

beforeEach(async () => {
  database = await postgresDatabase();
  const url = 'databaseUrl' in database.settings ? database.settings.databaseUrl : '';
  rows = new pg.Client({ connectionString: url });
  await rows.connect();
  house = await replicasOf(['one', 'other'], {
    DATABASE_URL: url,
    WATCH_EVERY_SECONDS: '1',
    LIMITS_WITHIN_SECONDS: '3',
  });
});

afterEach(async () => {
  await house?.close();
  await rows?.end();
  await database?.drop();
});

test('a limit that no replica can deal with is noticed, told to the administrator once, and called off once', async () => {
  await bothStart();
  const at = house.at('one');
  const caseId = await opensACase(
    atDesk(at, 'Amara Okafor'),
    atDesk(at, 'Tom Whitlock'),
    atDesk(at, 'Ben Rees'),
  );
  await rows.query('begin');
  await rows.query('select from case_head where case_id = $1 for update', [caseId]);
  await moveClock(at, { to: '2026-12-02T09:30:00.000Z' });

  const late = { check: 'limits', authority: OXFORDSHIRE };
  const named = JSON.stringify([[late], [late]]);
  await until('both replicas to name it', async () => {
    const both = [await notWell('one'), await notWell('other')];
    return JSON.stringify(both) === named || undefined;
  });
  expect(await statusOf('one', 'serving')).toBe(200);
  const ivo = atDesk(at, 'Ivo Grant');
  await ivo.card('Limits have ended and nobody was told');

  await rows.query('rollback');
  await ivo.card('Well again: Limits have ended and nobody was told');
  expect([await statusOf('one', 'ready'), await statusOf('other', 'ready')]).toEqual([200, 200]);
  await everythingTold();
  expect((await ivo.cards()).length).toBe(2);
  expect(await atDesk(at, 'Mia Stone').cards()).toEqual([]);
});

test('sign-ins that Microsoft refuses are told by email where no card can be sent, and the end of it by card', async () => {
  const at = house.at('one');
  await orders(at.practice, { match: `^POST /entra/${HOME}/.*token`, status: 401, times: 100_000 });
  await bothStart();
  const ivo = atDesk(at, 'Ivo Grant');
  const email = await until('the email', async () =>
    (await ivo.mail()).find(({ folder }) => folder === 'inbox'),
  );
  expect(email.subject).toBe('Resolution and Escalation: The service cannot send cards in Teams');
  expect(await notWell('other')).toContainEqual({ check: 'botSignIn', authority: OXFORDSHIRE });
  expect(await notWell('other')).toContainEqual({ check: 'graphSignIn', authority: HOME });

  await fetch(`${at.practice}/desk/faults`, { method: 'DELETE' });
  await rows.query(`update sign_in set asked_at = now() - interval '10 minutes'`);
  await ivo.card('Well again: The service cannot send cards in Teams');
  await until('both replicas to be well', async () =>
    (await statusOf('one', 'ready')) === 200 && (await statusOf('other', 'ready')) === 200 ? true : undefined,
  );
  await everythingTold();
  expect((await ivo.mail()).filter(({ folder }) => folder === 'inbox')).toHaveLength(1);
  expect(await ivo.cards()).toHaveLength(1);
});

async function bothStart(): Promise<void> {
  house.replica.one.start();
  house.replica.other.start();
  await Promise.all([house.replica.one.ready(), house.replica.other.ready()]);
}

async function opensACase(amara: Desk, tom: Desk, ben: Desk): Promise<string> {
  const body = { id: crypto.randomUUID(), procedure: 'oxfordshire-re', command: opening(tom, ben) };
  return opened.parse((await amara.api('POST', '/cases', body)).body).case.id;
}

async function orders(practice: string, fault: object): Promise<void> {
  const answer = await fetch(`${practice}/desk/faults`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(fault),
  });
  expect(answer.status).toBe(200);
}

async function statusOf(name: 'one' | 'other', asked: 'ready' | 'serving'): Promise<number> {
  return (await fetch(`${house.replica[name].address}/health/${asked}`)).status;
}

async function notWell(name: 'one' | 'other') {
  const answer = await fetch(`${house.replica[name].address}/health/ready`);
  return health.parse(await answer.json()).notWell;
}

async function everythingTold(): Promise<void> {
  await until('all news to be told', async () => {
    const { rows: waiting } = await rows.query(
      `select from pgboss.job where name = 'tellAdministrator' and state < 'completed'
        and data ->> 'authority' = '${OXFORDSHIRE}'`,
    );
    return waiting.length === 0 || undefined;
  });
}
