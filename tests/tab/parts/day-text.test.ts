import { expect, test } from 'vitest';
import { dayText, typedDay } from '#tab/parts/look/day-text.ts';

test('a day is written as people read it, and worded text stays as it is', () => {
  expect(dayText('2026-11-27')).toBe('Fri 27 Nov');
  expect(dayText('2026-03-29')).toBe('Sun 29 Mar');
  expect(dayText('Wed 25 Nov')).toBe('Wed 25 Nov');
});

test.each([
  ['27/11/2026', '2026-11-27'],
  ['3/12', '2026-12-03'],
  ['3 Dec', '2026-12-03'],
  ['3 December 2026', '2026-12-03'],
  ['Fri 27 Nov', '2026-11-27'],
  ['2026-11-27', '2026-11-27'],
  ['27.11.26', '2026-11-27'],
])('%s is read as %s', (typed, day) => expect(typedDay(typed, '2026-11-25')).toBe(day));

test.each(['31/11/2026', 'soon', '', '2026-02-30', '12'])('%s is no day', (typed) =>
  expect(typedDay(typed, '2026-11-25')).toBeUndefined(),
);
