import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { contractIsHere, violationsIn } from '#tests/support/graph-contract.ts';
import { NEWCASTLE_ALERT } from '#tests/support/screen/alerts.ts';
import { openScreen, type Screen } from '#tests/support/screen/open-screen.ts';
import { fillMinutes } from '#tests/support/screen/tab.ts';

const REFERENCE = 'CD-2026-0001';

let screen: Screen;

beforeAll(async () => {
  screen = await openScreen('newcastle', '2026-11-24T09:30:00.000Z');
});
beforeEach(({ onTestFailed }) => onTestFailed(() => screen.shot('failed')));
afterAll(() => screen?.close());

test('the pane insists on the category, and asks for the steps and the talk before it opens the record', async () => {
  const { desk, pane: beside } = screen;
  await desk.be('Leah Brandt', 'Outlook');
  await beside.openBeside(NEWCASTLE_ALERT.email);
  await beside.begin(NEWCASTLE_ALERT);
  await beside.frame.getByRole('button', { name: 'Next: what is wrong' }).click();
  await beside.frame.getByRole('button', { name: 'Next: what has been said' }).click();
  await beside.frame.getByText('Choose a category.').waitFor();
  await beside.frame.getByRole('button', { name: 'Back' }).click();

  await beside.sayWhatIsWrong(NEWCASTLE_ALERT);
  await screen.shot('step-2');
  await beside.sayWhatWasSaid(NEWCASTLE_ALERT);
  expect(await beside.frame.getByRole('radio', { name: 'No, not yet' }).count()).toBe(0);
  await screen.shot('step-3');
  await beside.check();
  await beside.frame.getByText('A visit and a draft.', { exact: true }).waitFor();
  await screen.shot('step-4');
  await beside.raise('Raise it: 2 people are told');
  await beside.frame.getByText(REFERENCE).waitFor();
});

test('the social worker and the team manager get the record; the team manager answers in the card', async () => {
  const { desk } = screen;
  const { card, answer } = screen.chat;
  await desk.be('Ewa Nowak', 'Chat');
  expect(await (await card('Stage 1 · you are copied in and may respond')).innerText()).toContain(
    'CDEP report',
  );
  await desk.be('Kofi Mensah', 'Chat');
  await answer(await card('Stage 1 · your response is needed'), {
    open: 'Respond',
    choose: 'It is outside our control',
    write: { 'What you want to say': 'The commissioned report has not come back.' },
    send: 'Send my response',
  });
  await card('Answered: said that it is outside their control');
  await screen.shot('answered');
});

test('it is not settled, so at the limit it must be escalated, and the reviewing officer does', async () => {
  const { desk } = screen;
  const { card, answer } = screen.chat;
  await desk.be('Leah Brandt', 'Chat');
  await answer(await card('Kofi Mensah'), {
    open: 'It is not settled',
    write: { 'What is not settled, and why': 'The delay affects the plan, so this goes on.' },
    send: 'Record that it is not settled',
  });
  expect(await desk.nextWorkingDays(6)).toBe('Wed 2 Dec 2026');
  const prompt = await card('Not settled by Tue 1 Dec · you decide');
  expect(await prompt.innerText()).toContain('It must be escalated to stage 2, Group manager');
  await screen.shot('prompt');
  await answer(prompt, {
    open: 'Escalate to stage 2',
    write: { 'What is still at issue': 'Stage 1 did not settle this.' },
    send: 'Escalate to stage 2',
  });
  await card('This went on to stage 2');
});

test('the group manager asks to meet, and the meeting that the procedure demands books itself', async () => {
  const { desk } = screen;
  const { card, answer } = screen.chat;
  await desk.be('David Osei', 'Chat');
  await answer(await card('Stage 2 · your response is needed'), {
    open: 'Respond',
    choose: 'We need to meet',
    write: { 'What you want to say': 'Let us meet with everybody.' },
    send: 'Send my response',
  });
  const booked = await card('Meeting booked:');
  expect(await booked.innerText()).toContain('inside the limit (Wed 9 Dec)');
  expect(await booked.innerText()).toContain('David Osei, Leah Brandt, Kofi Mensah and Ewa Nowak');
  await screen.shot('booked');
  for (const name of ['Leah Brandt', 'Ewa Nowak', 'Kofi Mensah']) {
    await desk.be(name, 'Chat');
    await card('Meeting booked:');
  }
  await desk.open('Calendar');
  await screen.page.getByRole('listitem', { name: `CDEP meeting · ${REFERENCE} · stage 2` }).waitFor();
  await screen.shot('calendar');
});

test('before the limit has passed the tab says why it is too early to escalate', async () => {
  const { desk, tab: cases } = screen;
  await desk.be('Leah Brandt', 'Resolution');
  await cases.openCase(REFERENCE);
  await screen.shot('case');
  const { open, barred } = await cases.offered();
  expect(open).not.toContain('Escalate to stage 3');
  expect(barred.join('\n')).toContain('Escalate to stage 3');
});

test('the chair records the minutes on the ten points of the agenda, filed as Word and PDF', async () => {
  const { desk, tab: cases } = screen;
  await desk.nextWorkingDays(1);
  await desk.be('David Osei', 'Resolution');
  await cases.openCase(REFERENCE);
  const form = await cases.choose('Record the minutes');
  await form.getByLabel('10. Next steps (Escalation / Legal Advice etc…)').waitFor();
  await fillMinutes(form, {
    attended: ['David Osei', 'Leah Brandt', 'Kofi Mensah', 'Ewa Nowak'],
    notes: { '8. Dispute resolved – provide detail': 'The assessment will be finished.' },
    action: { what: 'Finish the assessment', who: 'Ewa Nowak', by: '09/12/2026' },
  });
  await screen.shot('minutes');
  await cases.send(form, 'Put the minutes on the record');
  await cases.record.getByText('recorded the minutes of the meeting').waitFor();

  await desk.open('Files');
  const { openFolder, named } = screen.library;
  await openFolder(REFERENCE);
  await named(/CDEP meeting minutes.*\.docx$/);
  await named(/CDEP meeting minutes.*\.pdf$/);
});

test('a manager is offered no end of it; the reviewing officer resolves and authorises', async () => {
  const { desk, tab: cases } = screen;
  await desk.open('Resolution');
  await cases.openCase(REFERENCE);
  const managers = await cases.offered();
  expect([...managers.open, ...managers.barred].join('\n')).not.toMatch(/It is resolved|Authorise/);

  await desk.be('Leah Brandt', 'Resolution');
  await cases.openCase(REFERENCE);
  await cases.recordResolution('The assessment is finished by Wed 9 Dec.');
  await cases.authorise();
  await screen.shot('closed');
  expect((await cases.offered()).open).toEqual([
    'Hand the case over',
    'Record that an action is done',
    'Write an entry',
    'Record independent legal advice',
    'Record that the report was shared',
    'Record a significant change to the plan',
    'Record the Looked After review',
    'Record the referral to CAFCASS',
    'Record a later communication',
  ]);
});

test('everybody’s card says that it is closed, and the final record is in the library as a PDF', async () => {
  const { desk } = screen;
  await desk.be('Kofi Mensah', 'Chat');
  await screen.chat.card('Closed: resolved at stage 2');
  await desk.open('Files');
  const { openFolder, download, named } = screen.library;
  await openFolder(REFERENCE);
  await named(/CDEP record final/);
  expect((await download(/CDEP record final/)).toString('latin1', 0, 4)).toBe('%PDF');
});

test('no page showed an error, and none tried to load what its policy forbids', () => {
  expect(screen.errors).toEqual([]);
});

test.skipIf(!contractIsHere)('every Graph exchange of the story is as Microsoft publishes it', async () => {
  expect(await violationsIn(screen.house.graphLog)).toEqual([]);
});
