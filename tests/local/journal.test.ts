import { afterAll, beforeAll, expect, test } from 'vitest';
import { graphOf } from './graph-client.ts';
import { journalOf } from './journal-rows.ts';
import {
  amara,
  askDesk,
  botAppId,
  oxfordshire,
  practiceForTest,
  programToken,
  type TestPractice,
  tom,
} from './practice-tenant.ts';

const drive = 'b!practice-oxfordshire-records';
let practice: TestPractice;
beforeAll(async () => {
  practice = await practiceForTest();
});
afterAll(() => practice.end());

const rowsOf = async (kind: string) => (await journalOf(practice)).filter((row) => row.kind === kind);

test('a card is on the journal with whose chat it is in and what it leads to, and not with its words', async () => {
  const token = await programToken(practice, oxfordshire, 'https://api.botframework.com/.default');
  const chat = `a:${botAppId}:${tom}`;
  const base = `${practice.address}/connector/${oxfordshire}/v3/conversations/${encodeURIComponent(chat)}/activities`;
  const context = encodeURIComponent(JSON.stringify({ subEntityId: 'case-1' }));
  const card = (said: string) => ({
    type: 'message',
    summary: 'RE-2026-0001: asked',
    attachments: [
      {
        contentType: 'application/vnd.microsoft.card.adaptive',
        content: {
          type: 'AdaptiveCard',
          body: [{ type: 'TextBlock', text: said }],
          actions: [{ url: `https://teams.microsoft.com/l/entity/app/caseload?context=${context}` }],
        },
      },
    ],
  });
  const ask = (method: string, url: string, body: object) =>
    fetch(url, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  const { id }: { id: string } = await (await ask('POST', base, card('Marlow'))).json();
  await ask('PUT', `${base}/${id}`, card('Answered'));

  const [sent] = await rowsOf('card');
  const [changed] = await rowsOf('cardChanged');
  const same = { conversation: chat, activity: id, person: tom, about: ['case-1'] };
  expect(sent).toMatchObject({ ...same, summary: 'RE-2026-0001: asked' });
  expect(changed).toMatchObject(same);
  expect(changed?.hash).not.toBe(sent?.hash);
  expect(JSON.stringify(await journalOf(practice))).not.toContain('Marlow');
});

test('mail, meetings, files and moves of the day are on it, each once, with the request that brought them', async () => {
  const graph = await graphOf(practice, oxfordshire);
  const to = { emailAddress: { name: 'Tom', address: 'tom.whitlock@oxfordshire.practice.example' } };
  const draft = await graph('POST', `/users/${amara}/messages`, { subject: 'Alert', toRecipients: [to] });
  await graph('POST', `/users/${amara}/messages/${draft.body.id}/send`);
  await graph('POST', `/users/${amara}/messages/${draft.body.id}/send`);
  const at = { dateTime: '2026-11-26T10:00:00', timeZone: 'UTC' };
  const event = { subject: 'Meeting', start: at, end: at, transactionId: 't-1' };
  await graph('POST', `/users/${amara}/events`, event);
  await graph('POST', `/users/${amara}/events`, event);
  const file = `/drives/${drive}/root:/RE-1/Minutes.pdf:/content?%40microsoft.graph.conflictBehavior=fail`;
  await graph('PUT', file, new Uint8Array([1]));
  await graph('PUT', file, new Uint8Array([1]));
  await askDesk(practice, 'POST', '/desk/clock', { to: '2026-11-24' });

  expect(await rowsOf('mail')).toMatchObject([
    { from: 'amara.okafor@oxfordshire.practice.example', to: [to.emailAddress.address], subject: 'Alert' },
  ]);
  expect(await rowsOf('event')).toMatchObject([{ organiser: amara, transactionId: 't-1' }]);
  expect(await rowsOf('file')).toMatchObject([{ drive, path: '/RE-1/Minutes.pdf', version: 1 }]);
  expect(await rowsOf('clock')).toMatchObject([{ to: expect.stringContaining('2026-11-24T09:00') }]);
  const requests = await rowsOf('request');
  const [mail] = await rowsOf('mail');
  expect(requests.find(({ request }) => request === mail?.request)).toMatchObject({
    method: 'POST',
    status: 202,
    answered: true,
  });
});

test('it is read on from where it was read to, and is still there after a restart', async () => {
  const answer = await fetch(`${practice.address}/desk/journal`);
  await answer.text();
  const next = Number(answer.headers.get('next'));
  expect(await journalOf(practice, next)).toEqual([]);
  await askDesk(practice, 'POST', '/desk/clock', { to: '2026-11-25' });
  expect(await journalOf(practice, next)).toMatchObject([{ kind: 'clock' }]);
  await practice.restart();
  expect(await journalOf(practice, next)).toMatchObject([{ kind: 'clock' }]);
});
