import { describe, expect, test } from 'vitest';
import { addWorkingDays, workingDaysBetween } from '#shared/domain/working-days.ts';
import { everyDay, weekdaysNotHolidays } from '#tests/support/calendar-days.ts';

const ENGLAND = { closedOn: [], openOn: [] };

/** An office that shuts at the end of the year and on two days in August, and works on some days that are free. */
const OWN_DAYS = {
  closedOn: everyDay('2020-01-01', '2033-12-31').filter((day) => /-12-29|-12-3|-08-1[23]/.test(day)),
  openOn: ['2020-12-26', '2024-08-10', '2026-11-28', '2027-12-27', '2032-01-03'],
};

describe.each([
  ['England', ENGLAND],
  ['an office with days of its own', OWN_DAYS],
])('every limit of 1 to 25 working days from every day of 2020 to 2032 in %s', (_, calendar) => {
  // Written to be seen to be right, not to be quick: all working days in a row, and the limit is a place in that row.
  const { closedOn, openOn } = calendar;
  const usual = weekdaysNotHolidays('2020-01-01', '2033-12-31');
  const row = [...new Set([...usual.filter((day) => !closedOn.includes(day)), ...openOn])].sort();
  const starts = everyDay('2020-01-01', '2032-12-31').map((from) => {
    const next = row.findIndex((day) => day > from);
    return { from, due: row.slice(next, next + 25) };
  });

  test('ends where that place in the row of all working days is', () => {
    const wrong = starts.flatMap(({ from, due }) =>
      due
        .filter((day, at) => addWorkingDays(calendar, from, at + 1) !== day)
        .map((day) => `${from} to ${day}`),
    );
    expect(wrong).toEqual([]);
    expect(starts.flatMap(({ due }) => due)).toHaveLength(4749 * 25);
  });

  test('is as many days long as it was meant to be', () => {
    const wrong = starts.filter(
      ({ from, due }) =>
        workingDaysBetween(calendar, from, due[0] ?? '') !== 1 ||
        workingDaysBetween(calendar, from, due[24] ?? '') !== 25,
    );
    expect(wrong).toEqual([]);
  });
});
