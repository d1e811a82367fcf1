import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { contractIsHere, violationsIn } from '#tests/support/graph-contract.ts';
import { faultsEverywhere, frameOf } from '#tests/support/screen/looks.ts';
import { openScreen, type Screen } from '#tests/support/screen/open-screen.ts';
import { type AlertInTab, raisePage } from '#tests/support/screen/raise.ts';

const DISAGREEMENT = 'PD-2026-0001';
const ALERT = 'PA-2026-0001';
const CHILD = { name: 'Rory Vale', number: '30127', numberLabel: "Child's number" };
const DISAGREES: AlertInTab = {
  child: CHILD,
  named: {
    'Practitioner, manager or panel member you disagree with': 'Otto Vance',
    'Your line manager': 'Hal Brook',
  },
  issue: 'The assessment closes with no further action.',
  expected: 'A strategy discussion.',
};
const ALERTS: AlertInTab = {
  procedure: 'CP and IRO Practice Alert',
  child: CHILD,
  named: {
    'Social worker': 'Otto Vance',
    'Team Manager with line management of the worker': 'Isla Quinn',
  },
  issue: 'No statutory visit since September; the plan is not updated.',
  expected: 'A visit this week and an updated plan.',
};

let screen: Screen;
const tabFrame = () => frameOf(screen.page.locator('iframe[title^="Resolution, as "]'));

beforeAll(async () => {
  screen = await openScreen('rutland', '2026-11-24T09:30:00.000Z');
});
beforeEach(({ onTestFailed }) => onTestFailed(() => screen.shot('failed')));
afterAll(() => screen?.close());

test('a practitioner raises a disagreement on two grounds; the colleague is asked, with no date', async () => {
  await screen.desk.be('Nia Rowe', 'Resolution');
  const { frame, begin, check, raise } = raisePage(screen.page);
  await begin(DISAGREES);
  await frame.getByRole('checkbox', { name: 'Outcomes of assessments' }).check();
  await frame.getByRole('checkbox', { name: 'Decision making' }).check();
  await frame.getByRole('checkbox', { name: /^Risk of significant harm/ }).check();
  await frame.getByText('It goes to disagreement stage 4 at once').waitFor();
  expect(await faultsEverywhere(screen, 'raise-flagged', await tabFrame())).toEqual([]);
  await frame.getByRole('checkbox', { name: /^Risk of significant harm/ }).uncheck();
  await check();
  await frame.getByText('Decision making').waitFor();
  expect(await faultsEverywhere(screen, 'check', await tabFrame())).toEqual([]);
  await raise('Raise at disagreement stage 1: goes to 1 person', DISAGREEMENT);
  await screen.desk.be('Otto Vance', 'Chat');
  await screen.chat.card('Disagreement stage 1 · your response is needed');
});

test('she goes to her line manager, who records in the tab that the concern is justified', async () => {
  const { desk, tab: cases } = screen;
  await desk.be('Nia Rowe', 'Resolution');
  await cases.openCase(DISAGREEMENT);
  const ask = await cases.choose('Go to your line manager');
  await ask.getByRole('radio', { name: /^Urgently/ }).check();
  await ask.getByLabel(/^Your concern/).fill('The child is seen with new bruises.');
  await cases.send(ask, 'Put this on the record');

  await desk.be('Hal Brook', 'Chat');
  await screen.chat.card('A disagreement is brought to you for review');
  await desk.open('Resolution');
  await cases.openCase(DISAGREEMENT);
  const review = await cases.choose("Record the line manager's review");
  await review.getByRole('radio', { name: 'Justified', exact: true }).check();
  await review.getByRole('textbox', { name: 'Why', exact: true }).fill('The bruises are not explained.');
  expect(await faultsEverywhere(screen, 'review', await tabFrame())).toEqual([]);
  await cases.send(review, 'Put this on the record');
  expect(await faultsEverywhere(screen, 'reviewed', await tabFrame())).toEqual([]);
});

test('a flag of significant harm takes it to the LSCB Manager in the same step', async () => {
  const { desk, tab: cases } = screen;
  await desk.be('Nia Rowe', 'Resolution');
  await cases.openCase(DISAGREEMENT);
  await cases.actions.click();
  await screen.shot('actions');
  await screen.page.keyboard.press('Escape');
  const flag = await cases.choose('Raise a flag: Risk of significant harm');
  await flag.getByText('This takes the case to disagreement stage 4 at once.').waitFor();
  expect(await faultsEverywhere(screen, 'flag', await tabFrame())).toEqual([]);
  await flag.getByLabel('Why it applies').fill('Bruises at two visits.');
  await cases.send(flag, 'Raise the flag and go to disagreement stage 4');
  await cases.glance.getByText('Bruises at two visits.').waitFor();
  expect(await faultsEverywhere(screen, 'stage-4', await tabFrame())).toEqual([]);

  await desk.be('Bea Holt', 'Chat');
  await screen.chat.card('Disagreement stage 4 · your response is needed');
  await screen.shot('lscb');
});

test('the disagreement passes to a new owner, who is told', async () => {
  const { desk, tab: cases } = screen;
  await desk.be('Nia Rowe', 'Resolution');
  await cases.openCase(DISAGREEMENT);
  const form = await cases.choose('Hand the case over');
  await form.getByRole('combobox', { name: 'The new owner' }).fill('Petra');
  await cases.frame.getByRole('option', { name: /Petra Lyle/ }).click();
  await form.getByLabel('Why the case changes hands').fill('Nia leaves the team.');
  expect(await faultsEverywhere(screen, 'hand-over', await tabFrame())).toEqual([]);
  await cases.send(form, 'Hand the case over');
  await cases.glance.getByText('Petra Lyle').first().waitFor();
});

test('the chair raises a practice alert with several codes, and is reminded to tell the meeting', async () => {
  const { desk, tab: cases } = screen;
  await desk.be('Petra Lyle', 'Resolution');
  const { frame, begin, check, raise } = raisePage(screen.page);
  await begin(ALERTS);
  await frame.getByRole('checkbox', { name: /^Care\/CPC plan not updated/ }).check();
  await frame.getByRole('checkbox', { name: /^Statutory visit not undertaken/ }).check();
  await frame.getByRole('radio', { name: /^Child protection/ }).check();
  expect(await faultsEverywhere(screen, 'alert', await tabFrame())).toEqual([]);
  await check();
  await screen.shot('alert-check');
  await raise('Raise at practice alert stage 1: goes to 1 person', ALERT);

  const ahead = await cases.choose('Put down the next conference or review');
  await ahead.getByRole('radio', { name: 'Child Protection Conference' }).check();
  const day = ahead.getByRole('combobox', { name: /^Its day/ });
  await day.fill('01/12/2026');
  await day.press('Tab');
  await screen.shot('ahead');
  await cases.send(ahead, 'Put this on the record');
  expect(await faultsEverywhere(screen, 'duty', await tabFrame())).toEqual([]);
  await cases.glance.getByRole('button', { name: 'Record that you verbally informed the meeting' }).click();
  const told = cases.frame.getByRole('dialog');
  await told.getByText(/^This completes what had to follow/).waitFor();
  await told.getByRole('radio', { name: 'Child Protection Conference' }).check();
  expect(await faultsEverywhere(screen, 'duty-done', await tabFrame())).toEqual([]);
  await cases.send(told, 'Put this on the record');
  await cases.glance.getByText('What must still follow').waitFor({ state: 'detached' });
});

test('the team manager agrees to an action in the tab, and the chair records that it is done', async () => {
  const { desk, tab: cases, chat } = screen;
  await desk.be('Isla Quinn', 'Resolution');
  await cases.openCase(ALERT);
  const answer = await cases.choose('Respond');
  await answer.getByRole('radio', { name: /^I accept/ }).check();
  await answer.getByRole('textbox', { name: 'What you say' }).fill('The visit is tomorrow.');
  await answer.getByRole('button', { name: 'Add an action' }).click();
  await answer.getByRole('textbox', { name: 'What will be done' }).fill('Visit, and update the plan');
  await answer.getByRole('textbox', { name: /^Who/ }).fill('Otto Vance');
  const by = answer.getByRole('combobox', { name: /^By when/ });
  await by.fill('26/11/2026');
  await by.press('Tab');
  await cases.send(answer, 'Accept with 1 action');

  await desk.be('Petra Lyle', 'Chat');
  await chat.card('Isla Quinn accepted');
  await desk.open('Resolution');
  await cases.openCase(ALERT);
  expect(await faultsEverywhere(screen, 'actions-agreed', await tabFrame())).toEqual([]);
  const done = await cases.choose('Record that an action is done');
  await done.getByLabel('What was done (optional)').fill('Seen alone; the plan is updated.');
  expect(await faultsEverywhere(screen, 'done', await tabFrame())).toEqual([]);
  await cases.send(done, 'Record that it is done');
  await cases.glance.getByText('Done', { exact: true }).waitFor();
});

test('the chair records the outcome and finalises the case note, which is in the library', async () => {
  const { desk, tab: cases } = screen;
  await cases.recordResolution('The child was visited and the plan is updated.');
  await cases.authorise('Finalise the case note');
  await screen.shot('final');
  await desk.open('Files');
  await screen.library.openFolder(ALERT);
  await screen.library.named(/Practice Alert Case Note final/);
});

test('no page showed an error, and none tried to load what its policy forbids', () => {
  expect(screen.errors).toEqual([]);
});

test.skipIf(!contractIsHere)('every Graph exchange of the story is as Microsoft publishes it', async () => {
  expect(await violationsIn(screen.house.graphLog)).toEqual([]);
});
