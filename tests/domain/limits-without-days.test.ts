import { describe, expect, test } from 'vitest';
import type { Limit } from '#shared/domain/procedure-limits.ts';
import { answers, movesUpTo } from '#tests/support/acts.ts';
import { story } from '#tests/support/case-story.ts';
import { smallCast } from '#tests/support/small-cast.ts';
import { aStage } from '#tests/support/small-pack.ts';

const why = ['A1'];
const under = (limit: Limit) => story(smallCast({ stages: [aStage('1', { limit }), aStage('2')] }));

describe('the same working day', () => {
  const sameDay = (onFreeDay: 'nextWorkingDay' | 'thatDay') =>
    under({ in: 'sameWorkingDay', onFreeDay, why });

  test.each([
    ['a Monday', 'Mon 23 Nov 2026', 'nextWorkingDay', '2026-11-23'],
    ['a Saturday, on the next working day', 'Sat 21 Nov 2026', 'nextWorkingDay', '2026-11-23'],
    ['a Saturday, on that day', 'Sat 21 Nov 2026', 'thatDay', '2026-11-21'],
    ['Christmas Eve, on that day', 'Thu 24 Dec 2026', 'nextWorkingDay', '2026-12-24'],
    ['Christmas Day, after the holidays', 'Fri 25 Dec 2026', 'nextWorkingDay', '2026-12-29'],
    ['Christmas Day, on that day', 'Fri 25 Dec 2026', 'thatDay', '2026-12-25'],
  ] as const)('begun on %s (%s, %s) ends', (_, day, onFreeDay, dueOn) => {
    expect(sameDay(onFreeDay).on(day, '16:59').opens('Ada Penn').due()).toEqual({ stage: dueOn });
  });

  test('a day on which the office is closed is a free day', () => {
    const closed = sameDay('nextWorkingDay').closedOn('Mon 23 Nov 2026').on('Mon 23 Nov 2026');
    expect(closed.opens('Ada Penn').due()).toEqual({ stage: '2026-11-24' });
  });
});

describe('a stage without an end', () => {
  const open = under.bind(undefined, { in: 'openEnded', why });

  test('has no clock; the owner may move up at any time, without an answer', () => {
    const raised = open().opens('Ada Penn');
    expect(raised.due()).toEqual({});
    expect(raised.does('Ada Penn', movesUpTo('2')).facts()).toMatchObject([{ entry: 'escalated' }]);
  });

  test('an answer is never late there', () => {
    const answered = open()
      .opens('Ada Penn')
      .on('Mon 22 Nov 2027')
      .does('Max Boyle', answers('accept', 'Yes.'));
    expect(answered.facts()).toMatchObject([{ late: false }]);
  });

  test('has the date that the owner sets, however far, and is then waited for', () => {
    const dated = open().on('Mon 23 Nov 2026').opens('Ada Penn', { dueOn: '2027-03-01' });
    expect(dated.due()).toEqual({ stage: '2027-03-01' });
    expect(dated.tries('Ada Penn', movesUpTo('2'))).toEqual({
      reason: 'answerFirst',
      dueOn: '2027-03-01',
      why: ['A1'],
    });
    expect(dated.on('Tue 2 Mar 2027').clocksTick().facts()).toMatchObject([{ type: 'LimitPassed' }]);
  });

  test('no date is set further ahead than the longest limit there is', () => {
    const far = open().on('Mon 23 Nov 2026').triesToOpen('Ada Penn', { dueOn: '2028-01-01' });
    expect(far).toEqual({ reason: 'dateOutOfRange', earliest: '2026-11-23', latest: '2027-12-02' });
  });

  test('with a target that the authority chose has that as its end; the owner may set another', () => {
    const target = () => under({ in: 'openEnded', target: 10, why }).on('Mon 23 Nov 2026');
    expect(target().opens('Ada Penn').due()).toEqual({ stage: '2026-12-07' });
    expect(target().opens('Ada Penn', { dueOn: '2026-12-18' }).due()).toEqual({ stage: '2026-12-18' });
    expect(target().opens('Ada Penn', { dueOn: '2026-11-24' }).due()).toEqual({ stage: '2026-11-24' });
  });

  test('more time is nothing to agree to where no date is set', () => {
    const clock = {
      covers: 'response',
      atLimit: 'asked',
      moveUp: 'anyTime',
      moreTime: 'granted',
      why,
    } as const;
    const cast = smallCast({ clock, stages: [aStage('1', { limit: { in: 'openEnded', why } })] });
    const agrees = { type: 'agreeTime', until: '2027-01-04' } as const;
    expect(story(cast).opens('Ada Penn').tries('Ada Penn', agrees)).toEqual({
      reason: 'timeNotGranted',
      why: ['A1'],
    });
  });
});
