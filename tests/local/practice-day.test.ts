import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { graphOf } from './graph-client.ts';
import {
  amara,
  askDesk,
  oxfordshire,
  practiceForTest,
  programToken,
  type TestPractice,
} from './practice-tenant.ts';

let practice: TestPractice;
beforeEach(async () => {
  practice = await practiceForTest();
});
afterEach(() => practice.end());

const desk = (method: string, path: string, body?: unknown) => askDesk(practice, method, path, body);
const dayOf = async () => (await desk('GET', '/desk/state')).body.day;

describe('the practice clock', () => {
  test('moves to 09:00 London on the next working day, over a weekend', async () => {
    expect(await dayOf()).toBe('Mon 23 Nov 2026');
    await desk('POST', '/desk/clock', { to: '2026-11-27' });
    const moved = await desk('POST', '/desk/clock', { move: 'nextWorkingDay' });
    expect(moved.body.now).toMatch(/^2026-11-30T09:00:00/);
  });

  test('passes over Christmas and the substitute day for Boxing Day', async () => {
    await desk('POST', '/desk/clock', { to: '2026-12-24' });
    const moved = await desk('POST', '/desk/clock', { move: 'nextWorkingDay' });
    expect(moved.body.now).toMatch(/^2026-12-29T09:00:00/);
  });

  test('keeps London time over the change to summer time', async () => {
    const moved = await desk('POST', '/desk/clock', { to: '2027-03-30' });
    expect(moved.body.now).toMatch(/^2027-03-30T08:00:00/);
  });

  test('does not go back, and says so', async () => {
    const refused = await desk('POST', '/desk/clock', { to: '2026-11-20' });
    expect(refused.status).toBe(409);
    expect(refused.body.error).toBe('The practice clock only goes forward: that moment has passed.');
    expect(await dayOf()).toBe('Mon 23 Nov 2026');
  });

  test('tells each move to who follows it', async () => {
    const stream = await fetch(`${practice.address}/time/stream`);
    const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader();
    let heard = '';
    const hear = async (words: string) => {
      while (!heard.includes(words)) heard += (await reader?.read())?.value ?? '';
    };
    await hear('"now":"2026-11-23T09:30');
    await desk('POST', '/desk/clock', { move: 'nextWorkingDay' });
    await hear('"now":"2026-11-24T09:00');
    await reader?.cancel();
    expect(heard).toContain('data: {"now":"2026-11-24T09:00');
  });
});

describe('what the practice tenant remembers', () => {
  test('a restart keeps the day, the mail, the calendar, and accepts tokens from before', async () => {
    const token = await programToken(practice, oxfordshire, 'https://graph.microsoft.com/.default');
    await desk('POST', '/desk/clock', { to: '2026-11-30' });
    await desk('POST', `/desk/people/${amara}/mail`, {
      to: ['tom.whitlock@oxfordshire.practice.example'],
      subject: 'A question',
      text: 'When?',
    });
    const before = await desk('GET', `/desk/people/${amara}/mail`);
    await practice.restart();
    expect(await dayOf()).toBe('Mon 30 Nov 2026');
    expect((await desk('GET', `/desk/people/${amara}/mail`)).body).toEqual(before.body);
    const user = await fetch(`${practice.address}/graph/v1.0/users/${amara}`, {
      headers: { authorization: `Bearer ${token}` },
    });
    expect(user.status).toBe(200);
  });

  test('an answer can be lost after the work was done, and the work stays done', async () => {
    const graph = await graphOf(practice, oxfordshire);
    await desk('POST', '/desk/faults', { match: 'POST .*/events$', status: 503, when: 'after' });
    const event = {
      transactionId: 'once',
      subject: 'Meeting',
      start: { dateTime: '2026-12-03T10:00:00', timeZone: 'UTC' },
      end: { dateTime: '2026-12-03T11:00:00', timeZone: 'UTC' },
    };
    expect((await graph('POST', `/users/${amara}/events`, event)).status).toBe(503);
    expect((await graph('POST', `/users/${amara}/events`, event)).status).toBe(201);
    const { events } = (await desk('GET', `/desk/people/${amara}/calendar`)).body;
    expect(events.filter((e: { subject: string }) => e.subject === 'Meeting')).toHaveLength(1);
  });
});

describe('what the practice tenant does not have', () => {
  test.each([
    ['/graph/v1.0/teams/1/channels', { error: { code: 'InvalidAuthenticationToken' } }],
    ['/connector/x/v3/nothing', { error: { code: 'UnknownRoute' } }],
    ['/entra/common/nothing', { error: 'UnknownRoute' }],
    ['/nothing', { code: 'UnknownRoute' }],
  ])('%s is refused in the shape of its surface', async (path, shape) => {
    const answer = await desk('GET', path);
    expect(answer.status).toBeGreaterThanOrEqual(401);
    expect(answer.body).toMatchObject(shape);
  });

  test('an unknown Graph route is 404, and loud', async () => {
    const graph = await graphOf(practice, oxfordshire);
    const answer = await graph('GET', '/teams/1/channels');
    expect([answer.status, answer.body.error?.code]).toEqual([404, 'UnknownRoute']);
    expect(practice.said).toContain('practice: UNKNOWN ROUTE GET /graph/v1.0/teams/1/channels');
  });

  test('nonsense is refused with a sentence', async () => {
    const answer = await desk('POST', '/desk/clock', { to: 'tomorrow' });
    expect(answer.status).toBe(400);
    expect(answer.body.error).toBeTypeOf('string');
  });
});
