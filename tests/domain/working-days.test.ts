import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '#shared/domain/time.ts';
import { addWorkingDays, isWorkingDay, workingDaysBetween } from '#shared/domain/working-days.ts';
import { everyDay, weekdaysNotHolidays } from '#tests/support/calendar-days.ts';

const ENGLAND = { closedOn: [], openOn: [] };

describe('the working days of England', () => {
  test('are those of date-holidays on every day from 2015 to 2040', () => {
    const working = everyDay('2015-01-01', '2040-12-31').filter((day) => isWorkingDay(ENGLAND, day));
    expect(working).toEqual(weekdaysNotHolidays('2015-01-01', '2040-12-31'));
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

  test('a day entered both as closed and as open is open', () => {
    expect(isWorkingDay({ closedOn: ['2026-12-29'], openOn: ['2026-12-29'] }, '2026-12-29')).toBe(true);
  });
});

describe('counting working days', () => {
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
    const anyDay = fc.constantFrom(...everyDay('2024-01-01', '2028-12-31'));
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
