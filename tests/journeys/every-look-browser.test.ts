import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { raiseAlert } from '#tests/support/raise-alert.ts';
import { OXFORDSHIRE_ALERT } from '#tests/support/screen/alerts.ts';
import { keyboard } from '#tests/support/screen/keyboard.ts';
import { faultsInEveryLook, frameOf, sidewaysScroll } from '#tests/support/screen/looks.ts';
import { openScreen, type Screen } from '#tests/support/screen/open-screen.ts';

const REFERENCE = 'RE-2026-0001';
const NARROW = { width: 360, height: 780 };
const WIDE = { width: 1280, height: 800 };

let screen: Screen;
const tabFrame = () => frameOf(screen.page.locator('iframe[title^="Resolution, as "]'));
const paneFrame = () => frameOf(screen.page.locator('iframe[title="Resolution for the open message"]'));

beforeAll(async () => {
  screen = await openScreen('look', '2026-11-24T09:30:00.000Z');
});
beforeEach(({ onTestFailed }) => onTestFailed(() => screen.shot('failed')));
afterAll(() => screen?.close());

test('with no case yet the caseload says what would be here, and how to start, in every look', async () => {
  await screen.desk.be('Amara Okafor', 'Resolution');
  const cases = screen.tab.frame;
  await cases.getByRole('heading', { name: 'No cases are yours yet' }).waitFor();
  expect(await cases.getByRole('link', { name: 'Raise an alert' }).count()).toBe(1);
  expect(await faultsInEveryLook(screen, 'empty', await tabFrame())).toEqual([]);
});

test('the four steps beside an email can be used by everybody, in every look and at 360 px', async () => {
  const { pane: beside } = screen;
  await screen.desk.be('Amara Okafor', 'Outlook');
  await beside.openBeside(OXFORDSHIRE_ALERT.email);
  const steps = [beside.begin, beside.sayWhatIsWrong, beside.sayWhatWasSaid, beside.check];
  for (const [at, go] of steps.entries()) {
    await go(OXFORDSHIRE_ALERT);
    expect(await faultsInEveryLook(screen, `step-${at + 1}`, await paneFrame())).toEqual([]);
    await screen.page.setViewportSize(NARROW);
    await screen.shot(`step-${at + 1}-360`);
    expect(await sidewaysScroll(await paneFrame())).toBe(0);
    await screen.page.setViewportSize(WIDE);
  }
});

test('the chat with a card and its form can be used by everybody, in every look and at 360 px', async () => {
  expect(await raiseAlert(screen.house)).toBe(201);
  await screen.desk.be('Ben Rees', 'Chat');
  const card = await screen.chat.card('Stage 1 · you are copied in and may respond');
  expect(await faultsInEveryLook(screen, 'chat')).toEqual([]);
  await card.getByRole('button', { name: 'Respond' }).click();
  expect(await faultsInEveryLook(screen, 'card-form')).toEqual([]);
  await screen.page.setViewportSize(NARROW);
  await screen.shot('chats-360');
  await screen.page.getByRole('list', { name: 'Chats' }).getByRole('button').click();
  await (await screen.chat.card('Stage 1 · you are copied in and may respond')).scrollIntoViewIfNeeded();
  await card.getByRole('button', { name: 'Respond' }).click();
  await screen.shot('card-form-360');
  expect(await sidewaysScroll(screen.page)).toBe(0);
  await screen.page.setViewportSize(WIDE);
});

test('the team manager answers in the card without a mouse', async () => {
  await screen.desk.be('Ben Rees', 'Outlook');
  await screen.desk.open('Chat');
  const { card } = screen.chat;
  const asked = await card('Stage 1 · you are copied in and may respond');
  const { press, write } = keyboard(screen.page);
  await press(asked.getByRole('button', { name: 'Respond' }));
  await press(asked.getByRole('radio', { name: 'I accept' }), 'ArrowDown');
  expect(await asked.getByRole('radio', { name: 'I disagree' }).isChecked()).toBe(true);
  await write(asked.getByLabel('What you want to say'), 'The delay is with the contact centre.');
  await press(asked.getByRole('button', { name: 'Send my response' }));
  await card('Answered: disagreed');
});

test('the reviewing officer calls a meeting in the tab without a mouse', async () => {
  const { press, write, choose } = keyboard(screen.page);
  const { page } = screen;
  await choose(
    page.getByRole('button', { name: /Change person$/ }),
    page.getByRole('menuitemradio', { name: 'Amara Okafor,' }),
  );
  await press(
    page.getByRole('navigation', { name: 'Applications' }).getByRole('button', { name: 'Resolution' }),
  );
  const { frame, actions, glance } = screen.tab;
  await press(frame.getByRole('link', { name: REFERENCE }).first());
  await choose(actions, frame.getByRole('menuitem', { name: 'Call a meeting' }));
  const form = frame.getByRole('dialog', { name: 'Call a meeting' });
  await write(form.getByLabel('What the meeting is for'), 'Agree a start date.');
  await press(form.getByRole('button', { name: 'Call the meeting' }));
  await form.waitFor({ state: 'detached' });
  await glance.getByRole('link', { name: /^Join/ }).waitFor();
});

test('the caseload and the case thread can be used by everybody, in every look and at 360 px', async () => {
  const { tab: cases } = screen;
  const { page } = screen;
  await screen.desk.open('Chat');
  await screen.desk.be('Amara Okafor', 'Resolution');
  await cases.frame.getByRole('link', { name: REFERENCE }).first().waitFor();
  expect(await faultsInEveryLook(screen, 'caseload', await tabFrame())).toEqual([]);
  await atNarrow('caseload-360');
  await cases.openCase(REFERENCE);
  expect(await faultsInEveryLook(screen, 'case', await tabFrame())).toEqual([]);
  await atNarrow('case-360');
  for (const zone of ['Ladder', 'At a glance', 'Record']) {
    await page.setViewportSize(NARROW);
    await cases.frame.getByRole('tab', { name: zone }).click();
    await atNarrow(`case-360-${zone.toLowerCase().replaceAll(' ', '-')}`);
  }
});

test('a form over the case can be used by everybody, in every look and at 360 px', async () => {
  const form = await screen.tab.choose('It is resolved');
  expect(await faultsInEveryLook(screen, 'form', await tabFrame())).toEqual([]);
  await atNarrow('form-360');
  await form.getByRole('button', { name: 'Close' }).first().click();
});

test('a tab that is still being read takes the focus from nobody in the frame around it', async () => {
  const { page, desk } = screen;
  const { promise: read, resolve } = Promise.withResolvers<void>();
  await page.route('**/api/me', async (route) => {
    await read;
    await route.continue();
  });
  await desk.open('Chat');
  await desk.open('Resolution');
  await page.getByRole('button', { name: 'Theme' }).click();
  await page.getByRole('menu').waitFor();
  resolve();
  await screen.tab.frame.getByRole('link', { name: REFERENCE }).first().waitFor();
  await page.getByRole('menuitemradio', { name: 'Light' }).click();
  await page.unroute('**/api/me');
});

test('no page showed an error, and none tried to load what its policy forbids', () => {
  expect(screen.errors).toEqual([]);
});

// Last, because a page that breaks does show an error.
test('a page that breaks says so, and can be loaded again', async () => {
  const { page } = screen;
  const part = '**/assets/raise-*.js';
  await page.route(part, (route) => route.abort());
  await screen.desk.open('Chat');
  await screen.desk.open('Resolution');
  const { frame } = screen.tab;
  await frame.getByRole('link', { name: 'Raise an alert' }).click();
  await frame.getByRole('heading', { name: 'This page has stopped working' }).waitFor();
  await screen.shot('broken');
  await page.unroute(part);
  await frame.getByRole('button', { name: 'Load the page again' }).click();
  await frame.getByRole('heading', { name: 'What is wrong, and what should happen' }).waitFor();
});

async function atNarrow(name: string): Promise<void> {
  await screen.page.setViewportSize(NARROW);
  await screen.shot(name);
  expect(await sidewaysScroll(await tabFrame())).toBe(0);
  await screen.page.setViewportSize(WIDE);
}
