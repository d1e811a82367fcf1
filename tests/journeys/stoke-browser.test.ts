import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { contractIsHere, violationsIn } from '#tests/support/graph-contract.ts';
import { faultsEverywhere, frameOf } from '#tests/support/screen/looks.ts';
import { openScreen, type Screen } from '#tests/support/screen/open-screen.ts';
import { type AlertInTab, raisePage } from '#tests/support/screen/raise.ts';

const REFERENCE = 'CP-2026-0001';
const ESCALATION: AlertInTab = {
  child: { name: 'Mina Doyle', number: '60431', numberLabel: 'Liquid Logic number' },
  named: { 'Social worker': 'Dan Pryce', 'Team manager': 'Meera Shah' },
  issue: 'The core group has not met since August.',
  expected: 'A core group within two weeks, and an updated plan.',
};

let screen: Screen;
const tabFrame = () => frameOf(screen.page.locator('iframe[title^="Resolution, as "]'));

beforeAll(async () => {
  screen = await openScreen('stoke', '2026-11-24T09:30:00.000Z');
});
beforeEach(({ onTestFailed }) => onTestFailed(() => screen.shot('failed')));
afterAll(() => screen?.close());

test('in the tab the chair opens an informal escalation with its source; nobody is asked yet', async () => {
  await screen.desk.be('Carol Finch', 'Resolution');
  const { frame, begin, check, raise } = raisePage(screen.page);
  await begin(ESCALATION);
  await frame.getByRole('radio', { name: /^Core Group minutes/ }).check();
  await frame.getByRole('radio', { name: 'Conference monitoring form' }).check();
  await frame.getByLabel('Strengths and deficits').fill('Visits are in time; the core group is not.');
  await frame.getByRole('radio', { name: /^Informal escalation/ }).check();
  expect(await faultsEverywhere(screen, 'raise', await tabFrame())).toEqual([]);
  await check();
  await frame.getByText('Nobody is asked yet.').waitFor();
  await screen.shot('check');
  await raise('Open the case with the informal talk', REFERENCE);
});

test('stage 1 waits for agreement, which she asks for; a higher stage would not wait', async () => {
  const { tab: cases } = screen;
  const { open, barred } = await cases.offered();
  expect(open).toContain('Go straight to stage 2');
  expect(barred.find((label) => label.startsWith('Start stage 1'))).toContain('agreement');
  await cases.actions.click();
  await screen.shot('actions');
  await screen.page.keyboard.press('Escape');
  const form = await cases.choose('Ask for agreement to the formal stages');
  await form.getByLabel(/^What was tried informally/).fill('Two talks; no date was given.');
  expect(await faultsEverywhere(screen, 'ask', await tabFrame())).toEqual([]);
  await cases.send(form, 'Put this on the record');
  await cases.record.getByText('asked the CP and QA Service Manager for agreement').waitFor();
});

test('the service manager gets the card and records her agreement in the tab', async () => {
  const { desk, tab: cases } = screen;
  await desk.be('Quinn Abara', 'Chat');
  await screen.chat.card('Your agreement to a formal escalation is asked for');
  await desk.open('Resolution');
  await cases.openCase(REFERENCE);
  const form = await cases.choose("Record the service manager's agreement");
  await form.getByRole('radio', { name: 'Agreed' }).check();
  await form.getByLabel(/^What was said/).fill('All attempts were made informally.');
  await screen.shot('agreement');
  await cases.send(form, 'Put this on the record');
});

test('the chair starts stage 1, and the manager asks for more time, which she agrees to', async () => {
  const { desk, tab: cases, chat } = screen;
  await desk.be('Carol Finch', 'Resolution');
  await cases.openCase(REFERENCE);
  const form = await cases.choose('Start stage 1');
  expect(await faultsEverywhere(screen, 'start', await tabFrame())).toEqual([]);
  await cases.send(form, 'Start stage 1');
  await cases.record
    .getByText(/stage 1/)
    .first()
    .waitFor();

  await desk.be('Sunil Rao', 'Chat');
  await chat.answer(await chat.card('Stage 1 · your response is needed'), {
    open: 'Ask for time',
    write: {
      'Until which day you need': '2026-12-04',
      'Why more time is needed': 'The core group meets on Thu 3 Dec.',
    },
    send: 'Ask for this time',
  });
  await desk.be('Carol Finch', 'Resolution');
  await cases.openCase(REFERENCE);
  const time = await cases.choose('Agree to more time');
  const until = time.getByRole('combobox', { name: 'The stage may run until' });
  await until.fill('04/12/2026');
  await until.press('Tab');
  await screen.shot('agree-time');
  await cases.send(time, 'Agree to more time');
});

test('the manager answers, and the record ends with its overall reason', async () => {
  const { desk, tab: cases, chat } = screen;
  await desk.be('Sunil Rao', 'Chat');
  const card = await chat.card('Stage 1 · your response is needed');
  // A card that is brought up to date closes the form that is open in it, so the new day is awaited first.
  await card
    .getByText(/Fri 4 Dec/)
    .first()
    .waitFor();
  await chat.answer(card, {
    open: 'Respond',
    choose: 'I disagree',
    write: { 'What you want to say': 'The core group met today and the plan is updated.' },
    send: 'Send my response',
  });
  await desk.be('Carol Finch', 'Resolution');
  await cases.openCase(REFERENCE);
  await cases.frame.getByText('Say whether the response settles it').waitFor();
  expect(await faultsEverywhere(screen, 'answered', await tabFrame())).toEqual([]);
  const end = await cases.choose('Record how it ended');
  expect(await end.getByRole('radio', { name: 'Not resolved' }).isDisabled()).toBe(true);
  expect(await faultsEverywhere(screen, 'end', await tabFrame())).toEqual([]);
  await end.getByLabel('The overall reason the case was escalated').fill('No core group for three months.');
  await end.getByLabel('How it ended, in words').fill('The core group met; the plan is updated.');
  await cases.send(end, 'Record how it ended');
  await cases.authorise('Complete the form');
  await screen.shot('closed');
});

test('the manager’s card says how it ended, and the form is in the library', async () => {
  const { desk } = screen;
  await desk.be('Sunil Rao', 'Chat');
  await screen.chat.card('Closed: Resolved, at stage 1');
  await desk.open('Files');
  await screen.library.openFolder(REFERENCE);
  await screen.library.named(/Escalation form final/);
});

test('no page showed an error, and none tried to load what its policy forbids', () => {
  expect(screen.errors).toEqual([]);
});

test.skipIf(!contractIsHere)('every Graph exchange of the story is as Microsoft publishes it', async () => {
  expect(await violationsIn(screen.house.graphLog)).toEqual([]);
});
