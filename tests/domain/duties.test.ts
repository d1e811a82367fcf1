import { describe, expect, test } from 'vitest';
import { openDuties } from '#shared/domain/clocks.ts';
import type { PersonCommand } from '#shared/domain/commands.ts';
import { saysResolved } from '#tests/support/acts.ts';
import { type Story, story } from '#tests/support/case-story.ts';
import { smallCast } from '#tests/support/small-cast.ts';
import { anAct, type PackFile } from '#tests/support/small-pack.ts';

type Within = NonNullable<NonNullable<NonNullable<PackFile['acts']>[number]['duty']>['within']>;
const day = { label: 'Day', required: true };
const outcome = {
  label: 'Result',
  required: true,
  choices: [
    { key: 'change', label: 'A change' },
    { key: 'none', label: 'None' },
  ],
};
const review = (within: Within | undefined, more: object = {}) =>
  smallCast({
    acts: [
      anAct('visit', {
        fields: { on: day, outcome, until: { label: 'By', required: false } },
        duty: { what: 'Hold a review', within, doneBy: 'review', ...more },
      }),
      anAct('review'),
      anAct('check', {
        duty: { what: 'Check', within: { days: 2, of: 'calendar', from: 'recorded' }, doneBy: 'checked' },
      }),
      anAct('checked'),
    ],
  });
const visits = (on: string, more: object = {}): PersonCommand => ({
  type: 'recordAct',
  act: 'visit',
  on,
  outcome: 'change',
  ...more,
});
const does = (act: string, fulfils?: number): PersonCommand => ({ type: 'recordAct', act, fulfils });
const raised = (within: Within | undefined, more: object = {}) =>
  story(review(within, more)).on('Mon 23 Nov 2026').opens('Ada Penn');
const duties = (tale: Story) => openDuties(tale.now()).map(({ entry, dueOn }) => `${entry} by ${dueOn}`);

describe('the day of a duty', () => {
  test.each<[string, Within, string]>([
    ['working days from the day of the act', { days: 5, of: 'workingDays', from: 'on' }, '2026-11-27'],
    ['working days from the record', { days: 5, of: 'workingDays', from: 'recorded' }, '2026-11-30'],
    ['calendar days from the day of the act', { days: 30, of: 'calendar', from: 'on' }, '2026-12-20'],
    ['calendar days from the record', { days: 30, of: 'calendar', from: 'recorded' }, '2026-12-23'],
  ])('is counted in %s', (_, within, dueOn) => {
    const recorded = raised(within).does('Ada Penn', visits('2026-11-20'));
    expect(recorded.facts()).toMatchObject([{ dueOn }]);
    expect(recorded.due()['duty:3']).toBe(dueOn);
  });

  test('is set by whoever records the act where the pack does not count it', () => {
    const recorded = raised(undefined).does('Ada Penn', visits('2026-11-20', { until: '2026-12-01' }));
    expect(recorded.facts()).toMatchObject([{ until: '2026-12-01', dueOn: '2026-12-01' }]);
    expect(duties(raised(undefined).does('Ada Penn', visits('2026-11-20')))).toEqual([]);
  });

  test('is none with an outcome that begins no duty', () => {
    const change = { onlyWhen: 'change' };
    const within: Within = { days: 5, of: 'workingDays', from: 'on' };
    expect(duties(raised(within, change).does('Ada Penn', visits('2026-11-20')))).toEqual([
      '3 by 2026-11-27',
    ]);
    const none = raised(within, change).does('Ada Penn', visits('2026-11-20', { outcome: 'none' }));
    expect(duties(none)).toEqual([]);
  });
});

describe('a duty', () => {
  const within: Within = { days: 5, of: 'workingDays', from: 'recorded' };
  const twice = () =>
    raised(within).does('Ada Penn', visits('2026-11-20')).does('Ada Penn', visits('2026-11-23'));

  test('is done by the act that the pack names: the oldest first, or the one that is named', () => {
    expect(duties(twice().does('Ada Penn', does('review')))).toEqual(['4 by 2026-11-30']);
    const named = twice().does('Ada Penn', does('review', 4));
    expect(named.facts()).toMatchObject([{ fulfils: 4 }]);
    expect(duties(named)).toEqual(['3 by 2026-11-30']);
  });

  test('is not done by naming one that is done, is not there, or is another act’s', () => {
    const done = () => twice().does('Ada Penn', does('review', 3)).does('Ada Penn', does('check'));
    for (const entry of [3, 99, 6])
      expect(done().tries('Ada Penn', does('review', entry)), `${entry}`).toMatchObject({
        reason: 'incomplete',
        field: 'fulfils',
      });
    expect(done().does('Ada Penn', does('checked', 6)).facts()).toMatchObject([{ fulfils: 6 }]);
  });

  test('that is not done in time is put down once, and can still be done', () => {
    const late = raised(within)
      .does('Ada Penn', visits('2026-11-20'))
      .on('Tue 1 Dec 2026')
      .ticks('duty:3', 3);
    expect(late.facts()).toEqual([{ type: 'DutyPassed', entry: 3, act: 'visit', dueOn: '2026-11-30' }]);
    expect(late.due()['duty:3']).toBeUndefined();
    expect(late.ticks('duty:3', 3).facts()).toEqual([]);
    expect(duties(late.does('Ada Penn', does('review')))).toEqual([]);
  });

  test('outlives the record: its clock goes on, and it is done beside it', () => {
    const closed = () =>
      raised(within)
        .does('Ada Penn', visits('2026-11-20'))
        .does('Ada Penn', saysResolved)
        .does('Ada Penn', { type: 'authorise' });
    expect(closed().due()).toEqual({ 'duty:3': '2026-11-30' });
    expect(closed().on('Tue 1 Dec 2026').clocksTick().facts()).toMatchObject([{ type: 'DutyPassed' }]);
    expect(closed().does('Ada Penn', does('review')).due()).toEqual({});
  });
});
