import { afterAll, beforeAll, expect, test } from 'vitest';
import { packsOnDisk } from '#bot/packs.ts';
import type { ReportView } from '#shared/contract/reports.ts';
import type { OpenCase, PersonCommand } from '#shared/domain/commands.ts';
import { procedureSchema } from '#shared/domain/procedure.ts';
import { answers, movesUpTo, saysResolved } from '#tests/support/acts.ts';
import { OXFORDSHIRE, RUTLAND_ALERT } from '#tests/support/casts.ts';
import { caller, caseOf, type WorkAtHand, workAtHand } from './work-at-hand.ts';

let at: WorkAtHand;
beforeAll(async () => {
  at = await workAtHand();
  await threeCases('oxfordshire');
});
afterAll(() => at?.close());

const OXFORDSHIRE_REPORTS = ['monthly', 'thematic', 'annual', 'multiAgency', 'children', 'consistency'];

/**
 * Three cases of November in Oxfordshire. The first is talked about only; the second is answered in time, moved up and
 * then resolved; the third is not answered, and its limit passes on Tue 8 Dec.
 */
async function threeCases(of: string): Promise<void> {
  const does = async (name: string, caseId: string, id: string, command: PersonCommand) =>
    caseOf(await at.work.give(caller(name, of), 'chat', { id, caseId, seen: 99, command }));
  const opens = async (id: string, changes: Partial<OpenCase> = {}) => {
    const command = { ...OXFORDSHIRE.opening, ...changes };
    const asked = { id, procedure: 'oxfordshire-re', command };
    return caseOf(await at.work.open(caller('Amara Okafor', of), 'tab', asked));
  };
  at.on('Mon 23 Nov 2026');
  const issues = [{ issue: 'No school place.', expected: 'A place.', service: 'Virtual School' }];
  await opens('talk', { stage: undefined, issues });
  const second = await opens('second', { category: 'practice' });
  at.on('Wed 25 Nov 2026');
  await does('Tom Whitlock', second, 'a-1', answers('disagree', 'No.'));
  await does('Amara Okafor', second, 'a-2', movesUpTo('2'));
  await does('Jaya Patel', second, 'a-3', answers('accept', 'Yes.'));
  await does('Amara Okafor', second, 'a-4', saysResolved);
  at.on('Mon 30 Nov 2026');
  await opens('third');
}

async function drawn(
  report: string,
  ending?: string,
  [of, procedure] = ['oxfordshire', 'oxfordshire-re'],
): Promise<ReportView> {
  const answer = await at.reports.draw(caller('Quinn Abara', of), { procedure, report, ending });
  if (!answer.ok) throw new Error(answer.refusal.what);
  return answer.value;
}

const linesOf = ({ lines }: ReportView) => lines.map(({ label, value }) => `${label}: ${value}`);
const rowsOf = ({ tables }: ReportView, key: string) =>
  tables.find((table) => table.key === key)?.rows.map(({ label, numbers }) => [label, ...numbers]);

test('[O11, O12] the monthly data counts the cases of the last month, informal ones too, and answers in time', async () => {
  at.on('Thu 3 Dec 2026');
  const monthly = await drawn('monthly');
  expect(monthly).toMatchObject({
    title: 'Monthly performance data',
    period: { from: '2026-11-01', to: '2026-11-30', words: 'Sun 1 Nov 2026 to Mon 30 Nov 2026' },
    previous: '2026-10-31',
    next: '2026-12-31',
    why: ['O3', 'O11', 'O13', 'O22'],
  });
  expect(monthly.period.soFar).toBeUndefined();
  expect(monthly.under).toMatch(/It goes to: CMT and DLT\.$/);
  expect(linesOf(monthly)).toEqual([
    'Cases opened: 3',
    'Informal: 1 of 3',
    'Formal: 2 of 3',
    'Answered within the limit: 2 of 2',
  ]);
  expect(monthly.items).toBeUndefined();
});

test('[O11] an answer that is missing counts as late from the day after its limit, though nothing was added to the case', async () => {
  at.on('Mon 7 Dec 2026');
  expect(linesOf(await drawn('monthly', '2026-11-30'))).toContain('Answered within the limit: 2 of 2');
  at.on('Tue 8 Dec 2026');
  expect(linesOf(await drawn('monthly', '2026-11-30'))).toContain('Answered within the limit: 2 of 3');
});

test('[O20] the service that an issue names is counted', async () => {
  expect(rowsOf(await drawn('monthly', '2026-11-30'), 'byService')).toEqual([['Virtual School', 1, 1, 0]]);
});

test('[O18] of each reviewing officer it says how many of their cases are informal, and how many formal', async () => {
  at.on('Mon 30 Nov 2026');
  const view = await drawn('consistency');
  expect(view.period).toEqual({
    from: '2025-12-01',
    to: '2026-11-30',
    words: 'Mon 1 Dec 2025 to Mon 30 Nov 2026',
    soFar: undefined,
  });
  expect(view.tables.find(({ key }) => key === 'byOwner')?.columns).toEqual(['Cases', 'Informal', 'Formal']);
  expect(rowsOf(view, 'byOwner')).toEqual([['Amara Okafor', 3, 1, 2]]);
  expect(rowsOf(view, 'byStage')?.slice(0, 2)).toEqual([
    ['Stage 1, Social worker', 2],
    ['Stage 2, ASCM', 1],
  ]);
});

test('a report of a period that is not over says so, and nothing comes after it', async () => {
  at.on('Mon 30 Nov 2026');
  const view = await drawn('monthly', '2026-11-30');
  expect(view.period.soFar).toMatch(/not over/);
  expect(view.next).toBeUndefined();
});

test('a case that was there before its figures were kept is counted like any other', async () => {
  await at.forgetsFigures();
  const before = await drawn('monthly', '2026-11-30');
  expect(linesOf(before)[0]).toBe('Cases opened: 3');
  expect(await drawn('monthly', '2026-11-30')).toEqual(before);
});

test('[Q14 otherwise] an authority that reports the previous month, item by item, has it so by the setting of its pack', async () => {
  const usual = packsOnDisk();
  const all = usual.all.map((one) => {
    if (one.procedure.id !== 'oxfordshire-re') return one;
    const reports = one.procedure.reports.map((report) =>
      report.key === 'thematic' ? { ...report, period: 'month', itemised: 'all' } : report,
    );
    const text = JSON.stringify({ ...JSON.parse(one.text), reports });
    return { ...one, text, procedure: procedureSchema.parse(JSON.parse(text)) };
  });
  await at.isSetUp('elsewhere', OXFORDSHIRE, { ...usual, all });
  await threeCases('elsewhere');
  at.on('Thu 3 Dec 2026');
  const view = await drawn('thematic', undefined, ['elsewhere', 'oxfordshire-re']);
  expect([view.period.from, view.period.to]).toEqual(['2026-11-01', '2026-11-30']);
  expect(view.items?.rows.map(({ reference }) => reference)).toEqual([
    'RE-2026-0001',
    'RE-2026-0002',
    'RE-2026-0003',
  ]);
});

test('[Q14] the thematic report is of the half-year, with the cases of its last month one by one', async () => {
  at.on('Thu 22 Apr 2027');
  const view = await drawn('thematic');
  expect([view.period.from, view.period.to]).toEqual(['2026-10-01', '2027-03-31']);
  expect(linesOf(view)[0]).toBe('Cases opened: 3');
  expect(view.items?.rows).toEqual([]);
});

test('[R8] the tracker has a row for each practice alert: its codes, its stages and answers, its end and its days', async () => {
  const opens = async (id: string, changes: Partial<OpenCase> = {}) => {
    const command = { ...RUTLAND_ALERT.opening, track: 'looked-after', ...changes };
    const asked = { id, procedure: 'rutland-alert', command };
    return caseOf(await at.work.open(caller('Amara Okafor', 'rutland'), 'tab', asked));
  };
  const acts = async (name: string, caseId: string, id: string, command: PersonCommand) =>
    caseOf(await at.work.give(caller(name, 'rutland'), 'tab', { id, caseId, seen: 99, command }));
  at.on('Mon 23 Nov 2026');
  const first = await opens('r-1');
  at.on('Tue 24 Nov 2026');
  await opens('r-2', { category: 'code2', furtherCategories: [] });
  await acts('Ben Rees', first, 'r-3', answers('accept', 'The report is here.'));
  at.on('Wed 25 Nov 2026');
  await acts('Amara Okafor', first, 'r-4', saysResolved);
  at.on('Thu 3 Dec 2026');
  const tracker = await drawn('tracker', undefined, ['rutland', 'rutland-alert']);
  const track = 'Child looked after (the chair is the IRO)';
  const label = (key: string) =>
    RUTLAND_ALERT.procedure.opening.categories.find((one) => one.key === key)?.label;
  expect(tracker.items?.rows).toEqual([
    {
      reference: 'PA-2026-0001',
      opened: { day: '2026-11-23', text: 'Mon 23 Nov 2026' },
      about: [track, label('code1'), label('code6')],
      stages: [{ stage: 'Practice alert stage 1', answer: 'Answered Tue 24 Nov 2026, in time' }],
      ended: { day: '2026-11-25', text: 'Wed 25 Nov 2026' },
      end: 'Resolved',
      days: 2,
    },
    {
      reference: 'PA-2026-0002',
      opened: { day: '2026-11-24', text: 'Tue 24 Nov 2026' },
      about: [track, label('code2')],
      stages: [{ stage: 'Practice alert stage 1', answer: 'No answer by Tue 1 Dec 2026' }],
      end: 'Open',
      days: 7,
    },
  ]);
  expect(JSON.stringify(tracker)).not.toContain('Kit');
});

test('everybody is offered the reports that are theirs, and nobody draws up another', async () => {
  const list = async (name: string, of?: string) => {
    const answer = await at.reports.list(caller(name, of));
    return answer.ok ? answer.value.reports.map(({ report }) => report) : answer.refusal.reason;
  };
  expect(await list('Quinn Abara')).toEqual(OXFORDSHIRE_REPORTS);
  expect(await list('Quinn Abara', 'rutland')).toEqual(['quarterly', 'tracker']);
  expect(await list('Amara Okafor')).toEqual([]);
  expect(await list('Nobody Here')).toBe('unknownPerson');
  const asked = { procedure: 'oxfordshire-re', report: 'monthly' };
  expect(await at.reports.draw(caller('Amara Okafor'), asked)).toEqual({
    ok: false,
    kind: 'forbidden',
    refusal: {
      reason: 'notYourReport',
      what: "You can't draw up this report.",
      why: 'The procedure gives it to: Quality Assurance Service Manager.',
      remedy: 'Ask one of them for it. If it should be you, ask your administrator.',
    },
  });
});
