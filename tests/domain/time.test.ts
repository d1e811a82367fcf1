import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, endOfDay, isDay, londonDay, londonInstant, londonTime } from '#shared/domain/time.ts';

describe('London days', () => {
  test.each([
    ['a day in winter', '2026-11-27', '2026-11-28T00:00:00.000Z'],
    ['a day in summer', '2026-06-26', '2026-06-26T23:00:00.000Z'],
    ['the day of 23 hours', '2026-03-29', '2026-03-29T23:00:00.000Z'],
    ['the day of 25 hours', '2026-10-25', '2026-10-26T00:00:00.000Z'],
    ['the day before summer time', '2026-03-28', '2026-03-29T00:00:00.000Z'],
    ['the day before winter time', '2026-10-24', '2026-10-24T23:00:00.000Z'],
  ])('%s, %s, has ended at %s', (_, day, ended) => {
    expect(endOfDay(day)).toBe(ended);
  });

  test.each([
    ['2026-11-27', '09:30', '2026-11-27T09:30:00.000Z'],
    ['2026-06-26', '09:30', '2026-06-26T08:30:00.000Z'],
    ['2026-03-29', '00:30', '2026-03-29T00:30:00.000Z'],
    ['2026-03-29', '02:30', '2026-03-29T01:30:00.000Z'],
    ['2026-10-25', '00:30', '2026-10-24T23:30:00.000Z'],
    ['2026-10-25', '03:00', '2026-10-25T03:00:00.000Z'],
  ])('on %s at %s it is %s', (day, time, instant) => {
    expect(londonInstant(day, time)).toBe(instant);
    expect([londonDay(instant), londonTime(instant)]).toEqual([day, time]);
  });

  test('of two half past ones in October the first is meant, and the one that March lacks is an hour on', () => {
    expect(londonInstant('2026-10-25', '01:30')).toBe('2026-10-25T00:30:00.000Z');
    expect(londonInstant('2026-03-29', '01:30')).toBe('2026-03-29T01:30:00.000Z');
    expect(londonTime('2026-03-29T01:30:00.000Z')).toBe('02:30');
  });

  test('each of ten years ends one day where the next begins, and is 23, 24 or 25 hours long', () => {
    const wrong: string[] = [];
    for (let day = '2021-01-01'; day <= '2030-12-31'; day = addDays(day, 1)) {
      const hours = (Date.parse(endOfDay(day)) - Date.parse(londonInstant(day, '00:00'))) / 3_600_000;
      const lastMoment = new Date(Date.parse(endOfDay(day)) - 1).toISOString();
      if (endOfDay(day) !== londonInstant(addDays(day, 1), '00:00')) wrong.push(`${day} ends`);
      if (![23, 24, 25].includes(hours)) wrong.push(`${day} has ${hours} hours`);
      if (londonDay(lastMoment) !== day) wrong.push(`${day} ends on ${londonDay(lastMoment)}`);
    }
    expect(wrong).toEqual([]);
  });

  test('an office hour of any day is that day and that hour in London', () => {
    const day = fc.integer({ min: 0, max: 9000 }).map((count) => addDays('2015-01-01', count));
    const time = fc.integer({ min: 3, max: 23 }).map((hour) => `${String(hour).padStart(2, '0')}:30`);
    fc.assert(
      fc.property(day, time, (on, at) => {
        const instant = londonInstant(on, at);
        return londonDay(instant) === on && londonTime(instant) === at;
      }),
    );
  });
});

test.each([
  ['2026-02-28', true],
  ['2028-02-29', true],
  ['2026-02-29', false],
  ['2026-13-01', false],
  ['2026-00-10', false],
  ['2026-11-31', false],
  ['26-11-30', false],
  ['2026-11-30T00:00', false],
  ['', false],
  ['__proto__', false],
])('%j is a day of the calendar: %s', (text, is) => {
  expect(isDay(text)).toBe(is);
});
