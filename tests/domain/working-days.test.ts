import Holidays from 'date-holidays';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type Day, weekday } from '#shared/domain/time.ts';
import { addWorkingDays, isWorkingDay, workingDaysBetween } from '#shared/domain/working-days.ts';

const ENGLAND = { closedOn: [], openOn: [] };

function daysFrom(first: Day, last: Day): readonly Day[] {
  const days: Day[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) days.push(day);
  return days;
}

const isPublic = ({ type, date }: { readonly type: string; readonly date: string }) =>
  type === 'public' ? [date.slice(0, 10)] : [];

describe('the working days of England', () => {
  test('are those of date-holidays on every day from 2015 to 2040', () => {
    const england = new Holidays('GB', 'ENG');
    const years = Array.from({ length: 26 }, (_, at) => 2015 + at);
    const free = new Set(years.flatMap((year) => england.getHolidays(year).flatMap(isPublic)));
    const differing = daysFrom('2015-01-01', '2040-12-31').filter(
      (day) => isWorkingDay(ENGLAND, day) !== (weekday(day) <= 5 && !free.has(day)),
    );
    expect(differing).toEqual([]);
  });

  test.each([
    ['Christmas Day on a Friday', '2026-12-25', false],
    ['Boxing Day on a Saturday is kept on the Monday', '2026-12-28', false],
    ['the day after', '2026-12-29', true],
    ['New Year’s Day', '2027-01-01', false],
    ['Good Friday', '2026-04-03', false],
    ['Easter Monday', '2026-04-06', false],
    ['the summer holiday, which Scotland does not have', '2026-08-31', false],
    ['St Andrew’s Day, which England does not have', '2026-11-30', true],
    ['the Platinum Jubilee', '2022-06-03', false],
    ['the moved spring holiday of 2022', '2022-05-30', true],
    ['the late Queen’s funeral', '2022-09-19', false],
    ['the Coronation', '2023-05-08', false],
  ])('%s, %s: %s', (_, day, works) => {
    expect(isWorkingDay(ENGLAND, day)).toBe(works);
  });

  test('an authority may close on further days, and work on days that are free elsewhere', () => {
    const calendar = { closedOn: ['2026-12-29'], openOn: ['2026-12-25', '2026-11-28'] };
    expect(['2026-12-25', '2026-12-29', '2026-11-28'].map((day) => isWorkingDay(calendar, day))).toEqual([
      true,
      false,
      true,
    ]);
  });
});

describe('counting working days', () => {
  test('every limit of 1 to 25 days from every day of ten years ends where counting on fingers ends', () => {
    const all = daysFrom('2021-01-01', '2031-03-31');
    const working = all.filter((day) => isWorkingDay(ENGLAND, day));
    const wrong: string[] = [];
    let ahead = 0;
    for (const from of all.filter((day) => day <= '2030-12-31')) {
      while ((working[ahead] ?? '9') <= from) ahead += 1;
      for (const days of [1, 4, 5, 20, 25]) {
        const end = working[ahead + days - 1];
        if (addWorkingDays(ENGLAND, from, days) !== end) wrong.push(`${from} + ${days}`);
        if (end && workingDaysBetween(ENGLAND, from, end) !== days) wrong.push(`${from} to ${end}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test('no days later is the same day, free or not', () => {
    expect(addWorkingDays(ENGLAND, '2026-11-28', 0)).toBe('2026-11-28');
    expect(workingDaysBetween(ENGLAND, '2026-11-28', '2026-11-28')).toBe(0);
  });

  test('a date that has passed counts down from nought', () => {
    expect(workingDaysBetween(ENGLAND, '2026-12-01', '2026-11-30')).toBe(-1);
    expect(workingDaysBetween(ENGLAND, '2026-11-30', '2026-11-28')).toBe(-1);
    expect(workingDaysBetween(ENGLAND, '2026-11-29', '2026-11-28')).toBe(0);
  });

  test('a limit ends on a working day, a later start never ends sooner, and closing a day never brings it forward', () => {
    const days = daysFrom('2024-01-01', '2028-12-31');
    const anyDay = fc.constantFrom(...days);
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 40 }), anyDay, (from, count, closed) => {
        const end = addWorkingDays(ENGLAND, from, count);
        const later = addWorkingDays(ENGLAND, addDays(from, 1), count);
        const withClosure = addWorkingDays({ closedOn: [closed], openOn: [] }, from, count);
        return isWorkingDay(ENGLAND, end) && later >= end && withClosure >= end;
      }),
    );
  });
});
