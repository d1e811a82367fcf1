import { describe, expect, test } from 'vitest';
import { caseFigures } from '#shared/domain/case-figures.ts';
import type { PersonCommand } from '#shared/domain/commands.ts';
import { type Figure, figuresOf } from '#shared/domain/figures.ts';
import { periodOf } from '#shared/domain/periods.ts';
import { mayRead } from '#shared/domain/permissions.ts';
import { answers, movesUpTo } from '#tests/support/acts.ts';
import { type Story, story } from '#tests/support/case-story.ts';
import { STOKE, somebody } from '#tests/support/casts.ts';

const NO_CLOSURES = { closedOn: [], openOn: [] };
const carol = (changes = {}) => story(STOKE).on('Mon 23 Nov 2026').opens('Carol Finch', changes);
const endsAs = (outcome: string): PersonCommand => ({
  type: 'recordResolution',
  text: 'The core group met.',
  outcome,
  overallReason: 'It had not met since March.',
});

describe('what the Team Manager reports (S11, Q17)', () => {
  const [report] = STOKE.procedure.reports;
  const counted = (tales: readonly Story[]) => {
    if (!report) throw new Error('There is no report');
    const cases = tales.map((tale) => {
      const history = { state: tale.now(), entries: tale.entries() };
      return caseFigures(STOKE.procedure, history, '2026-12-31', NO_CLOSURES);
    });
    return figuresOf(STOKE.procedure, report, cases, periodOf(report, '2026-12-31')).figures;
  };
  const numberOf = (figures: readonly Figure[], counts: string, of?: string) =>
    figures.find((one) => one.counts === counts && one.of === of)?.number;

  test('[S11] the numbers of informal and formal escalations, and the timescales reached', () => {
    const informal = carol().on('Wed 25 Nov 2026').does('Carol Finch', endsAs('resolved'));
    const late = carol()
      .does('Carol Finch', movesUpTo('2', { reason: 'It cannot wait.' }))
      .on('Tue 1 Dec 2026')
      .clocksTick()
      .does('Stella Ward', answers('accept', 'Yes.'));
    const unresolved = carol()
      .does('Carol Finch', movesUpTo('4', { reason: 'It cannot wait.' }))
      .does('Dov Lister', answers('disagree', 'No.'))
      .on('Fri 27 Nov 2026')
      .does('Carol Finch', endsAs('notResolved'));
    const figures = counted([informal, late, unresolved]);
    expect(numberOf(figures, 'informal')).toBe(1);
    expect(numberOf(figures, 'formal')).toBe(2);
    expect(numberOf(figures, 'answeredInTime', 'inTime')).toBe(1);
    expect(numberOf(figures, 'answeredInTime', 'late')).toBe(1);
    expect(numberOf(figures, 'daysToEnd')).toBe(3);
    expect(numberOf(figures, 'settled', 'settled')).toBe(1);
    expect(numberOf(figures, 'settled', 'notSettled')).toBe(1);
  });

  test('[S11, Q17] drawn up by the Team Manager of the conference service, on demand', () => {
    expect(report).toMatchObject({ period: 'onDemand', by: ['conferenceTeamManager'] });
    expect(STOKE.procedure.roles.conferenceTeamManager?.label).toBe(
      'Team Manager, Conference and Review Service',
    );
    const state = carol().now();
    const holders = { ...STOKE.holders, conferenceTeamManager: [somebody('Maya Lunt')] };
    expect(mayRead(STOKE.procedure, state, holders, 'maya-lunt')).toBe(true);
  });
});
