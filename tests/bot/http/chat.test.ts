import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Desk, StandingCard } from '#tests/support/desk.ts';
import { type FromTeams, fromTeams, pressOf } from '#tests/support/from-teams.ts';
import { type Answer, type OneCase, oneCase } from './one-case.ts';

let one: OneCase;
let teams: FromTeams;
let card: StandingCard;
let press: Record<string, unknown>;

beforeAll(async () => {
  one = await oneCase();
  teams = await fromTeams(one.house);
  card = await one.ben.card('you are copied in');
  press = { ...dataOf(card, 'respond'), 'respond.kind': 'disagree', 'respond.text': 'Not so.' };
});
afterAll(async () => {
  teams?.close();
  await one?.house.close();
});

describe('a press that no card of ours sends is refused in words, and changes nothing', () => {
  it.each<[what: string, data: () => unknown]>([
    ['without data', () => undefined],
    ['with a list for data', () => []],
    ['with text for data', () => 'respond'],
    ['of an act nobody knows', () => ({ ...press, act: 'authorise' })],
    ['of an act named after the prototype', () => ({ ...press, act: 'constructor' })],
    ['without a case', () => ({ ...press, caseId: undefined })],
    ['with a case that is none', () => ({ ...press, caseId: "'; --" })],
    ['without an id of its own', () => ({ ...press, commandId: undefined })],
    ['that says it saw text', () => ({ ...press, seen: 'all' })],
    ['with a notice that goes on and on', () => ({ ...press, notice: 'x'.repeat(121) })],
  ])('%s', async (_what, data) => {
    const { ben } = one;
    const answer = await one.unchanged(() => teams.bring(ben.me, pressOf(data())));
    expect(answer).toMatchObject({ status: 200, body: { statusCode: 400, value: { code: 'BadRequest' } } });
    expect(wordsOf(answer)).toContain('This button sends nothing that a case can take. Open the case');
  });

  it('with more text than a field holds', async () => {
    const data = { ...press, 'respond.text': 'x'.repeat(8001) };
    const answer = await one.unchanged(() => teams.bring(one.ben.me, pressOf(data)));
    expect(wordsOf(answer)).toContain('What you wrote is too long for a card.');
    expect(wordsOf(answer)).toContain('8,000 characters');
    expect(wordsOf(answer)).toContain('Shorten it');
  });

  it.each([
    ['a NUL', 'a\0b'],
    ['half a character', 'a\ud800b'],
  ])('with %s in what was typed', async (_what, text) => {
    const answer = await one.unchanged(() =>
      teams.bring(one.ben.me, pressOf({ ...press, 'respond.text': text })),
    );
    expect(answer.status).toBe(200);
    expect(wordsOf(answer)).toContain('This was not recorded');
  });

  it('without a choice that the form asks for', async () => {
    const answer = await one.unchanged(() =>
      teams.bring(one.ben.me, pressOf({ ...press, 'respond.kind': '' })),
    );
    expect(wordsOf(answer)).toContain('No response is chosen.');
  });
});

describe('somebody who presses what was meant for another', () => {
  it('is refused when they have a part in the case but not this one', async () => {
    const answer = await one.unchanged(() => teams.bring(one.amara.me, pressOf(press)));
    expect(answer.status).toBe(200);
    expect(wordsOf(answer)).toContain("You can't respond to this.");
    expect(wordsOf(answer)).toContain(
      'Only those who are asked for an answer at the stage under way can respond to this.',
    );
  });

  it('is told nothing of the case when they have no part in it', async () => {
    const theirs = await one.unchanged(() => teams.bring(one.jaya.me, pressOf(press)));
    const nobodys = await teams.bring(one.jaya.me, pressOf({ ...press, caseId: randomUUID() }));
    expect(wordsOf(theirs)).toContain("You can't see this case.");
    expect(wordsOf(theirs).replaceAll(one.caseId, '')).not.toContain('RE-2026-0001');
    expect(withoutIds(theirs)).toEqual(withoutIds(nobodys));
  });

  it('is not believed when the card’s data says who they are', async () => {
    const forged = { ...press, person: one.ben.me.id, from: { aadObjectId: one.ben.me.id } };
    const answer = await one.unchanged(() => teams.bring(one.jaya.me, pressOf(forged)));
    expect(wordsOf(answer)).toContain("You can't see this case.");
  });

  it('is nobody when Teams names two tenants', async () => {
    const channelData = { tenant: { id: randomUUID() } };
    const answer = await one.unchanged(() =>
      teams.bring(one.ben.me, pressOf(press), { activity: { channelData } }),
    );
    expect(wordsOf(answer)).toContain('Teams did not say who you are, so nothing was changed.');
  });
});

describe('what is not shown to come from Teams is not taken', () => {
  it.each<[what: string, unusual: Parameters<FromTeams['bring']>[2]]>([
    ['unsigned', { authorization: undefined }],
    ['with a token that is none', { authorization: 'Bearer garbage' }],
    ['with a token that ran out', { life: -3600 }],
    ['with a token for another bot', { claims: { aud: randomUUID() } }],
    ['with a token of another issuer', { claims: { iss: 'https://elsewhere.example' } }],
    ['without an address to answer to', { activity: { serviceUrl: '' }, claims: { serviceurl: '' } }],
    [
      'with another address than its token',
      { activity: { serviceUrl: 'https://smba.trafficmanager.net/uk/' } },
    ],
    ['for another channel', { activity: { channelId: 'emulator' } }],
  ])('%s', async (_what, unusual) => {
    const answer = await one.unchanged(() => teams.bring(one.ben.me, pressOf(press), unusual));
    expect(answer.status).toBe(401);
    expect(wordsOf(answer)).toContain('This address takes messages from Microsoft Teams only');
  });

  it.each([
    ['that is no activity', { type: 7 }, 400],
    ['that is longer than a request may be', { text: 'x'.repeat(1_048_576) }, 413],
  ])('a message %s', async (_what, doing, status) => {
    const answer = await one.unchanged(() => teams.bring(one.ben.me, doing));
    expect(answer.status).toBe(status);
  });
});

describe('a card that stands where it was left', () => {
  it('is taken once, however often Teams brings the press', async () => {
    const answers = await Promise.all([1, 2, 3].map(() => teams.bring(one.ben.me, pressOf(press))));
    for (const answer of answers) expect(wordsOf(answer)).toContain('Answered: disagreed');
    const said = (await one.amara.caseView(one.caseId)).entries.filter(({ words }) => words === 'Not so.');
    expect(said).toHaveLength(1);
    await one.tom.card('Answered: disagreed');
  });

  it('is refused when the case has moved on, with the card as it is now and what was typed', async () => {
    const old = { ...press, commandId: randomUUID(), 'respond.text': 'A second thought.' };
    const answer = await one.unchanged(() => teams.bring(one.ben.me, pressOf(old)));
    expect(answer).toMatchObject({ status: 200, body: { statusCode: 200 } });
    expect(wordsOf(answer)).toContain('because the case has moved on since you opened it');
    expect(wordsOf(answer)).toContain('A second thought.');
  });

  it('is refused when the case is closed', async () => {
    await give(one.amara, { type: 'recordResolution', text: 'It starts on Friday.' });
    await give(one.amara, { type: 'authorise' });
    await one.ben.card('Closed: resolved at stage 1');
    const late = { ...press, commandId: randomUUID(), seen: 9999 };
    const answer = await one.unchanged(() => teams.bring(one.ben.me, pressOf(late)));
    expect(wordsOf(answer)).toContain('Nothing in this record can be changed any more.');
  });
});

async function give(desk: Desk, command: object): Promise<void> {
  expect(await one.give(desk, command)).toMatchObject({ status: 200 });
}

/** What a card's button of this act carries. */
function dataOf({ json }: StandingCard, act: string): Record<string, unknown> {
  const found = JSON.stringify(json).match(new RegExp(`\\{"act":"${act}"[^{}]*\\}`))?.[0];
  return z.record(z.string(), z.unknown()).parse(JSON.parse(found ?? '{}'));
}

function wordsOf({ body }: Answer): string {
  return JSON.stringify(body ?? '').replaceAll('\\', '');
}

function withoutIds(answer: Answer): string {
  return wordsOf(answer).replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'id');
}
