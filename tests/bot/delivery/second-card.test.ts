import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { atDesk, type Desk, type StandingCard } from '#tests/support/desk.ts';
import { type House, openHouse } from '#tests/support/house.ts';
import { opening } from '#tests/support/opening.ts';
import { until } from '#tests/support/until.ts';

let house: House;
let [amara, tom, ben]: readonly [Desk, Desk, Desk] = [] as never;

beforeAll(async () => {
  house = await openHouse('2026-11-24T09:30:00.000Z');
  amara = atDesk(house, 'Amara Okafor');
  tom = atDesk(house, 'Tom Whitlock');
  ben = atDesk(house, 'Ben Rees');
});
afterAll(() => house.close());

const DISAGREES = { 'respond.kind': 'disagree', 'respond.text': 'The delay is with the contact centre.' };

test('a card whose answer was lost comes twice, and what is pressed on both counts once', async () => {
  await answersOfCardsAreLost();
  const caseId = await opens();
  const [first, second] = await until('the card to stand in Tom’s chat twice', async () => {
    const cards = await cardsOf(tom, caseId);
    return cards.length === 2 ? cards : undefined;
  });
  if (!first || !second) throw new Error('There are no two cards');
  expect(await tom.press(first, 'Send my response', DISAGREES)).toMatchObject({ statusCode: 200 });
  expect(await tom.press(second, 'Send my response', DISAGREES)).toMatchObject({ statusCode: 200 });
  expect(await saidBy(tom, caseId)).toEqual(['The delay is with the contact centre.']);

  // The card that nobody knows of still shows how it was; it is told so when it is pressed again with something else.
  const other = { ...DISAGREES, 'respond.text': 'And the plan is out of date.' };
  await tom.press(first, 'Send my response', other);
  expect(await saidBy(tom, caseId)).toEqual(['The delay is with the contact centre.']);

  const { entries } = await amara.caseView(caseId);
  const reached = entries.filter(({ did }) => did.includes('Card delivered') && did.includes('Tom Whitlock'));
  expect(reached).toHaveLength(1);
});

async function answersOfCardsAreLost(): Promise<void> {
  const answer = await fetch(`${house.practice}/desk/faults`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ match: `POST /connector/.*${tom.me.id}/activities`, cut: true, when: 'after' }),
  });
  expect(answer.status).toBe(200);
}

async function opens(): Promise<string> {
  const body = { id: randomUUID(), procedure: 'oxfordshire-re', command: opening(tom, ben) };
  const { body: answer } = await amara.api('POST', '/cases', body);
  return z.object({ case: z.object({ id: z.string() }) }).parse(answer).case.id;
}

async function cardsOf(desk: Desk, caseId: string): Promise<readonly StandingCard[]> {
  return (await desk.cards()).filter(({ json }) => JSON.stringify(json).includes(caseId));
}

async function saidBy({ me }: Desk, caseId: string): Promise<readonly string[]> {
  const { entries } = await amara.caseView(caseId);
  return entries.flatMap(({ who, words }) => (who?.id === me.id && words ? [words] : []));
}
