import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { slidingWindow } from '#local/faults/sliding-window.ts';
import { graphOf } from './graph-client.ts';
import type { TestPractice } from './practice-tenant.ts';
import { amara, askDesk, oxfordshire, practiceForTest, programToken, tom } from './practice-tenant.ts';

let practice: TestPractice;
let token: string;

beforeAll(async () => {
  practice = await practiceForTest();
  token = await programToken(practice, oxfordshire, 'https://api.botframework.com/.default');
});
afterAll(() => practice.end());

const enforce = (enforced: boolean) => askDesk(practice, 'PUT', '/desk/limits', { enforced });

async function connector(path: string, body: object): Promise<Response> {
  return fetch(`${practice.address}/connector/${oxfordshire}/v3/conversations${path}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}

async function chatWith(person: string): Promise<string> {
  const opened = await connector('', { members: [{ id: person }], tenantId: oxfordshire });
  const { id }: { id: string } = await opened.json();
  return `/${encodeURIComponent(id)}/activities`;
}

describe('a sliding window', () => {
  test('lets so many in within its time, and says how long to wait for the next', () => {
    const window = slidingWindow([[2, 1000]]);
    const waits = [0, 100, 200, 900, 1000, 1050, 1100].map((now) => {
      const wait = window.waitMs(now);
      if (wait === 0) window.count(now);
      return wait;
    });
    expect(waits).toEqual([0, 0, 800, 100, 0, 50, 0]);
  });

  test('holds several limits at once: a burst that one allows waits for the other', () => {
    const window = slidingWindow([
      [2, 1000],
      [3, 5000],
    ]);
    for (const now of [0, 10, 1500]) {
      expect(window.waitMs(now)).toBe(0);
      window.count(now);
    }
    expect(window.waitMs(2600)).toBe(2400);
  });
});

describe('the limits of the services', () => {
  test('are not enforced until that is asked for', async () => {
    const chat = await chatWith(tom);
    const sent = Array.from({ length: 70 }, () => connector(chat, { type: 'message', text: 'one more' }));
    expect((await Promise.all(sent)).every(({ status }) => status === 201)).toBe(true);
  });

  test('allow one chat 60 messages in half a minute, and say when to come back', async () => {
    const chat = await chatWith(tom);
    await enforce(true);
    const answers = await Promise.all(
      Array.from({ length: 70 }, () => connector(chat, { type: 'message', text: 'one more' })),
    );
    await enforce(false);
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused.length).toBeGreaterThanOrEqual(10);
    expect(await refused[0]?.json()).toEqual({
      error: { code: 'ApplicationThrottled', message: 'The request rate is over its limit.' },
    });
    expect(refused.every(({ headers }) => Number(headers.get('retry-after')) >= 1)).toBe(true);
  });

  test('count the opening of a chat towards that chat', async () => {
    await enforce(true);
    const opened = await Promise.all(
      Array.from({ length: 70 }, () => connector('', { members: [{ id: amara }], tenantId: oxfordshire })),
    );
    await enforce(false);
    expect(opened.filter(({ status }) => status === 429).length).toBeGreaterThanOrEqual(10);
  });

  test('let Outlook work on four requests at once in one mailbox, and on others besides', async () => {
    const graph = await graphOf(practice, oxfordshire);
    await askDesk(practice, 'PUT', '/desk/weather', { slow: 1, slowMs: 1500 });
    await enforce(true);
    const mail = (person: string) => graph('GET', `/users/${person}/messages`);
    const five = [amara, amara, amara, amara, amara].map(mail);
    const [theirs, ...mine] = await Promise.all([mail(tom), ...five]);
    await enforce(false);
    await askDesk(practice, 'PUT', '/desk/weather', {});
    expect(mine.map(({ status }) => status).toSorted()).toEqual([200, 200, 200, 200, 429]);
    expect(theirs?.status).toBe(200);
    expect((await mail(amara)).status).toBe(200);
  });
});
