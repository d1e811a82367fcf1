import { describe, expect, test } from 'vitest';
import { caseFigures } from '#shared/domain/case-figures.ts';
import { figuresOf } from '#shared/domain/figures.ts';
import { periodOf } from '#shared/domain/periods.ts';
import type { Report } from '#shared/domain/procedure-reports.ts';
import { answers, movesUpTo, saysResolved } from '#tests/support/acts.ts';
import { type Story, story } from '#tests/support/case-story.ts';
import { smallCast } from '#tests/support/small-cast.ts';
import { anOpening, aStage } from '#tests/support/small-pack.ts';

const why = ['A1'];
const COUNTS: Report['counts'] = [
  'cases',
  'informal',
  'formal',
  'byCategory',
  'byStage',
  'byOwner',
  'byService',
  'byTrack',
  'answeredInTime',
  'daysToEnd',
  'settled',
];
const cast = smallCast({
  informal: { title: 'Informal talk', answers: ['worker'], why },
  opening: anOpening({
    categories: [
      { key: 'money', label: 'Money' },
      { key: 'delay', label: 'Delay' },
    ],
    categoryChoice: 'many',
    service: 'Service',
  }),
  tracks: [
    { key: 'ladder', label: 'Ladder', stages: ['1', '2'], chosenBy: 'owner', usual: true, why },
    { key: 'list', label: 'List', stages: [], chosenBy: 'owner', why },
  ],
  stages: [aStage('1', { escalation: false }), aStage('2')],
  ending: {
    outcomes: [
      { key: 'resolved', label: 'Resolved', settled: true },
      { key: 'unresolved', label: 'Not resolved', settled: false },
    ],
    why,
  },
  reports: [
    {
      key: 'monthly',
      label: 'Monthly',
      period: 'month',
      itemised: 'all',
      by: ['director'],
      to: ['Board'],
      counts: COUNTS,
      why,
    },
  ],
});
const { procedure } = cast;
const opens = (who: string, changes: object) => story(cast).on('Mon 23 Nov 2026').opens(who, changes);
const issue = (service: string) => ({ issue: 'It is late.', expected: 'It comes.', service });
const ends = (outcome: string) => ({ ...saysResolved, outcome }) as const;
const rowOf = (tale: Story) =>
  caseFigures(procedure, { state: tale.now(), entries: tale.entries() }, '2026-12-10', {
    closedOn: [],
    openOn: [],
  });

/** Settled in two working days by an answer in time, without an escalation. */
const quick = () =>
  opens('Ada Penn', { stage: '1', category: 'money', issues: [issue('Fostering'), issue('Fostering')] })
    .does('Max Boyle', answers('accept', 'Yes.'))
    .on('Wed 25 Nov 2026')
    .does('Ada Penn', ends('resolved'));
/** Answered late at stage 1, in time at stage 2, and not settled after seven working days. */
const slow = () =>
  opens('Ida Quill', {
    stage: '1',
    category: 'money',
    furtherCategories: ['delay'],
    issues: [issue('Adoption')],
  })
    .on('Tue 1 Dec 2026')
    .clocksTick()
    .does('Max Boyle', answers('disagree', 'No.'))
    .does('Ida Quill', movesUpTo('2'))
    .does('Max Boyle', answers('disagree', 'No.'))
    .on('Wed 2 Dec 2026')
    .does('Ida Quill', ends('unresolved'));
/** Only listed, and still open. */
const listed = () => opens('Ada Penn', { track: 'list' });

test('what one case comes to', () => {
  expect(rowOf(slow())).toEqual({
    reference: 'RE-2026-0001',
    opened: '2026-11-23',
    ended: '2026-12-02',
    days: 7,
    categories: ['money', 'delay'],
    services: ['Adoption'],
    track: 'ladder',
    owner: 'Ida Quill',
    formal: true,
    stages: [
      { stage: '1', began: '2026-11-23', dueOn: '2026-11-30', answered: '2026-12-01', inTime: false },
      { stage: '2', began: '2026-12-01', dueOn: '2026-12-08', answered: '2026-12-01', inTime: true },
    ],
    settled: false,
  });
  expect(rowOf(listed())).toMatchObject({
    ended: undefined,
    days: 13,
    formal: false,
    stages: [],
    settled: undefined,
  });
  expect(rowOf(quick()).services).toEqual(['Fostering']);
});

describe('a report over three cases', () => {
  const [report] = procedure.reports;
  if (!report) throw new Error('The pack has no report');
  const drawn = figuresOf(
    procedure,
    report,
    [quick(), slow(), listed()].map(rowOf),
    periodOf(report, '2026-12-10'),
  );

  test('counts each thing it is asked for', () => {
    expect(
      drawn.figures.map(({ counts, of, number }) => [counts, ...(of ? [of] : []), number].join(' ')),
    ).toEqual([
      'cases 3',
      'informal 2',
      'formal 1',
      'byCategory money 2',
      'byCategory delay 1',
      'byStage 1 2',
      'byStage 2 1',
      'byOwner Ada Penn 2',
      'byOwner Ida Quill 1',
      'byService Adoption 1',
      'byService Fostering 1',
      'byTrack ladder 2',
      'byTrack list 1',
      'answeredInTime inTime 2',
      'answeredInTime late 1',
      'daysToEnd 4.5',
      'settled settled 1',
      'settled notSettled 1',
    ]);
  });

  test('lists its cases, and only those that were opened in its period', () => {
    expect(drawn.period).toEqual({ from: '2026-11-01', to: '2026-11-30' });
    expect(drawn.items).toHaveLength(3);
    const before = figuresOf(procedure, report, [rowOf(quick())], { from: '2026-10-01', to: '2026-10-31' });
    expect(before.items).toEqual([]);
    expect(before.figures.filter(({ number }) => number > 0)).toEqual([]);
    expect(before.figures.map(({ counts }) => counts)).not.toContain('daysToEnd');
  });
});
