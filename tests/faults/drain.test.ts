import pg from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { postgresDatabase, type TestDatabase } from '#tests/support/databases.ts';
import { atDesk, type Desk } from '#tests/support/desk.ts';
import { opening } from '#tests/support/opening.ts';
import { until } from '#tests/support/until.ts';
import { type Replicas, replicasOf } from './replicas.ts';

const opened = z.object({ case: z.looseObject({ id: z.string(), moved: z.number() }) });

let database: TestDatabase;
let rows: pg.Client;
let house: Replicas<'old' | 'new'>;

beforeEach(async () => {
  database = await postgresDatabase();
  const url = 'databaseUrl' in database.settings ? database.settings.databaseUrl : '';
  rows = new pg.Client({ connectionString: url });
  await rows.connect();
  house = await replicasOf(['old', 'new'], { DATABASE_URL: url, DRAIN_SECONDS: '1' });
});

afterEach(async () => {
  await house?.close();
  await rows?.end();
  await database?.drop();
});

test('two replicas that start at once on an empty database both come up, and set everything up once', async () => {
  house.replica.old.start();
  house.replica.new.start();
  await Promise.all([house.replica.old.ready(), house.replica.new.ready()]);
  const twice = await rows.query(
    'select authority, role, place from role_holding group by 1, 2, 3 having count(*) > 1',
  );
  expect(twice.rows).toEqual([]);
  const { caseId } = await opensACase('old');
  const elsewhere = await atDesk(house.at('new'), 'Amara Okafor').api('GET', `/cases/${caseId}`);
  expect(elsewhere.status).toBe(200);
});

test('a replica that is asked to end answers what is under way, does the job it has begun, and hands over', async () => {
  house.replica.old.start();
  await house.replica.old.ready();
  const { caseId, ben, amara } = await opensACase('old');
  const stream = await follows(amara, 'old', caseId);
  await rows.query('begin');
  await rows.query('lock table card in share mode');
  await responds(ben, caseId);
  await blocked(1);
  await rows.query('select from case_head where case_id = $1 for update', [caseId]);
  const note = { type: 'writeNote', text: 'Written while it was asked to end.' };
  const writing = gives(amara, caseId, note);
  await blocked(2);

  house.replica.old.ask();
  const { address } = house.replica.old;
  const asked = await until('the old replica to say that it ends', async () => {
    const answer = await fetch(`${address}/health/ready`);
    return answer.status === 503 ? answer.json() : undefined;
  });
  expect(asked).toEqual({
    ready: false,
    notWell: [
      {
        check: 'ending',
        says: 'This replica was asked to end. It finishes what is under way and takes nothing new.',
      },
    ],
  });
  await stream.ended;
  house.replica.new.start();
  await house.replica.new.ready();
  await rows.query('rollback');

  expect((await writing).status).toBe(200);
  expect(await house.replica.old.ended()).toBe(0);
  await expect(fetch(`${address}/health/live`)).rejects.toThrow();
  const after = atDesk(house.at('new'), 'Amara Okafor');
  expect(JSON.stringify((await after.api('GET', `/cases/${caseId}`)).body)).toContain(note.text);
  const told = (await after.cards()).filter(({ text }) => text.includes('Ben Rees disagreed'));
  expect(told).toHaveLength(1);
  const { rows: since } = await rows.query(
    `select entry -> 'event' ->> 'type' as fact from entry where case_id = $1 and seq > 5 order by seq`,
    [caseId],
  );
  expect(since.map(({ fact }) => fact)).toEqual(['ResponseGiven', 'NoteWritten', 'NoticeDelivered']);
});

test('a replica that is asked a second time ends at once, whatever is under way', async () => {
  house.replica.old.start();
  await house.replica.old.ready();
  const { caseId, amara } = await opensACase('old');
  await rows.query('begin');
  await rows.query('select from case_head where case_id = $1 for update', [caseId]);
  const writing = gives(amara, caseId, { type: 'writeNote', text: 'Cut off.' }).catch(() => 'cut off');
  await blocked(1);
  house.replica.old.ask();
  await until('it to have heard', async () => {
    const answer = await fetch(`${house.replica.old.address}/health/ready`);
    return answer.status === 503 || undefined;
  });
  house.replica.old.ask();
  expect(await house.replica.old.ended()).toBe(1);
  expect(await writing).toBe('cut off');
  await rows.query('rollback');
});

async function opensACase(name: 'old' | 'new') {
  const at = house.at(name);
  const [amara, tom, ben] = ['Amara Okafor', 'Tom Whitlock', 'Ben Rees'].map((who) => atDesk(at, who)) as [
    Desk,
    Desk,
    Desk,
  ];
  const body = { id: crypto.randomUUID(), procedure: 'oxfordshire-re', command: opening(tom, ben) };
  const answer = await amara.api('POST', '/cases', body);
  const { id } = opened.parse(answer.body).case;
  await until('every job to be done', async () => {
    const { rows: left } = await rows.query(
      `select count(*)::int as jobs from pgboss.job where state < 'completed' and name not like '\\_\\_%'`,
    );
    return left[0]?.jobs === 0 || undefined;
  });
  return { caseId: id, amara, ben };
}

async function gives(desk: Desk, caseId: string, command: object) {
  const seen = opened.parse((await desk.api('GET', `/cases/${caseId}`)).body).case.moved;
  return desk.api('POST', `/cases/${caseId}/commands`, { id: crypto.randomUUID(), seen, command });
}

async function responds(desk: Desk, caseId: string): Promise<void> {
  const command = { type: 'respond', kind: 'disagree', text: 'We do not agree with the date.', actions: [] };
  expect(await gives(desk, caseId, command)).toMatchObject({ status: 200 });
}

/** Waits until so many are held up by what this test holds in the database. */
async function blocked(count: number): Promise<void> {
  await until(`${count} at work to be held up`, async () => {
    const { rows: waiting } = await rows.query(
      `select count(*)::int as held from pg_stat_activity
        where datname = current_database() and wait_event_type = 'Lock'`,
    );
    return waiting[0]?.held >= count || undefined;
  });
}

async function follows(desk: Desk, name: 'old' | 'new', caseId: string): Promise<{ ended: Promise<void> }> {
  const address = house.replica[name].address;
  const headers = { authorization: `Bearer ${await desk.token()}` };
  const answer = await fetch(`${address}/api/cases/${caseId}/stream`, { headers });
  expect(answer.status).toBe(200);
  const read = async () => {
    for await (const _ of answer.body ?? []);
  };
  return { ended: read() };
}
