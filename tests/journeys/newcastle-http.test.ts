import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { atDesk, type Desk, moveClock } from '#tests/support/desk.ts';
import { contractIsHere, violationsIn } from '#tests/support/graph-contract.ts';
import { type House, openHouse } from '#tests/support/house.ts';
import { until } from '#tests/support/until.ts';

const opened = z.object({ case: z.looseObject({ id: z.string() }) });

let house: House;
let leah: Desk;
let ewa: Desk;
let kofi: Desk;
let david: Desk;
let omar: Desk;
let caseId = '';

beforeAll(async () => {
  house = await openHouse('2026-11-24T09:30:00.000Z');
  leah = atDesk(house, 'Leah Brandt');
  ewa = atDesk(house, 'Ewa Nowak');
  kofi = atDesk(house, 'Kofi Mensah');
  david = atDesk(house, 'David Osei');
  omar = atDesk(house, 'Omar Said');
});
afterAll(() => house?.close());

async function give(desk: Desk, command: object) {
  const { moved } = await desk.caseView(caseId);
  return desk.api('POST', `/cases/${caseId}/commands`, { id: randomUUID(), seen: moved, command });
}

function openingFrom(email: {
  id: string;
  internetMessageId: string;
  conversationId: string;
  receivedAt: string;
}) {
  const named = (desk: Desk) => ({ id: desk.me.id, name: desk.me.name, mail: desk.me.mail });
  return {
    type: 'openCase',
    child: { name: 'Dina Sol', initials: 'D.S.', number: '77120' },
    named: { socialWorker: named(ewa), teamManager: named(kofi) },
    category: 'assessment',
    issues: [
      {
        issue: 'The assessment is four weeks late.',
        expected: 'A finished assessment.',
        steps: 'A visit and a draft.',
      },
    ],
    discussion: {
      with: 'Kofi Mensah',
      mode: 'telephone',
      on: '2026-11-23',
      summary: 'My rationale was talked over openly.',
    },
    referralBeside: false,
    email: {
      mailbox: leah.me.id,
      itemId: email.id,
      internetMessageId: email.internetMessageId,
      conversationId: email.conversationId,
      receivedAt: new Date(email.receivedAt).toISOString(),
    },
  };
}

test('the reviewing officer opens a record of discussion from an email, with the category the procedure asks for', async () => {
  const email = (await leah.mail()).find(({ bodyText }) => bodyText.includes('77120'));
  if (!email) throw new Error('The story begins with an email');
  const { category: _, ...uncategorised } = openingFrom(email);
  const procedure = 'newcastle-cdep';
  const refused = await leah.api('POST', '/cases', { id: randomUUID(), procedure, command: uncategorised });
  expect(refused).toMatchObject({
    status: 422,
    body: { refusal: { what: 'No category of the procedure is chosen.' } },
  });
  const first = await leah.api('POST', '/cases', {
    id: randomUUID(),
    procedure,
    command: openingFrom(email),
  });
  expect(first).toMatchObject({
    status: 201,
    body: { case: { reference: 'CD-2026-0001', stageLine: 'Stage 1 of 6' } },
  });
  caseId = opened.parse(first.body).case.id;
});

test('the team manager and the social worker get the record; the team manager answers in chat', async () => {
  expect((await ewa.card('Stage 1 · you are copied in')).text).toContain('CDEP report');
  const card = await kofi.card('Stage 1 · your response is needed');
  const answer = await kofi.press(card, 'Send my response', {
    'respond.kind': 'outside',
    'respond.text': 'The commissioned report has not come back.',
  });
  expect(answer.text).toContain('Answered: said that it is outside their control');
});

test('it is not settled, so at the limit it must be escalated, and the reviewing officer does', async () => {
  await leah.press(await leah.card('Kofi Mensah'), 'Record that it is not settled', {
    'findNotSettled.text': 'The delay affects the plan, so this goes on.',
  });
  for (let day = 0; day < 6; day += 1) await moveClock(house, { move: 'nextWorkingDay' });
  const prompt = await leah.card('Not settled by Tue 1 Dec · you decide');
  expect(prompt.text).toContain('It must be escalated to stage 2, Group manager');
  await leah.press(prompt, 'Escalate to stage 2', { 'escalate.text': 'Stage 1 did not settle this.' });
});

test('guidance does not settle it, so the meeting the procedure demands books itself', async () => {
  const card = await david.card('Stage 2 · your response is needed');
  await david.press(card, 'Send my response', {
    'respond.kind': 'meeting',
    'respond.text': 'Let us meet with everybody.',
  });
  const { meetings } = await until('the called meeting', async () => {
    const view = await leah.caseView(caseId);
    return view.meetings[0]?.state === 'booked' ? view : undefined;
  });
  expect(meetings[0]?.chair).toBe('David Osei');
  expect(meetings[0]?.required.map(({ name }) => name)).toEqual([
    'David Osei',
    'Leah Brandt',
    'Kofi Mensah',
    'Ewa Nowak',
  ]);
  for (const desk of [leah, ewa, kofi, david]) {
    expect((await desk.card('Meeting booked:')).text).toContain('inside the limit (Wed 9 Dec)');
    expect((await desk.calendar()).filter(({ subject }) => subject.includes('CD-2026-0001'))).toHaveLength(1);
  }
});

test('before the meeting it is too early to escalate', async () => {
  const early = await give(leah, { type: 'escalate', stage: '3', text: 'On to stage 3.' });
  expect(early).toMatchObject({ status: 422, body: { refusal: { what: 'It is too early to escalate.' } } });
});

test('the chair records the minutes on the ten points of the agenda, filed as Word and PDF', async () => {
  const { meetings, agenda } = await leah.caseView(caseId);
  expect(agenda).toHaveLength(10);
  const start = (await david.calendar()).find(({ subject }) => subject.includes('CD-2026-0001'))?.start ?? '';
  await moveClock(house, { to: new Date(start).toISOString() });
  const recorded = await give(david, {
    type: 'recordMinutes',
    meeting: meetings[0]?.id,
    attended: [leah, ewa, kofi, david].map(({ me }) => me.id),
    notes: [{ point: 'resolved', text: 'The assessment will be finished.' }],
    actions: [{ what: 'Finish the assessment', who: 'Ewa Nowak', by: '2026-12-09' }],
  });
  expect(recorded).toMatchObject({ status: 200 });
  for (const type of ['pdf', 'docx']) {
    await until(`minutes as ${type}`, async () =>
      (await leah.files()).find(({ name }) => name.includes('minutes') && name.endsWith(type)),
    );
  }
});

test('only the owner ends it: a manager cannot, the reviewing officer authorises the record', async () => {
  const byManager = await give(david, { type: 'recordResolution', text: 'Done.' });
  expect(byManager).toMatchObject({
    status: 403,
    body: {
      refusal: {
        why: expect.stringContaining(
          'Only the owner of the case, Leah Brandt (Independent Reviewing Officer), can',
        ),
      },
    },
  });
  await give(leah, { type: 'recordResolution', text: 'The assessment will be finished by Wed 9 Dec.' });
  expect(await give(leah, { type: 'authorise' })).toMatchObject({
    status: 200,
    body: { case: { stageLine: 'Closed' } },
  });
  await until('the record', async () =>
    (await leah.files()).find(({ name }) => name.includes('CDEP record final')),
  );
  await kofi.card('Closed: resolved at stage 2');
});

test('somebody with no part in the case, or of another council, does not even learn that there is one', async () => {
  const elsewhere = await atDesk(house, 'Amara Okafor').api('GET', `/cases/${caseId}`);
  expect(elsewhere).toMatchObject({ status: 404, body: { refusal: { what: "You can't see this case." } } });
  expect(await atDesk(house, 'Anya Roy').api('GET', `/cases/${caseId}`)).toMatchObject({ status: 404 });
  expect(await omar.api('GET', `/cases/${caseId}`)).toMatchObject({ status: 200 });
});

test.skipIf(!contractIsHere)('every Graph exchange of the story is as Microsoft publishes it', async () => {
  expect(await violationsIn(house.graphLog)).toEqual([]);
});
