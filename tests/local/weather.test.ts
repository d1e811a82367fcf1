import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openWeather, readWeather } from '#local/faults/weather.ts';
import { type EchoBot, startEchoBot } from './echo-bot.ts';
import { type AskGraph, graphOf } from './graph-client.ts';
import { journalOf } from './journal-rows.ts';
import {
  amara,
  askDesk,
  botAppId,
  oxfordshire,
  practiceForTest,
  type TestPractice,
} from './practice-tenant.ts';

let practice: TestPractice;
let bot: EchoBot;
let graph: AskGraph;
let heard: string[];

beforeAll(async () => {
  practice = await practiceForTest();
  bot = await startEchoBot(practice, async ({ activity }) => void heard.push(activity.text ?? ''));
  practice.productIsAt(bot.address);
  graph = await graphOf(practice, oxfordshire);
});
beforeEach(async () => {
  heard = [];
  await weather({});
});
afterAll(async () => {
  await bot.close();
  await practice.end();
});

const weather = (report: object) => askDesk(practice, 'PUT', '/desk/weather', report);
const say = (text: string) =>
  askDesk(practice, 'POST', `/desk/people/${amara}/chats/a%3A${botAppId}%3A${amara}/messages`, { text });
const meeting = (subject: string) => {
  const at = { dateTime: '2026-11-26T10:00:00', timeZone: 'GMT Standard Time' };
  return graph('POST', `/users/${amara}/events`, { subject, start: at, end: at });
};
const subjects = async (): Promise<string[]> => {
  const { body } = await askDesk(practice, 'GET', `/desk/people/${amara}/calendar`);
  return body.events.map((event: { subject: string }) => event.subject);
};

describe('weather', () => {
  test('goes wrong as often as it was told to', () => {
    const rough = openWeather(readWeather('seed=7 throttled=0.1 failing=0.05 lost=0.02 slow=0.03'));
    for (let n = 0; n < 10_000; n += 1) rough.meets('GET', '/graph/v1.0/users/1');
    expect(rough.played()).toEqual({ throttled: 994, failing: 485, lost: 181, slow: 249 });
  });

  test('meets the same requests in the same way again, whatever comes in between', () => {
    const first = openWeather(readWeather('seed=7 throttled=0.5'));
    const second = openWeather(readWeather('seed=7 throttled=0.5'));
    const paths = ['/a', '/b', '/a', '/c', '/a', '/b'];
    const met = paths.map((path) => first.meets('GET', path)?.status);
    second.meets('GET', '/elsewhere');
    expect(paths.map((path) => second.meets('GET', path)?.status)).toEqual(met);
    expect(met).toContain(429);
    expect(met).toContain(undefined);
  });

  test('of which more than everything would go wrong is not taken', async () => {
    expect(await weather({ throttled: 0.7, lost: 0.4 })).toMatchObject({
      status: 400,
      body: { error: expect.stringContaining('more than every request') },
    });
  });

  test('throttles Graph, with and without saying when to come back, and leaves the desk alone', async () => {
    await weather({ throttled: 1, retryAfter: 3 });
    const waits = new Set<string | null>();
    for (let n = 0; n < 12; n += 1) {
      const { status, body, headers } = await graph('GET', `/users/${amara}`);
      expect(status).toBe(429);
      expect(body.error?.code).toBe('FaultOrdered');
      waits.add(headers.get('retry-after'));
    }
    expect(waits).toEqual(new Set(['3', null]));
    expect((await askDesk(practice, 'GET', '/desk/weather')).body.played).toEqual({ throttled: 12 });
  });

  test('loses an answer: the connection is cut, the work is done, and the journal says so', async () => {
    await weather({ lost: 1 });
    await expect(meeting('Answered to nobody')).rejects.toThrow('fetch failed');
    await weather({});
    expect(await subjects()).toContain('Answered to nobody');
    const rows = await journalOf(practice);
    const made = rows.find(({ subject }) => subject === 'Answered to nobody');
    expect(rows.filter(({ request }) => request === made?.request)).toMatchObject([
      { kind: 'event', organiser: amara },
      { kind: 'request', method: 'POST', answered: false },
    ]);
  });

  test('brings an activity twice', async () => {
    await weather({ duplicated: 1, heldMs: 20 });
    await say('once');
    await expect.poll(() => heard).toEqual(['once', 'once']);
  });

  test('holds an activity back until later ones have overtaken it', async () => {
    // With this seed the first activity is held back, and the second is not.
    await weather({ seed: 3, reordered: 0.5, heldMs: 1000 });
    await Promise.all([say('first'), say('second')]);
    expect(heard).toEqual(['second', 'first']);
  });
});

describe('a fault that is ordered', () => {
  test('cuts the connection before anything is done', async () => {
    await askDesk(practice, 'POST', '/desk/faults', { match: 'POST .*/events', cut: true });
    await expect(meeting('Never made')).rejects.toThrow('fetch failed');
    expect(await subjects()).not.toContain('Never made');
  });

  test('brings an activity again after what came later', async () => {
    await askDesk(practice, 'POST', '/desk/faults', {
      match: 'POST /api/messages',
      repeat: 1,
      repeatAfterMs: 500,
    });
    await say('slow');
    await say('quick');
    await expect.poll(() => heard).toEqual(['slow', 'quick', 'slow']);
  });
});
