import { afterAll, beforeAll, expect, it } from 'vitest';
import { reportListSchema, reportViewSchema } from '#shared/contract/reports.ts';
import { type Office, openOffice, refusal } from '#tests/bot/administration/office.ts';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
  await office.opensACase();
  office.on('Thu 3 Dec 2026');
});
afterAll(() => office?.close());

const MONTHLY = '/reports/oxfordshire-re/monthly';

it('lists to whoever may draw reports up those that they may, and an empty list to everybody else', async () => {
  const { body } = await office.ask('Quinn Abara', 'GET', '/reports');
  expect(reportListSchema.parse(body).reports[0]).toEqual({
    procedure: 'oxfordshire-re',
    report: 'monthly',
    label: 'Resolution and Escalation: Monthly performance data',
  });
  expect(await office.ask('Amara Okafor', 'GET', '/reports')).toEqual({ status: 200, body: { reports: [] } });
});

it('draws a report up of the period that ends on a day, and of the last one that is over', async () => {
  const of = async (query: string) => {
    const { body } = await office.ask('Quinn Abara', 'GET', `${MONTHLY}${query}`);
    const { period, cases } = reportViewSchema.parse(body);
    return [period.from, period.to, cases];
  };
  expect(await of('')).toEqual(['2026-11-01', '2026-11-30', 1]);
  expect(await of('?ending=2026-10-31')).toEqual(['2026-10-01', '2026-10-31', 0]);
  expect(await of('?ending=2026-12-31')).toEqual(['2026-12-01', '2026-12-31', 0]);
});

it('refuses a report to somebody whose it is not, an administrator among them', async () => {
  for (const who of ['Amara Okafor', 'Ivo Grant', 'Ruth Adeyemi'])
    expect(refusal(await office.ask(who, 'GET', MONTHLY))).toEqual([403, 'notYourReport']);
  expect(refusal(await office.ask('Nobody Here', 'GET', MONTHLY))).toEqual([403, 'unknownPerson']);
  expect(refusal(await office.ask('Nobody Here', 'GET', '/reports'))).toEqual([403, 'unknownPerson']);
});

it('knows no report of another authority, and none that no procedure has', async () => {
  expect(refusal(await office.ask('Mia Stone', 'GET', MONTHLY))).toEqual([404, 'unknownReport']);
  expect(refusal(await office.ask('Quinn Abara', 'GET', '/reports/oxfordshire-re/weekly'))).toEqual([
    404,
    'unknownReport',
  ]);
});

it.each(['2026-02-30', 'today', '1999-12-31', '9999-12-31', "2026-11-30'", ''])(
  'takes no period that ends on "%s"',
  async (day) => {
    const answer = await office.ask('Quinn Abara', 'GET', `${MONTHLY}?ending=${encodeURIComponent(day)}`);
    expect(refusal(answer)).toEqual([400, 'malformed']);
  },
);
