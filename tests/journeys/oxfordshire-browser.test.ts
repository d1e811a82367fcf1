import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { contractIsHere, violationsIn } from '#tests/support/graph-contract.ts';
import { OXFORDSHIRE_ALERT } from '#tests/support/screen/alerts.ts';
import { deskFrame } from '#tests/support/screen/desk-frame.ts';
import { openScreen, type Screen } from '#tests/support/screen/open-screen.ts';
import { fillMinutes, tab } from '#tests/support/screen/tab.ts';

const REFERENCE = 'RE-2026-0001';

let screen: Screen;

beforeAll(async () => {
  screen = await openScreen('oxfordshire', '2026-11-24T09:30:00.000Z');
});
beforeEach(({ onTestFailed }) => onTestFailed(() => screen.shot('failed')));
afterAll(() => screen?.close());

test('from an email the reviewing officer raises an alert at stage 1, in four steps', async () => {
  const { desk, pane: beside } = screen;
  await desk.be('Amara Okafor', 'Outlook');
  await beside.openBeside(OXFORDSHIRE_ALERT.email);
  await beside.begin(OXFORDSHIRE_ALERT);
  await beside.sayWhatIsWrong(OXFORDSHIRE_ALERT);
  await beside.sayWhatWasSaid(OXFORDSHIRE_ALERT);
  await beside.frame.getByRole('radio', { name: 'Stage 1, Social worker' }).check();
  await beside.check();
  await beside.frame.getByText('The card and the subject carry the reference only').waitFor();
  await beside.raise('Raise it: 2 people are told');
  await beside.frame.getByText(REFERENCE).waitFor();
  await beside.frame.getByText('A response is due by Tue 1 Dec. You will be told in Teams.').waitFor();
  await screen.shot('raised');
  await beside.frame.getByRole('link', { name: 'Open the case' }).click();
  await screen.tab.frame.getByRole('heading', { name: `${REFERENCE} · Child K.M.` }).waitFor();
});

test('the social worker and the team manager each get the card, and the email headed as the procedure says', async () => {
  const { desk } = screen;
  for (const [name, title] of [
    ['Tom Whitlock', 'Stage 1 · your response is needed'],
    ['Ben Rees', 'Stage 1 · you are copied in and may respond'],
  ] as const) {
    await desk.be(name, 'Chat');
    const card = await screen.chat.card(title);
    expect(await card.innerText()).toContain('by Tue 1 Dec · 5 working days');
  }
  await desk.open('Outlook');
  const heading = `Resolution and Escalation Alert · ${REFERENCE}`;
  await screen.page.getByRole('list', { name: 'Messages' }).getByRole('button', { name: heading }).click();
  await screen.page
    .getByRole('article', { name: `Email: ${heading}` })
    .getByText(OXFORDSHIRE_ALERT.expected)
    .waitFor();
});

test('the team manager responds in the card, and the reviewing officer’s open case shows it without a reload', async () => {
  const elsewhere = await screen.secondWindow();
  await deskFrame(elsewhere).be('Amara Okafor', 'Resolution');
  await tab(elsewhere).openCase(REFERENCE);
  const loaded = () => tab(elsewhere).actions.evaluate(() => performance.timeOrigin);
  const before = await loaded();

  await screen.desk.be('Ben Rees', 'Chat');
  const { card, answer } = screen.chat;
  await answer(await card('Stage 1 · you are copied in and may respond'), {
    open: 'Respond',
    choose: 'I disagree',
    write: { 'What you want to say': 'The delay is with the contact centre, not the team.' },
    send: 'Send my response',
  });
  expect(await (await card('Answered: disagreed')).innerText()).toContain(
    'Amara Okafor says whether this settles it',
  );

  await tab(elsewhere).record.getByText('The delay is with the contact centre, not the team.').waitFor();
  await tab(elsewhere).frame.getByText('Say whether the response settles it').waitFor();
  expect(await loaded()).toBe(before);
  await elsewhere.close();

  await screen.desk.be('Tom Whitlock', 'Chat');
  await screen.chat.card('Answered: disagreed');
});

test('the reviewing officer says on her card that it is not settled', async () => {
  await screen.desk.be('Amara Okafor', 'Chat');
  const { card, answer } = screen.chat;
  const told = await card('Ben Rees disagreed');
  await answer(told, {
    open: 'It is not settled',
    write: { 'What is not settled, and why': 'No date is given and no worker named.' },
    send: 'Record that it is not settled',
  });
  await told.getByText('Not settled: you are deciding how to go on').waitFor();
});

test('five working days pass, and one more: she is asked, and escalates from the card', async () => {
  const { desk } = screen;
  const { card, answer, messages } = screen.chat;
  expect(await desk.nextWorkingDays(5)).toBe('Tue 1 Dec 2026');
  expect(await messages.getByRole('group', { name: 'you decide' }).count()).toBe(0);
  expect(await desk.nextWorkingDays(1)).toBe('Wed 2 Dec 2026');
  const prompt = await card('Not settled by Tue 1 Dec · you decide');
  expect(await prompt.innerText()).toContain('You may escalate to stage 2, ASCM');
  await screen.shot('prompt');
  await answer(prompt, {
    open: 'Escalate to stage 2',
    write: { 'What is still at issue': 'Stage 1 has not settled this. I ask for a date and a named worker.' },
    send: 'Escalate to stage 2',
  });
  await card('This went on to stage 2');
});

test('the Area Service Manager gets the alert, and the Service Manager Safeguarding is told', async () => {
  const { desk } = screen;
  const { card } = screen.chat;
  await desk.be('Jaya Patel', 'Chat');
  expect(await (await card('Stage 2 · your response is needed')).innerText()).toContain('by Wed 9 Dec');
  await desk.be('Sana Malik', 'Chat');
  const told = await card('Stage 2 began on Wed 2 Dec');
  expect(await told.innerText()).toContain('Nothing is asked of you');
  await told.getByRole('button', { name: 'I have seen this' }).click();
  await told.getByText('You have seen this · Wed 2 Dec').waitFor();
  expect(await told.getByRole('button', { name: 'I have seen this' }).count()).toBe(0);
});

test('the owner calls a meeting from the tab; it is booked, and joined from the card', async () => {
  const { desk, tab: cases } = screen;
  await desk.be('Amara Okafor', 'Resolution');
  await cases.openCase(REFERENCE);
  const form = await cases.choose('Call a meeting');
  await form.getByLabel('What the meeting is for').fill('Agree a start date and a named worker.');
  await cases.send(form, 'Call the meeting');
  await cases.glance.getByText('Thu 3 Dec, 09:00 to 09:45').waitFor();
  await screen.shot('meeting-called');

  await desk.be('Jaya Patel', 'Chat');
  const booked = await screen.chat.card('Meeting booked: Thu 3 Dec, 09:00');
  expect(await booked.innerText()).toContain('inside the limit (Wed 9 Dec)');
  await screen.shot('booked');
  const [meeting] = await Promise.all([
    screen.page.context().waitForEvent('page'),
    booked.getByRole('link', { name: 'Join' }).click(),
  ]);
  await meeting.getByRole('heading', { name: 'You are in the meeting' }).waitFor();
  await meeting.close();
});

test('on the day of the meeting she records the minutes, and they are filed as Word and PDF', async () => {
  const { desk, tab: cases } = screen;
  await desk.goTo('2026-12-03');
  await desk.be('Amara Okafor', 'Resolution');
  await cases.openCase(REFERENCE);
  const form = await cases.choose('Record the minutes');
  await fillMinutes(form, {
    attended: ['Amara Okafor', 'Jaya Patel'],
    notes: {
      '1. Reason for meeting': 'Family time has not started.',
      '5. Outcome': 'Family time starts on Fri 11 Dec with a named worker.',
    },
    action: { what: 'Start family time', who: 'Tom Whitlock', by: '11/12/2026' },
  });
  await screen.shot('minutes');
  await cases.send(form, 'Put the minutes on the record');
  await cases.record.getByText('recorded the minutes of the meeting').waitFor();

  await desk.open('Files');
  const { openFolder, named } = screen.library;
  await openFolder(REFERENCE);
  expect(await named(/minutes.*\.docx$/)).toContain('2026-12-03');
  expect(await named(/minutes.*\.pdf$/)).toContain('2026-12-03');
  await screen.shot('files');
});

test('she records the resolution and authorises; the tab then offers nothing that changes the record', async () => {
  const { tab: cases } = screen;
  await screen.desk.open('Resolution');
  await cases.openCase(REFERENCE);
  await cases.recordResolution('Family time starts on Fri 11 Dec with a named worker.');
  await cases.authorise('Complete the record');
  await screen.shot('closed');
  expect((await cases.offered()).open).toEqual([
    'Record that an action is done',
    'Write an entry',
    'Record a referral to Cafcass',
    'Record what the child asked for',
    'Write the account for the child',
  ]);
});

test('everybody’s card says that it is closed, and the alert form is in the library', async () => {
  const { desk } = screen;
  await desk.be('Jaya Patel', 'Chat');
  expect(await (await screen.chat.card('Closed: resolved at stage 2')).innerText()).toContain(
    'Nothing in the record can be changed now',
  );
  await desk.open('Files');
  const { openFolder, download, named } = screen.library;
  await openFolder(REFERENCE);
  await named(/Alert Form final/);
  expect((await download(/Alert Form final/)).toString('latin1', 0, 4)).toBe('%PDF');
});

test('no page showed an error, and none tried to load what its policy forbids', () => {
  expect(screen.errors).toEqual([]);
});

test.skipIf(!contractIsHere)('every Graph exchange of the story is as Microsoft publishes it', async () => {
  expect(await violationsIn(screen.house.graphLog)).toEqual([]);
});
