import { expect, test } from 'vitest';
import {
  bankHolidaysOf,
  daysOf,
  noEffect,
  withDay,
  withoutDay,
} from '#tab/parts/administration/calendar/calendar-days.ts';

const calendar = {
  revision: 2,
  today: '2026-11-24',
  closedOn: [
    { day: '2026-12-30', reason: 'Closed' },
    { day: '2026-10-02', reason: 'Storm' },
    { day: '2026-11-24', reason: 'Polling station' },
  ],
  openOn: [{ day: '2026-12-28', reason: 'Duty day' }],
  running: '',
};

test('days from today on come first, the soonest at the top; what has passed is apart', () => {
  const { ahead, past } = daysOf(calendar);
  expect(ahead.map(({ day, kind }) => `${day} ${kind}`)).toEqual([
    '2026-11-24 closedOn',
    '2026-12-28 openOn',
    '2026-12-30 closedOn',
  ]);
  expect(past.map(({ day }) => day)).toEqual(['2026-10-02']);
});

test('a day is added to its kind, and taken out of it alone', () => {
  const one = { day: '2027-01-04', kind: 'openOn', reason: 'Duty' } as const;
  const more = withDay(calendar, one);
  expect(more.openOn).toEqual([...calendar.openOn, { day: '2027-01-04', reason: 'Duty' }]);
  expect(more.closedOn).toBe(calendar.closedOn);
  expect(withoutDay(more, one).openOn).toEqual(calendar.openOn);
});

test('a day that would change nothing is told', () => {
  expect(noEffect('2026-11-28', 'closedOn')).toBe('This is a weekend: it is no working day already.');
  expect(noEffect('2026-12-25', 'closedOn')).toBe('This is a bank holiday: it is no working day already.');
  expect(noEffect('2026-12-29', 'closedOn')).toBeUndefined();
  expect(noEffect('2026-12-29', 'openOn')).toBe('This is a working day already.');
  expect(noEffect('2026-12-25', 'openOn')).toBeUndefined();
});

test('the bank holidays of a year are named', () => {
  expect(bankHolidaysOf('2026').slice(-2)).toEqual(['2026-12-25', '2026-12-28']);
  expect(bankHolidaysOf('2050')).toEqual([]);
});
