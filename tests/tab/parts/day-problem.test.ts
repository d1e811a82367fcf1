import { expect, test } from 'vitest';
import { dayProblem } from '#tab/parts/fields/day-problem.ts';
import { discussionProblems } from '#tab/parts/fields/discussion-draft.ts';
import { fieldText, heldDay, readDate } from '#tab/parts/fields/typed-date.ts';

const TODAY = '2026-11-24';
const near = new Date(2026, 10, 24);
const typed = (text: string) => heldDay(readDate(text, TODAY, near));

test('a day inside its limits, on them or not yet given can stand', () => {
  for (const day of ['', '2026-11-24', '2026-12-03', '2026-12-18'])
    expect(dayProblem(day, TODAY, '2026-12-18')).toBeUndefined();
});

test('a day outside its limits is answered with the days that can be chosen', () => {
  const sentence = 'Choose a day from Tue 24 Nov 2026 to Fri 18 Dec 2026.';
  expect(dayProblem('2026-11-23', TODAY, '2026-12-18')).toBe(sentence);
  expect(dayProblem('2026-12-19', TODAY, '2026-12-18')).toBe(sentence);
  expect(dayProblem('2026-11-23', TODAY)).toBe('Choose a day from Tue 24 Nov 2026 on.');
});

test.each(['banana', '31 Feb 2027', '2027-02-31', '2'])(
  '“%s” stays as it was typed and is no day',
  (text) => {
    expect(typed(text)).toBe(text);
    expect(fieldText(readDate(text, TODAY, near) ?? undefined, TODAY)).toBe(text);
    expect(dayProblem(text, TODAY, '2026-12-18')).toBe(
      'This is not a day we can read. Write it like 3 Dec 2026.',
    );
  },
);

test('a typed day is taken even outside the limits, and another year is named', () => {
  expect(typed(' 3 Dec ')).toBe('2026-12-03');
  expect(typed('4 Jan 2027')).toBe('2027-01-04');
  expect(fieldText(new Date(2026, 11, 3), TODAY)).toBe('Thu 3 Dec');
  expect(fieldText(new Date(2027, 0, 4), TODAY)).toBe('Mon 4 Jan 2027');
  expect(typed('')).toBe('');
});

test.each(['2026-11-25', '1999-12-31'])('a talk of %s is held back', (on) => {
  const talk = { with: 'Tom', mode: 'telephone' as const, on, summary: 'We do not agree.' };
  expect(discussionProblems(talk, TODAY)?.on).toBe('Choose a day from Sat 1 Jan 2000 to Tue 24 Nov 2026.');
});
