import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import people from '#local/people.json' with { type: 'json' };
import { type Collector, openCollector } from '#tests/support/collector.ts';
import { postgresDatabase, type TestDatabase } from '#tests/support/databases.ts';
import { atDesk, type Desk, moveClock } from '#tests/support/desk.ts';
import { opening } from '#tests/support/opening.ts';
import { until } from '#tests/support/until.ts';
import { type Replicas, replicasOf } from './replicas.ts';

const opened = z.object({ case: z.looseObject({ id: z.string() }) });
const OXFORDSHIRE = 'a0000000-0000-4000-8000-00000000000a';

let collector: Collector;
let database: TestDatabase;
let house: Replicas<'one'>;

beforeAll(async () => {
  collector = await openCollector();
  database = await postgresDatabase();
  house = await replicasOf(['one'], {
    DATABASE_URL: 'databaseUrl' in database.settings ? database.settings.databaseUrl : '',
    OTEL_EXPORTER_OTLP_ENDPOINT: collector.address,
    OTEL_METRIC_EXPORT_INTERVAL: '500',
    OTEL_BSP_SCHEDULE_DELAY: '200',
    OTEL_SERVICE_NAME: 'resolution-in-test',
  });
  house.replica.one.start();
  await house.replica.one.ready();
});

afterAll(async () => {
  await house?.close();
  await database?.drop();
  await collector?.close();
});

test('a collector is sent what is done, how long it takes and what belongs together; no names and no words', async () => {
  const at = house.at('one');
  const [amara, tom, ben] = ['Amara Okafor', 'Tom Whitlock', 'Ben Rees'].map((name) => atDesk(at, name)) as [
    Desk,
    Desk,
    Desk,
  ];
  const body = { id: crypto.randomUUID(), procedure: 'oxfordshire-re', command: opening(tom, ben) };
  const { id } = opened.parse((await amara.api('POST', '/cases', body)).body).case;
  await ben.press(await ben.card('Send my response'), 'Send my response', {
    'respond.kind': 'disagree',
    'respond.text': 'The start date is not possible.',
  });
  const late = { id: crypto.randomUUID(), seen: 0, command: { type: 'writeNote', text: 'Too late.' } };
  await amara.api('POST', `/cases/${id}/commands`, late);
  await moveClock(at, { to: '2026-12-08T09:30:00.000Z' });
  await until('the limit to be measured', async () =>
    measured('resolution.clock.lateness', { clock: 'stage' }),
  );
  await until('every card to be counted', async () =>
    (measured('resolution.delivery', { way: 'card', outcome: 'done' }) ?? 0) >= 4 ? true : undefined,
  );
  await house.replica.one.stop();

  expect(collector.services()).toEqual(new Set(['resolution-in-test']));
  expect(measured('resolution.command.duration', { type: 'openCase', way: 'tab', outcome: 'done' })).toBe(1);
  expect(measured('resolution.command.duration', { type: 'respond', way: 'chat', outcome: 'done' })).toBe(1);
  expect(
    measured('resolution.command.duration', { type: 'writeNote', way: 'tab', outcome: 'conflict' }),
  ).toBe(1);
  expect(measured('resolution.clock.lateness', { clock: 'stage' })).toBe(1);
  expect(measured('resolution.job.duration', { kind: 'sendAlertEmail', outcome: 'done' })).toBe(1);
  expect(measured('resolution.job.age', { kind: 'sendAlertEmail' })).toBe(1);
  expect(measured('resolution.delivery', { way: 'email', outcome: 'done' })).toBe(1);
  expect(measured('resolution.outside.duration', { service: 'graph', method: 'POST', status: '2xx' })).toBe(
    2,
  );
  expect(measured('resolution.outside.duration', { service: 'signIn', status: '2xx' })).toBeGreaterThan(0);
  expect(measured('resolution.outside.duration', { service: 'teams', status: '2xx' })).toBeGreaterThan(0);
  expect(
    measured('http.server.request.duration', {
      'http.request.method': 'POST',
      'http.route': '/api/cases/:caseId/commands',
      'http.response.status_code': 409,
    }),
  ).toBe(1);
  expect(measured('resolution.jobs.waiting', { kind: 'deliverNotice' })).toBe(0);

  const spans = collector.spans();
  const command = spans.find(({ name }) => name === 'command openCase');
  const job = spans.find(({ name }) => name === 'job sendAlertEmail');
  expect(command?.attributes).toEqual({ authority: OXFORDSHIRE, way: 'tab', outcome: 'done' });
  expect(job).toMatchObject({
    traceId: command?.traceId,
    parentSpanId: command?.spanId,
    attributes: { authority: OXFORDSHIRE, case: id, outcome: 'done' },
  });
  const calls = spans.filter((one) => one.parentSpanId === job?.spanId && one.name === 'call graph');
  expect(calls.map(({ attributes }) => [attributes.method, attributes.status])).toEqual([
    ['POST', '2xx'],
    ['GET', '2xx'],
    ['POST', '2xx'],
  ]);

  const sent = collector.bodies.join('\n');
  const names = people.people.flatMap(({ name, mail }) => [name, mail]);
  for (const word of [...names, 'Made Up', 'M.U.', 'LCS 1', 'start date', 'Too late', '/users/'])
    expect(sent).not.toContain(word);
});

function measured(name: string, attributes: Readonly<Record<string, string | number>>): number | undefined {
  return collector.measure(name, attributes);
}
