import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { atDesk } from '#tests/support/desk.ts';
import { opening } from '#tests/support/opening.ts';
import { faultsInEveryLook, frameOf, sidewaysScroll } from '#tests/support/screen/looks.ts';
import { openScreen, type Screen } from '#tests/support/screen/open-screen.ts';

let screen: Screen;
const tabFrame = () => frameOf(screen.page.locator('iframe[title^="Resolution, as "]'));
const numbers = () => screen.tab.frame.getByRole('article', { name: /, / });

beforeAll(async () => {
  screen = await openScreen('reports', '2026-11-24T09:30:00.000Z');
  const [amara, tom, ben] = ['Amara Okafor', 'Tom Whitlock', 'Ben Rees'].map((name) =>
    atDesk(screen.house, name),
  );
  if (!amara || !tom || !ben) throw new Error('Nobody is there');
  const services = [{ issue: 'No school place.', expected: 'A place.', service: 'Virtual School' }];
  for (const changed of [{}, { issues: services }, { stage: undefined }]) {
    const command = opening(tom, ben, changed);
    const { status } = await amara.api('POST', '/cases', {
      id: randomUUID(),
      procedure: 'oxfordshire-re',
      command,
    });
    expect(status).toBe(201);
  }
});
beforeEach(({ onTestFailed }) => onTestFailed(() => screen.shot('failed')));
afterAll(() => screen?.close());

test('the reviewing officer, who draws no report up, is shown no way to the reports', async () => {
  await screen.desk.be('Amara Okafor', 'Resolution');
  const { frame } = screen.tab;
  await frame.getByRole('link', { name: 'RE-2026-0001' }).first().waitFor();
  expect(await frame.getByRole('link', { name: 'Reports' }).count()).toBe(0);
});

test('the quality assurance manager opens the monthly data of the last month, and goes on to this one', async () => {
  await screen.desk.be('Hugo Penn', 'Resolution');
  const { frame } = screen.tab;
  await frame.getByRole('link', { name: 'Reports' }).click();
  await numbers().getByRole('heading', { name: 'Monthly performance data' }).waitFor();
  await numbers().getByText('Thu 1 Oct 2026 to Sat 31 Oct 2026').waitFor();
  await numbers().getByRole('heading', { name: 'No cases were opened in this period' }).waitFor();
  await screen.shot('empty');
  await frame.getByRole('button', { name: 'Next period' }).click();
  await numbers().getByText('Sun 1 Nov 2026 to Mon 30 Nov 2026').waitFor();
  await numbers().getByText('This period is not over').waitFor();
  expect(await numbers().getByRole('definition').first().innerText()).toBe('3');
  const services = numbers().getByRole('table', { name: /^By service/ });
  expect(await services.getByRole('row', { name: /^Virtual School/ }).innerText()).toMatch(/1\s+0\s+1$/);
  expect(await faultsInEveryLook(screen, 'monthly', await tabFrame())).toEqual([]);
});

test('what is on the screen is taken away as a file, and no child is named in it', async () => {
  const { page, tab } = screen;
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    tab.frame.getByRole('button', { name: 'Download as CSV' }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^oxfordshire-re \w+ 20\d\d-\d\d-\d\d\.csv$/);
  const text = readFileSync(await file.path(), 'utf8');
  expect(text).toContain('Virtual School,1,0,1');
  expect(text).not.toContain('Made Up');
});

test('[R8] the Quality Assurance Service reads the tracker of practice alerts, in every look and at 360 px', async () => {
  const { page, tab } = screen;
  const [petra, otto, isla] = ['Petra Lyle', 'Otto Vance', 'Isla Quinn'].map((name) =>
    atDesk(screen.house, name),
  );
  if (!petra || !otto || !isla) throw new Error('Nobody is there');
  const alert = {
    category: 'code1',
    furtherCategories: ['code6'],
    track: 'looked-after',
    discussion: undefined,
  };
  const asked = { procedure: 'rutland-alert', command: opening(otto, isla, alert) };
  expect(await petra.api('POST', '/cases', { id: randomUUID(), ...asked })).toMatchObject({ status: 201 });
  await screen.desk.be('Sam Okoro', 'Resolution');
  await tab.frame.getByRole('link', { name: 'Reports' }).click();
  const report = tab.frame.getByLabel('Report', { exact: true });
  await report.selectOption({ label: 'CP and IRO Practice Alert: Practice alert tracker' });
  const row = numbers().getByRole('row', { name: /^PA-2026-0001/ });
  expect(await row.innerText()).toContain('Practice alert stage 1: Not answered');
  expect(await faultsInEveryLook(screen, 'tracker', await tabFrame())).toEqual([]);
  await page.setViewportSize({ width: 360, height: 780 });
  await row.scrollIntoViewIfNeeded();
  await screen.shot('tracker-360');
  expect(await sidewaysScroll(await tabFrame())).toBe(0);
});

test('no page showed an error', () => {
  expect(screen.errors).toEqual([]);
});
