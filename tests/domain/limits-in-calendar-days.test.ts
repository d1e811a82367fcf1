import { describe, expect, test } from 'vitest';
import type { Limit } from '#shared/domain/procedure-limits.ts';
import { limitWords } from '#shared/wording/ladder-words.ts';
import { answers } from '#tests/support/acts.ts';
import { story } from '#tests/support/case-story.ts';
import { smallCast } from '#tests/support/small-cast.ts';
import { aStage, smallPack } from '#tests/support/small-pack.ts';

const why = ['A1'];
type OnFreeDay = 'nextWorkingDay' | 'thatDay';
const days = (count: number, onFreeDay: OnFreeDay = 'nextWorkingDay'): Limit => ({
  in: 'calendarDays',
  days: count,
  onFreeDay,
  why,
});
const under = (limit: Limit, clock = smallPack().clock) =>
  story(smallCast({ clock, stages: [aStage('1', { limit }), aStage('2')] }));

describe('a limit in calendar days', () => {
  test.each<[string, number, OnFreeDay, string]>([
    ['Mon 23 Nov 2026', 5, 'nextWorkingDay', '2026-11-30'],
    ['Mon 23 Nov 2026', 5, 'thatDay', '2026-11-28'],
    ['Mon 23 Nov 2026', 7, 'nextWorkingDay', '2026-11-30'],
    ['Sun 22 Nov 2026', 5, 'nextWorkingDay', '2026-11-27'],
    ['Fri 18 Dec 2026', 7, 'nextWorkingDay', '2026-12-29'],
    ['Fri 18 Dec 2026', 7, 'thatDay', '2026-12-25'],
    ['Sat 24 Oct 2026', 28, 'nextWorkingDay', '2026-11-23'],
  ])('begun on %s, of %i days (%s), ends on %s', (day, count, onFreeDay, dueOn) => {
    const opened = under(days(count, onFreeDay)).on(day, '23:30').opens('Ada Penn');
    expect(opened.due()).toEqual({ stage: dueOn });
  });

  test('a day on which the office is closed is a free day', () => {
    const closed = under(days(5)).closedOn('Mon 30 Nov 2026').on('Mon 23 Nov 2026').opens('Ada Penn');
    expect(closed.due()).toEqual({ stage: '2026-12-01' });
  });

  test('ends at the time of day that the procedure says, and an answer is in time until then', () => {
    const clock = { ...smallPack().clock, endsAt: '17:00' };
    const opened = () => under(days(7), clock).on('Mon 23 Nov 2026').opens('Ada Penn');
    expect(opened().dueAt()).toEqual({ stage: '2026-11-30 17:00' });
    const answered = opened().on('Mon 30 Nov 2026', '16:59').does('Max Boyle', answers('accept', 'Yes.'));
    expect(answered.facts()).toMatchObject([{ late: false }]);
    expect(opened().on('Mon 30 Nov 2026', '17:00').clocksTick().facts()).toMatchObject([
      { type: 'LimitPassed' },
    ]);
  });

  test('may be set earlier, and not later', () => {
    const opens = (dueOn: string) => under(days(7)).on('Mon 23 Nov 2026').opens('Ada Penn', { dueOn });
    expect(opens('2026-11-25').due()).toEqual({ stage: '2026-11-25' });
    expect(under(days(7)).on('Mon 23 Nov 2026').triesToOpen('Ada Penn', { dueOn: '2026-12-01' })).toEqual({
      reason: 'dateOutOfRange',
      earliest: '2026-11-23',
      latest: '2026-11-30',
    });
  });

  test('is not guessed past the last year of known bank holidays', () => {
    const late = under(days(30)).on('Mon 3 Dec 2040');
    expect(late.triesToOpen('Ada Penn')).toMatchObject({ reason: 'calendarTooShort', last: '2040-12-31' });
  });

  test('is drawn in words', () => {
    expect(limitWords(days(1))).toBe('1 calendar day, or the next working day where that is a free day');
    expect(limitWords(days(28, 'thatDay'))).toBe('28 calendar days, whatever day that is');
  });
});
