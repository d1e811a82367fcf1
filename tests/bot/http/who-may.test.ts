import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { atDesk } from '#tests/support/desk.ts';
import { type OneCase, oneCase, reasonOf, send } from './one-case.ts';

let one: OneCase;
beforeAll(async () => {
  one = await oneCase();
});
afterAll(() => one?.house.close());

const note = { type: 'writeNote', text: 'Hello.' };
const asked = (seen: number, command: object, id = randomUUID()) => ({ id, seen, command });

it('tells a case that is not from one somebody has no part in by no sign', async () => {
  const { house, jaya, caseId } = one;
  const elsewhere = atDesk(house, 'Ewa Nowak');
  for (const desk of [jaya, elsewhere]) {
    const there = await desk.api('GET', `/cases/${caseId}`);
    const notThere = await desk.api('GET', `/cases/${randomUUID()}`);
    expect(there).toEqual(notThere);
    expect([there.status, reasonOf(there)]).toEqual([404, 'unknownCase']);
    const told = await one.unchanged(() => desk.api('POST', `/cases/${caseId}/commands`, asked(99, note)));
    expect([told.status, reasonOf(told)]).toEqual([404, 'unknownCase']);
    expect(await desk.api('GET', `/cases/${caseId}/stream`)).toMatchObject({ status: 404 });
  }
});

it('knows no case by something that is no id of one', async () => {
  const { house, amara } = one;
  const token = await amara.token();
  for (const path of [
    '/cases/1',
    "/cases/'; drop table entry; --",
    '/cases/%00',
    `/cases/${'a'.repeat(5000)}`,
  ]) {
    const answer = await send(house, path, { token });
    expect([400, 404, 414]).toContain(answer.status);
    reasonOf(answer);
  }
});

it('names the owner to somebody who wants to do what only the owner may', async () => {
  const answer = await one.unchanged(() => one.give(one.tom, { type: 'escalate', stage: '2', text: 'Now.' }));
  expect(answer).toMatchObject({
    status: 403,
    body: {
      refusal: {
        what: "You can't escalate this case.",
        why: expect.stringMatching(
          /^Only the owner of the case, Amara Okafor \(Independent Reviewing Officer\), can .+\. \(.+\.\)$/,
        ),
        remedy: 'Ask Amara Okafor to do it, or write an entry.',
      },
      case: { id: one.caseId },
    },
  });
});

it('lets the owner not answer in place of those who are asked', async () => {
  const respond = { type: 'respond', kind: 'accept', text: 'Done.', actions: [] };
  const answer = await one.unchanged(() => one.give(one.amara, respond));
  expect([answer.status, reasonOf(answer)]).toEqual([403, 'notPermitted']);
});

it('applies the same command once, however often it is sent, and answers it alike', async () => {
  const { amara, caseId } = one;
  const { moved } = await amara.caseView(caseId);
  const body = asked(moved, { type: 'writeNote', text: 'Said once.' });
  const path = `/cases/${caseId}/commands`;
  const answers = await Promise.all([1, 2, 3].map(() => amara.api('POST', path, body)));
  answers.push(await amara.api('POST', path, body));
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
  const said = (await amara.caseView(caseId)).entries.filter(({ words }) => words === 'Said once.');
  expect(said).toHaveLength(1);
});

it('gives somebody without a part no answer to a command of another, though they know its id', async () => {
  const { amara, jaya, caseId } = one;
  const { moved } = await amara.caseView(caseId);
  const body = asked(moved, { type: 'writeNote', text: 'Ours.' });
  await amara.api('POST', `/cases/${caseId}/commands`, body);
  const answer = await one.unchanged(() => jaya.api('POST', `/cases/${caseId}/commands`, body));
  expect([answer.status, reasonOf(answer)]).toEqual([404, 'unknownCase']);
});

it('refuses what was meant for an earlier state of the case, and shows the case as it is now', async () => {
  const { ben, tom, caseId } = one;
  const { moved } = await tom.caseView(caseId);
  const respond = (text: string) => ({ type: 'respond', kind: 'disagree', text, actions: [] });
  expect(await one.give(ben, respond('First.'))).toMatchObject({ status: 200 });
  const late = await one.unchanged(() =>
    tom.api('POST', `/cases/${caseId}/commands`, asked(moved, respond('Second.'))),
  );
  expect([late.status, reasonOf(late)]).toEqual([409, 'outOfDate']);
  const now = await tom.caseView(caseId);
  expect(now.moved).toBeGreaterThan(moved);
  expect(late.body).toMatchObject({ case: { id: caseId, moved: now.moved } });
});

it('refuses every change of an authorised record, and takes an entry beside it', async () => {
  const { amara, tom } = one;
  expect(await one.give(amara, { type: 'recordResolution', text: 'It starts.' })).toMatchObject({
    status: 200,
  });
  expect(await one.give(amara, { type: 'authorise' })).toMatchObject({ status: 200 });
  for (const command of [
    { type: 'recordResolution', text: 'Something else.' },
    { type: 'escalate', stage: '2', text: 'After all.' },
    { type: 'authorise' },
    { type: 'callMeeting', purpose: 'To meet.' },
  ]) {
    const answer = await one.unchanged(() => one.give(amara, command));
    expect([answer.status, reasonOf(answer)]).toEqual([409, 'authorised']);
  }
  expect(await one.give(tom, note)).toMatchObject({ status: 200 });
});
