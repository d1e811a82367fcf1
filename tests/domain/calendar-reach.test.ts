import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { CALENDAR_REACH, CALENDAR_VERSION, ENGLAND_BANK_HOLIDAYS } from '#shared/domain/bank-holidays.ts';
import { addWorkingDays, calendarUsed, reaches } from '#shared/domain/working-days.ts';

const ENGLAND = { closedOn: [], openOn: [] };

describe('the table of bank holidays', () => {
  test('is the one its version names: a changed day takes a new version', () => {
    const table = createHash('sha256')
      .update([...ENGLAND_BANK_HOLIDAYS].join(' '))
      .digest('hex');
    expect({ [CALENDAR_VERSION]: table }).toEqual({
      'England 2015-2040 (1)': '735fe710bc507441ed3d821e5f7271e6dbd9d61607f0d2ac9b43558f48b2e62a',
    });
  });

  test('has holidays in the first and in the last year it claims to know, and none beyond', () => {
    const days = [...ENGLAND_BANK_HOLIDAYS].sort();
    expect([CALENDAR_REACH.first, days[0]]).toEqual(['2015-01-01', '2015-01-01']);
    expect([days.at(-1), CALENDAR_REACH.last]).toEqual(['2040-12-26', '2040-12-31']);
  });
});

describe('a date outside the table is refused, not guessed', () => {
  test.each([
    ['ends on the last day it knows', '2040-12-24', 3, true],
    ['would end on the first day it does not know', '2040-12-24', 4, false],
    ['is one day too long', '2040-11-27', 23, false],
    ['begins on the last day and asks for nothing', '2040-12-31', 0, true],
    ['begins on the last day', '2040-12-31', 1, false],
    ['begins after it', '2041-01-01', 0, false],
    ['begins on the first day it knows', '2015-01-01', 1, true],
    ['begins the day before', '2014-12-31', 1, false],
    ['begins on no day at all', 'soon', 5, false],
    ['begins on nothing', '', 5, false],
    ['is longer than the whole table', '2015-01-01', 10_000, false],
  ])('a limit that %s, %s and %i days: known %s', (_, from, days, known) => {
    expect(reaches(ENGLAND, from, days)).toBe(known);
    const add = () => addWorkingDays(ENGLAND, from, days);
    if (known) expect(add()).toBe(from === '2015-01-01' ? '2015-01-02' : '2040-12-31');
    else expect(add).toThrow(`England 2015-2040 (1): no ${days} working days from ${from}`);
  });

  test('an authority that closes for the last days shortens it, and a Saturday at work lengthens it', () => {
    expect(reaches({ closedOn: ['2040-12-31'], openOn: [] }, '2040-12-24', 3)).toBe(false);
    expect(reaches({ closedOn: [], openOn: ['2040-12-29'] }, '2040-12-24', 4)).toBe(true);
    expect(reaches({ closedOn: [], openOn: ['2041-01-01'] }, '2040-12-24', 4)).toBe(false);
  });
});

describe('the calendar a date was counted with', () => {
  const calendar = {
    closedOn: ['2026-12-30', '2026-12-29', '2026-12-29', '2027-05-04', '2026-12-18', '2025-12-29'],
    openOn: ['2026-12-19', '2027-01-01', '2026-01-01'],
  };
  const used = calendarUsed(calendar, '2026-12-18', '2027-01-01');

  test('names the table, and the authority’s own days from the first day to the last', () => {
    expect(used).toEqual({
      version: 'England 2015-2040 (1)',
      closedOn: ['2026-12-18', '2026-12-29', '2026-12-30'],
      openOn: ['2026-12-19', '2027-01-01'],
    });
  });

  test('proves the date again when the authority’s days have changed since', () => {
    expect(addWorkingDays(calendar, '2026-12-18', 7)).toBe('2027-01-01');
    expect(addWorkingDays(used, '2026-12-18', 7)).toBe('2027-01-01');
    expect(addWorkingDays({ closedOn: [], openOn: [] }, '2026-12-18', 7)).toBe('2026-12-31');
  });
});
