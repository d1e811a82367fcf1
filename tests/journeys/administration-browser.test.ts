import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { atDesk, type Desk } from '#tests/support/desk.ts';
import { contractIsHere, violationsIn } from '#tests/support/graph-contract.ts';
import { opening } from '#tests/support/opening.ts';
import { administration, csv } from '#tests/support/screen/administration.ts';
import { keyboard } from '#tests/support/screen/keyboard.ts';
import { faultsEverywhere, frameOf } from '#tests/support/screen/looks.ts';
import { openScreen, type Screen } from '#tests/support/screen/open-screen.ts';
import { pickPerson } from '#tests/support/screen/raise.ts';

const OLD = 'RE-2026-0001';
const NEW = 'RE-2026-0002';
const STAGE_1 = '"title": "Social worker"';

let screen: Screen;
let office: ReturnType<typeof administration>;
const tabFrame = () => frameOf(screen.page.locator('iframe[title^="Resolution, as "]'));

beforeAll(async () => {
  screen = await openScreen('administration', '2026-11-24T09:30:00.000Z');
  office = administration(screen.page);
  await amaraOpensACase();
});
beforeEach(({ onTestFailed }) => onTestFailed(() => screen.shot('failed')));
afterAll(() => screen?.close());

test('who is no administrator sees no way in, and is refused', async () => {
  await screen.desk.be('Amara Okafor', 'Resolution');
  const { frame } = office;
  await frame.getByRole('link', { name: OLD }).first().waitFor();
  expect(await frame.getByRole('link', { name: 'Administration' }).count()).toBe(0);
  await (await tabFrame()).evaluate(() => {
    window.location.hash = '#/administration/people';
  });
  await office.titled("You can't set up your authority here.").waitFor();
  expect(await faultsEverywhere(screen, 'refused', await tabFrame())).toEqual([]);
  const { status } = await desk('Amara Okafor').api('GET', '/administration/holdings');
  expect(status).toBe(403);
});

test('the administrator begins a draft of the procedure from the version in use', async () => {
  await screen.desk.be('Ivo Grant', 'Resolution');
  await office.enter();
  expect(await faultsEverywhere(screen, 'procedures', await tabFrame())).toEqual([]);
  await office.frame.getByRole('button', { name: /^Draft the next version/ }).click();
  await office.titled('Resolution and Escalation').waitFor();
  await office.said(/^Saved by Ivo Grant, .*No fault found/);
  await office.frame.getByText('The text says the same as the version in use.').waitFor();
  expect(await faultsEverywhere(screen, 'draft', await tabFrame())).toEqual([]);
});

test('a text that is broken is told by its line, and cannot be published', async () => {
  const { frame, editor } = office;
  await office.rewrite('"scope":', '"scope"');
  await office.said(/^Not saved yet/);
  await frame.getByRole('button', { name: 'Save and check' }).click();
  await office.said(/^Saved by Ivo Grant, .*1 fault found/);
  await frame.getByText('The ladder is drawn once the text has no faults.').waitFor();
  await frame.getByText('Correct the fault that the check names.').waitFor();
  expect(await frame.getByRole('button', { name: 'Publish version 2' }).isEnabled()).toBe(false);
  await frame.getByRole('button', { name: 'Line 12: the text' }).click();
  const chosen = await editor.evaluate((area: HTMLTextAreaElement) =>
    area.value.slice(area.selectionStart, area.selectionEnd),
  );
  expect(chosen).toMatch(/^ {2}"scope" "Children in care/);
  expect(await faultsEverywhere(screen, 'fault', await tabFrame())).toEqual([]);
});

test('mended, the ladder and what has changed are drawn from the text before it is saved', async () => {
  const { frame } = office;
  await office.rewrite('"scope"', '"scope":');
  await office.rewrite(STAGE_1, '"title": "Social worker and team"');
  await office.region('Ladder').getByText('Stage 1: Social worker and team').waitFor();
  await office.region('What has changed').getByText('becomes “Social worker and team”').waitFor();
  await frame.getByRole('button', { name: 'Save and check' }).click();
  await office.said(/^Saved by Ivo Grant, .*No fault found/);
  expect(await faultsEverywhere(screen, 'changed', await tabFrame())).toEqual([]);
});

test('a story that does not end as written keeps the draft back, until it is mended', async () => {
  const { frame } = office;
  await frame.getByRole('button', { name: 'Write a story' }).click();
  const story = frame.getByRole('textbox', { name: /^The story/ });
  const written = await story.inputValue();
  await story.fill(written.replace('expect: { stage: 1 }', 'expect: { due: 2026-11-27 }'));
  await frame.getByRole('button', { name: 'Save and rehearse' }).click();
  await frame.getByText('due: expected 2026-11-27; found 2026-11-30').waitFor();
  await frame.getByText('A story does not end as written.').waitFor();
  await frame
    .getByRole('list', { name: 'Stories that do not end as written' })
    .getByRole('button', { name: 'story-1.yaml' })
    .click();
  expect(await faultsEverywhere(screen, 'story-fails', await tabFrame())).toEqual([]);
  await story.fill(written.replace('expect: { stage: 1 }', 'expect: { due: 2026-11-30 }'));
  await frame.getByRole('button', { name: 'Save and rehearse' }).click();
  await frame.getByText('35 of 35 stories passed.').waitFor();
  await frame.getByRole('button', { name: 'Publish version 2', disabled: false }).waitFor();
});

test('the version is published with a note that says why', async () => {
  const form = await office.form('Publish version 2');
  await form.getByRole('button', { name: 'Publish version 2 for new cases' }).click();
  await form.getByText('Write what is new, and why.').waitFor();
  expect(await faultsEverywhere(screen, 'publish', await tabFrame())).toEqual([]);
  await form
    .getByRole('textbox', { name: 'What is new, and why' })
    .fill('The first stage is named after all who answer.');
  await office.send(
    form,
    'Publish version 2 for new cases',
    'Version 2 is published. New cases use it from now on.',
  );
  await office.titled('Procedures').waitFor();
  await office.region('Resolution and Escalation').getByText('1 earlier version').click();
  await office.frame.getByRole('link', { name: 'Version 1' }).waitFor();
  expect(await faultsEverywhere(screen, 'published', await tabFrame())).toEqual([]);
});

test('the case that was open keeps its version; one that is opened now has the new one', async () => {
  await amaraOpensACase();
  const { desk: place, tab: cases } = screen;
  await place.be('Amara Okafor', 'Resolution');
  await cases.openCase(OLD);
  const first = office.region('Ladder').getByRole('listitem').filter({ hasText: '1 · ' });
  expect(await first.innerText()).toMatch(/1 · Social worker\n/);
  await cases.frame.getByRole('link', { name: 'Back to the caseload' }).click();
  await cases.openCase(NEW);
  await first.getByText('1 · Social worker and team').waitFor();
});

test('a closure day is added without a mouse; a day that has passed is not taken', async () => {
  await screen.desk.be('Ivo Grant', 'Resolution');
  await office.enter();
  await office.goTo('Calendar');
  const { frame } = office;
  const { press, write } = keyboard(screen.page);
  await press(frame.getByRole('button', { name: 'Add a day' }));
  const form = frame.getByRole('dialog', { name: 'Add a day' });
  await write(form.getByRole('combobox', { name: 'Day' }), '20 Nov 2026');
  await write(form.getByRole('textbox', { name: 'Reason' }), 'Staff conference');
  await screen.page.keyboard.press('Enter');
  await form.getByText('Choose a day from Tue 24 Nov 2026 on.').waitFor();
  expect(await faultsEverywhere(screen, 'past-day', await tabFrame())).toEqual([]);
  await press(form.getByRole('combobox', { name: 'Day' }), 'ControlOrMeta+a');
  await write(form.getByRole('combobox', { name: 'Day' }), '24 Dec 2026');
  await press(form.getByRole('button', { name: 'Add the day' }));
  await office.said('Thu 24 Dec 2026 is in the calendar.');
});

test('a Saturday is worked once, and taken out again', async () => {
  const form = await office.form('Add a day');
  await form.getByRole('radio', { name: /^Open/ }).check();
  await form.getByRole('textbox', { name: 'Reason' }).fill('Saturday desk');
  await form.getByRole('combobox', { name: 'Day' }).fill('5 Dec 2026');
  await office.send(form, 'Add the day', 'Sat 5 Dec 2026 is in the calendar.');
  expect(await faultsEverywhere(screen, 'calendar', await tabFrame())).toEqual([]);
  const sure = await office.form('Remove: Sat 5 Dec 2026', 'Remove Sat 5 Dec 2026?');
  await office.send(sure, 'Remove the day', 'Sat 5 Dec 2026 is out of the calendar.');
  expect(await office.frame.getByRole('button', { name: /^Remove: / }).count()).toBe(1);
});

test('somebody is given a role from a day on, with a deputy, and it is ended', async () => {
  await office.goTo('People and roles');
  expect(await faultsEverywhere(screen, 'people', await tabFrame())).toEqual([]);
  const form = await office.form('Add: ASCM', 'Give somebody a role');
  await pickPerson(office.frame, 'Person', 'Lena Fox');
  await office.day(form, 'First day (optional)', '24/11/2026');
  await office.day(form, 'Last day (optional)', '31/12/2026');
  await pickPerson(office.frame, 'Deputy, while they are away (optional)', 'Hugo Penn');
  expect(await faultsEverywhere(screen, 'role-form', await tabFrame())).toEqual([]);
  await office.send(form, 'Give them the role', 'Lena Fox holds the role ASCM.');
  const held = office.frame.getByRole('list', { name: 'ASCM', exact: true });
  await held.getByText('Tue 24 Nov 2026 – Thu 31 Dec 2026 · Deputy: Hugo Penn').waitFor();
  const end = await office.form('End: Lena Fox, ASCM', 'End Lena Fox’s role as ASCM?');
  await office.send(end, 'End it', 'The last day of Lena Fox as ASCM is Tue 24 Nov 2026.');
  await held.getByText('on Tue 24 Nov 2026 only · Deputy: Hugo Penn').waitFor();
});

test('a file of role holders with faults is told line by line, and nothing of it is imported', async () => {
  const { frame } = office;
  const form = await office.form('Import from a file', 'Import role holders from a file');
  const file = form.getByLabel('Choose a CSV file');
  await file.setInputFiles(
    csv('holders.csv', [
      'role,person,from',
      'ascm,jaya.patel@oxfordshire.practice.example,',
      'headOfSnow,priya.nair@oxfordshire.practice.example,',
      'director,nobody@oxfordshire.practice.example,31/11/2026',
    ]),
  );
  const faults = form.getByRole('list', { name: '3 faults: nothing can be imported' });
  await faults.waitFor();
  expect((await faults.getByRole('listitem').allInnerTexts()).map((text) => text.split('\n')[0])).toEqual([
    'Line 3, role',
    'Line 4, person',
    'Line 4, from',
  ]);
  expect(await faultsEverywhere(screen, 'import-faults', await tabFrame())).toEqual([]);
  await form.getByRole('button', { name: 'Import the file' }).click();
  await form.getByText('Correct the file first.').waitFor();
  await form.getByRole('button', { name: 'Close' }).first().click();
  await form.waitFor({ state: 'detached' });
  expect(await frame.getByRole('list', { name: 'Director', exact: true }).innerText()).toMatch(
    /^Ruth Adeyemi/,
  );
});

test('the list is taken away as a file, and comes back with one more holder', async () => {
  const form = await office.form('Import from a file', 'Import role holders from a file');
  const [download] = await Promise.all([
    screen.page.waitForEvent('download'),
    form.getByRole('button', { name: 'Download the list as it is now' }).click(),
  ]);
  const rows = readFileSync(await download.path(), 'utf8')
    .trimEnd()
    .split('\r\n');
  const more = 'ascm,priya.nair@oxfordshire.practice.example,,,,';
  await form.getByLabel('Choose a CSV file').setInputFiles(csv('holders.csv', [...rows, more]));
  await form.getByText('Priya Nair, ASCM').waitFor();
  expect(await faultsEverywhere(screen, 'import-plan', await tabFrame())).toEqual([]);
  await office.send(form, 'Import 1 change', 'Imported: 1 added, 0 changed, 0 ended.');
  await office.frame.getByRole('button', { name: 'End: Priya Nair, ASCM' }).waitFor();
});

test('a second administrator is named', async () => {
  const form = await office.form('Add an administrator');
  await pickPerson(office.frame, 'Person', 'Hugo Penn');
  await office.send(form, 'Make them an administrator', 'Hugo Penn is an administrator.');
});

test('what somebody wrote outlives that another throws the draft away', async () => {
  await office.goTo('Procedures');
  const { frame } = office;
  await frame.getByRole('button', { name: /^Draft the next version/ }).click();
  await office.said(/^Saved by Ivo Grant/);
  await office.rewrite('Children in care and', 'All children in care and');
  await office.said(/^Not saved yet/);
  const thrown = await desk('Hugo Penn').api('POST', '/administration/drafts/oxfordshire-re/discard', {
    id: randomUUID(),
    revision: 1,
  });
  expect(thrown.status).toBe(200);
  await frame.getByRole('button', { name: 'Save and check' }).click();
  await frame.getByRole('heading', { name: 'What you wrote is still here' }).waitFor();
  expect(await faultsEverywhere(screen, 'orphan', await tabFrame())).toEqual([]);
  await frame.getByRole('button', { name: 'Begin a draft with it' }).click();
  await office.said(/^Not saved yet/);
  await frame.getByRole('button', { name: 'Save and check' }).click();
  await office.said(/^Saved by Ivo Grant/);
  expect(await office.editor.inputValue()).toContain('All children in care and');
});

test('an administrator goes again; the last cannot', async () => {
  await office.goTo('People and roles');
  const other = await office.form('Remove: Hugo Penn', 'Remove Hugo Penn from the administrators?');
  await office.send(other, 'Remove them', 'Hugo Penn is no administrator any more.');
  const own = await office.form('Remove: Ivo Grant', 'Remove Ivo Grant from the administrators?');
  await own.getByRole('button', { name: 'Remove me' }).click();
  await own.getByText('You are the only administrator.').waitFor();
  expect(await faultsEverywhere(screen, 'last', await tabFrame())).toEqual([]);
  await own.getByRole('button', { name: 'Close' }).first().click();
});

test('the log tells who did what, and nothing of what was typed', async () => {
  await office.goTo('Log');
  const log = await office.region('What administrators did').innerText();
  for (const did of [
    'published version 2 of oxfordshire-re',
    'changed the calendar: entered Thu 24 Dec 2026',
    'changed the calendar: took out Sat 5 Dec 2026',
    'gave Lena Fox the role ASCM',
    'ended Lena Fox’s role ASCM',
    'imported a file of role holders: 1 added, 0 changed, 0 ended',
    'made Hugo Penn an administrator',
    'threw the draft of oxfordshire-re away',
    'took Hugo Penn from the administrators',
  ])
    expect(log).toContain(did);
  expect(log).not.toContain('Staff conference');
  expect(await faultsEverywhere(screen, 'log', await tabFrame())).toEqual([]);
});

test('no page showed an error but what the story had refused, and none tried to load what its policy forbids', () => {
  const refused = screen.errors.map((line) => line.replace(/^.*status of (\d+) .*@http:\/\/[^/]+/, '$1 '));
  expect(refused).toEqual([
    '422 /api/administration/holdings/import',
    '404 /api/administration/drafts/oxfordshire-re',
    `409 /api/administration/administrators/${desk('Ivo Grant').me.id}`,
  ]);
});

test.skipIf(!contractIsHere)('every Graph exchange of the story is as Microsoft publishes it', async () => {
  expect(await violationsIn(screen.house.graphLog)).toEqual([]);
});

function desk(name: string): Desk {
  return atDesk(screen.house, name);
}

/** Amara Okafor opens a case at stage 1. */
async function amaraOpensACase(): Promise<void> {
  const command = opening(desk('Tom Whitlock'), desk('Ben Rees'));
  const asked = { id: randomUUID(), procedure: 'oxfordshire-re', command };
  const { status } = await desk('Amara Okafor').api('POST', '/cases', asked);
  expect(status).toBe(201);
}
