import { afterAll, beforeAll, expect, it } from 'vitest';
import { type CalendarView, calendarAnswerSchema } from '#shared/contract/calendar-view.ts';
import { caseViewSchema } from '#shared/contract/case-view.ts';
import { type Answer, type Office, openOffice, refusal } from './office.ts';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office?.close());

const calendarIn = ({ body }: Answer): CalendarView => calendarAnswerSchema.parse(body).calendar;
const now = async () => calendarIn(await office.administer('Ivo Grant', 'GET', '/calendar'));
const save = ({ revision, closedOn, openOn }: CalendarView, changed: object) =>
  office.administer('Ivo Grant', 'PUT', '/calendar', { revision, closedOn, openOn, ...changed });

it('shows the days of the first set-up, and says what a change means for running limits', async () => {
  expect(await now()).toEqual({
    revision: 1,
    today: '2026-11-23',
    closedOn: [
      { day: '2026-11-20', reason: 'Set up with the authority.' },
      { day: '2026-12-29', reason: 'Set up with the authority.' },
    ],
    openOn: [],
    running:
      'Limits that are running keep their last days for now. Limits that begin after a change are counted with it.',
  });
});

it('counts limits that begin after a change with it, and leaves running ones', async () => {
  const due = async (caseId: string) => {
    const { body } = await office.ask('Amara Okafor', 'GET', `/cases/${caseId}`);
    const view = (body as { case: unknown }).case;
    return caseViewSchema.parse(view).ladder.find(({ state }) => state === 'now')?.due?.day;
  };
  const before = await office.opensACase();
  expect(await due(before)).toBe('2026-11-30');
  const calendar = await now();
  const closed = { day: '2026-11-27', reason: 'Staff conference' };
  const saved = await save(calendar, { closedOn: [...calendar.closedOn, closed] });
  expect(calendarIn(saved)).toMatchObject({ revision: 2 });
  expect(calendarIn(saved).closedOn).toContainEqual(closed);
  expect(await due(await office.opensACase())).toBe('2026-12-01');
  expect(await due(before)).toBe('2026-11-30');
});

it('changes no day that has passed, in whichever way', async () => {
  const calendar = await now();
  const without = calendar.closedOn.filter(({ day }) => day !== '2026-11-20');
  const passed = { day: '2026-11-20', reason: 'Something else' };
  for (const changed of [
    { closedOn: without },
    { closedOn: [...without, passed] },
    { closedOn: without, openOn: [passed] },
    { openOn: [{ day: '2026-11-22', reason: 'A Sunday' }] },
  ]) {
    const answer = await save(calendar, changed);
    expect(refusal(answer)).toEqual([422, 'pastDay']);
  }
  expect(await now()).toEqual(calendar);
});

it('closes on the day itself, as for snow', async () => {
  const calendar = await now();
  const snow = { day: '2026-11-23', reason: 'Snow' };
  expect((await save(calendar, { closedOn: [...calendar.closedOn, snow] })).status).toBe(200);
});

it('refuses a day that is entered twice, open or closed', async () => {
  const calendar = await now();
  const openOn = [{ day: '2026-12-29', reason: 'After all' }];
  expect(refusal(await save(calendar, { openOn }))).toEqual([422, 'dayTwice']);
});

it('overwrites nobody: the calendar of somebody else is shown', async () => {
  const calendar = await now();
  await save(calendar, { openOn: [{ day: '2026-12-05', reason: 'Saturday desk' }] });
  const late = await save(calendar, { closedOn: calendar.closedOn.slice(0, 1) });
  expect(refusal(late)).toEqual([409, 'calendarChanged']);
  expect(late.body).toMatchObject({ calendar: { openOn: [{ day: '2026-12-05' }] } });
});

it('is another authority’s own', async () => {
  const { closedOn } = calendarIn(await office.administer('Mia Stone', 'GET', '/calendar'));
  expect(closedOn.map(({ day }) => day)).toEqual(['2026-11-20', '2026-12-29']);
});
