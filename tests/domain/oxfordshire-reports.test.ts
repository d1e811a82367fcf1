import { describe, expect, test } from 'vitest';
import { type CaseFigures, caseFigures } from '#shared/domain/case-figures.ts';
import type { OpenCase } from '#shared/domain/commands.ts';
import { type Figure, figuresOf } from '#shared/domain/figures.ts';
import { itemisedPart, periodOf } from '#shared/domain/periods.ts';
import { answers, movesUpTo, saysResolved } from '#tests/support/acts.ts';
import { type Story, story } from '#tests/support/case-story.ts';
import { OXFORDSHIRE, somebody } from '#tests/support/casts.ts';

const { procedure } = OXFORDSHIRE;
const opens = (changes: Partial<OpenCase> = {}, who = 'Amara Okafor') =>
  story(OXFORDSHIRE).isHeldBy('iro', 'Amara Okafor', 'Nia Grey').on('Mon 23 Nov 2026').opens(who, changes);

function report(key: string) {
  const found = procedure.reports.find((one) => one.key === key);
  if (!found) throw new Error(`There is no report ${key}`);
  return found;
}

function rowOf(tale: Story): CaseFigures {
  const history = { state: tale.now(), entries: tale.entries() };
  return caseFigures(procedure, history, '2026-11-30', { closedOn: [], openOn: [] });
}

/** The numbers of a report of the period in which these cases were opened. */
function numbers(key: string, tales: readonly Story[], day: string) {
  const drawn = figuresOf(procedure, report(key), tales.map(rowOf), periodOf(report(key), day));
  const of = (counts: Figure['counts'], which?: string) =>
    drawn.figures.find((one) => one.counts === counts && one.of === which)?.number;
  return { of, items: drawn.items };
}

const AFTER = '2027-04-20';

describe('what Oxfordshire reports', () => {
  test('[O11] five reports, each with how often, by whom and to whom', () => {
    const said = procedure.reports.map(({ key, period, to }) => `${key}, ${period}, ${to.join(' and ')}`);
    expect(said).toEqual([
      'monthly, month, CMT and DLT',
      'thematic, halfYear, CMT',
      'annual, year, Director of CSC and Elected members',
      'multiAgency, year, LSCB',
      'children, year, Children in Care Council',
      'consistency, onDemand, IRO managers',
    ]);
    for (const { by } of procedure.reports) expect(by).toEqual(['qaServiceManager']);
    expect(report('thematic').note).toMatch(/Action Log.*next meetings they are reviewed/);
    expect(report('children').label).toBe('What IROs have resolved for children and young people');
  });

  test('[O12] informal resolution is counted too', () => {
    const informal = opens({ stage: undefined }).does('Amara Okafor', saysResolved);
    const formal = opens();
    const { of } = numbers('monthly', [informal, formal], '2026-12-01');
    expect([of('cases'), of('informal'), of('formal')]).toEqual([2, 1, 1]);
  });

  test('[O3] thematic issues are counted by their track, as informal ones, with no stage', () => {
    const themed = opens({ stage: undefined, track: 'thematic' });
    const { of } = numbers('thematic', [themed, opens()], AFTER);
    expect([of('byTrack', 'thematic'), of('byTrack', 'ladder'), of('informal')]).toEqual([1, 1, 1]);
    expect(of('byStage', '1')).toBe(1);
  });

  test('[O11] the monthly data says what was answered in time', () => {
    const inTime = opens().does('Tom Whitlock', answers('accept', 'Yes.'));
    const late = opens().on('Tue 1 Dec 2026').clocksTick().does('Tom Whitlock', answers('accept', 'Yes.'));
    const { of } = numbers('monthly', [inTime, late], '2026-12-01');
    expect([of('answeredInTime', 'inTime'), of('answeredInTime', 'late')]).toEqual([1, 1]);
  });

  test('[O18] IRO managers see how each IRO uses informal and formal steps', () => {
    const tales = [
      opens({ stage: undefined }),
      opens().does('Amara Okafor', movesUpTo('2')),
      opens({ stage: undefined }, 'Nia Grey'),
    ];
    const { of } = numbers('consistency', tales, '2026-11-30');
    expect([of('byOwner', 'Amara Okafor'), of('byOwner', 'Nia Grey')]).toEqual([2, 1]);
    expect([of('informal'), of('formal'), of('byStage', '2')]).toEqual([2, 1, 1]);
  });

  test('[O20] several issues about one service: each child’s is a case, and the service is reported', () => {
    const about = (service: string) =>
      opens({ issues: [{ issue: 'No place.', expected: 'A place.', service }] });
    const { of } = numbers(
      'thematic',
      [about('Virtual School'), about('Virtual School'), about('CAMHS')],
      AFTER,
    );
    expect([of('byService', 'Virtual School'), of('byService', 'CAMHS'), of('cases')]).toEqual([2, 1, 3]);
  });

  test('[O21, O10] shortfalls and disputes with partner agencies go to the LSCB', () => {
    const partner = opens({
      track: 'partner',
      stage: 'partner',
      named: { ...OXFORDSHIRE.opening.named, partnerAgency: somebody('Farah Bell') },
      issues: [{ issue: 'No health assessment.', expected: 'A date.', service: 'Community health' }],
    });
    const { of } = numbers('multiAgency', [partner, opens()], AFTER);
    expect([of('byTrack', 'partner'), of('byService', 'Community health')]).toEqual([1, 1]);
    expect(report('multiAgency')).toMatchObject({ to: ['LSCB'], why: ['O11', 'O21'] });
    expect(procedure.rules.O21?.says).toMatch(/ratified by the LSCB who retain oversight/);
  });

  test('[O22] senior managers hear monthly, and social care answers the annual report with an action plan', () => {
    expect(report('monthly')).toMatchObject({ period: 'month', to: ['CMT', 'DLT'] });
    expect(report('annual').note).toMatch(/CSC answers it with an action plan/);
    expect(report('annual').why).toContain('O22');
  });

  test('[O13] the monthly data of 1,400 cases is counted in full', () => {
    const one = rowOf(opens());
    const rows = Array.from({ length: 1400 }, (_, at) => ({ ...one, reference: `RE-2026-${at}` }));
    const monthly = report('monthly');
    const { figures } = figuresOf(procedure, monthly, rows, periodOf(monthly, '2026-12-01'));
    expect(figures.find(({ counts }) => counts === 'cases')?.number).toBe(1400);
    expect(figures.find(({ of }) => of === 'practice')?.number).toBe(1400);
  });
});

describe('the six-monthly report (Q14)', () => {
  test('[Q14] is of the half-year, with the issues of its last month one by one', () => {
    const thematic = report('thematic');
    const period = periodOf(thematic, '2027-04-20');
    expect(period).toEqual({ from: '2026-10-01', to: '2027-03-31' });
    expect(itemisedPart(thematic, period)).toEqual({ from: '2027-03-01', to: '2027-03-31' });
    const early = opens();
    const late = story(OXFORDSHIRE).on('Mon 8 Mar 2027').opens('Amara Okafor');
    const { of, items } = numbers('thematic', [early, late], '2027-04-20');
    expect(of('cases')).toBe(2);
    expect(items.map(({ opened }) => opened)).toEqual(['2027-03-08']);
  });

  test('[Q14 otherwise] another authority reads it as a report of the previous month, item by item', () => {
    const otherwise = { ...report('thematic'), period: 'month', itemised: 'all' } as const;
    const period = periodOf(otherwise, '2027-04-20');
    expect(period).toEqual({ from: '2027-03-01', to: '2027-03-31' });
    expect(itemisedPart(otherwise, period)).toEqual(period);
  });

  test('[Q14] the reading names its settings', () => {
    expect(procedure.readings.Q14?.settings).toEqual([
      'reports.thematic.period',
      'reports.thematic.itemised',
    ]);
  });
});
