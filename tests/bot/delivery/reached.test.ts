import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { atDesk, type Desk } from '#tests/support/desk.ts';
import { type House, openHouse } from '#tests/support/house.ts';
import { opening } from '#tests/support/opening.ts';
import { sentToTeams } from '#tests/support/sent-to-teams.ts';
import { until } from '#tests/support/until.ts';

const TO_BOTH = ['Card delivered to Ben Rees', 'Card delivered to Tom Whitlock'];

let house: House;
let [amara, tom, ben]: readonly [Desk, Desk, Desk] = [] as never;

beforeAll(async () => {
  house = await openHouse('2026-11-24T09:30:00.000Z');
  amara = atDesk(house, 'Amara Okafor');
  tom = atDesk(house, 'Tom Whitlock');
  ben = atDesk(house, 'Ben Rees');
});
afterAll(() => house.close());

test('somebody without the app is given it, and gets the card', async () => {
  await app(tom, 'removed');
  const caseId = await opens();
  expect(inAnyOrder(await said(caseId))).toEqual(TO_BOTH);
  expect((await cardsOf(tom, caseId)).length).toBe(1);
});

test('where they may not be given it they get an email, and so does whoever has blocked it', async () => {
  await app(tom, 'removed');
  await app(ben, 'blocked');
  await fault({ match: 'POST /graph/v1.0/users/.*/installedApps', status: 403, times: 9 });
  const caseId = await opens();
  expect(await said(caseId)).toEqual([
    'Emailed to Ben Rees, as the app is blocked in their Teams',
    'Emailed to Tom Whitlock, as they do not have the app in Teams',
  ]);
  expect(await cardsOf(tom, caseId)).toEqual([]);
  const { reference } = await amara.caseView(caseId);
  const email = (await tom.mail()).find(
    ({ subject, bodyText }) => subject.includes(reference) && bodyText.includes('Open the case'),
  );
  expect(email?.bodyText).not.toContain('M.U.');
});

test('the next card is not tried in vain, and goes to the chat again once they have done something there', async () => {
  await app(tom, 'removed');
  await app(ben, 'blocked');
  await fault({ match: 'POST /graph/v1.0/users/.*/installedApps', status: 403, times: 9 });
  await said(await opens());
  const before = await triedIn(ben);
  await said(await opens());
  expect(await triedIn(ben)).toBe(before);

  await app(tom, 'installed');
  await app(ben, 'installed');
  await writesHelp(ben);
  const caseId = await opens();
  expect(inAnyOrder(await said(caseId))).toEqual(TO_BOTH);
});

/** Who came first, and whether in the same minute, is nobody's to say. */
function inAnyOrder(lines: readonly string[]): readonly string[] {
  return lines
    .flatMap((line) => line.replace(/^Card delivered to /, '').split(' and '))
    .map((name) => `Card delivered to ${name}`)
    .toSorted();
}

async function opens(): Promise<string> {
  const body = { id: randomUUID(), procedure: 'oxfordshire-re', command: opening(tom, ben) };
  const { body: answer } = await amara.api('POST', '/cases', body);
  return z.object({ case: z.object({ id: z.string() }) }).parse(answer).case.id;
}

/** What the record says of how somebody was reached, once it says something. */
async function said(caseId: string): Promise<readonly string[]> {
  const lines = await until('both to be reached, or not', async () => {
    const { entries } = await amara.caseView(caseId);
    const told = entries.flatMap(({ did, details }) => [did, ...details.map(({ value }) => value)]);
    const reached = told.filter((line) => /^(Card|Emailed)/.test(line));
    const words = reached.join(' ');
    return words.includes(tom.me.name) && words.includes(ben.me.name) ? reached : undefined;
  });
  return lines.toSorted();
}

async function cardsOf(desk: Desk, caseId: string) {
  return (await desk.cards()).filter(({ json }) => JSON.stringify(json).includes(caseId));
}

/** How often the bot has tried to write to somebody's chat. */
async function triedIn({ me }: Desk): Promise<number> {
  const seen = await sentToTeams(house.practice, me.tenantId);
  return seen.filter(({ conversation }) => conversation?.includes(me.id)).length;
}

async function app({ me }: Desk, state: 'installed' | 'removed' | 'blocked'): Promise<void> {
  await ask('PUT', `/desk/people/${me.id}/app`, { state });
}

async function fault(order: object): Promise<void> {
  await ask('DELETE', '/desk/faults');
  await ask('POST', '/desk/faults', order);
}

async function writesHelp({ me }: Desk): Promise<void> {
  const chats = z
    .object({ chats: z.array(z.object({ id: z.string() })) })
    .parse(await ask('GET', `/desk/people/${me.id}/chats`));
  const chat = encodeURIComponent(chats.chats[0]?.id ?? '');
  await ask('POST', `/desk/people/${me.id}/chats/${chat}/messages`, { text: 'help' });
}

async function ask(method: string, path: string, body?: object): Promise<unknown> {
  const answer = await fetch(`${house.practice}${path}`, {
    method,
    ...(body ? { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) } : {}),
  });
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
  return answer.json();
}
