import { expect, test } from 'vitest';
import { EMPTY_ISSUE, issueProblems } from '#tab/parts/fields/issue-draft.ts';
import { textProblem, textTooLong } from '#tab/parts/fields/text-problem.ts';
import { minutesProblems } from '#tab/parts/forms/minutes-draft.ts';
import { respondProblems } from '#tab/parts/forms/respond-draft.ts';

const TODAY = '2026-11-25';
const LONG = 'a'.repeat(9234);
const SAID = '1,234 characters too many; at most 8,000';

test('a text that is too long says by how much; blanks around it do not count', () => {
  expect(textTooLong(` ${'a'.repeat(8000)} `)).toBeUndefined();
  expect(textTooLong('a'.repeat(8001))).toBe('1 character too many; at most 8,000');
  expect(textTooLong(LONG)).toBe(SAID);
  expect(textProblem(' ', 'Write it.')).toBe('Write it.');
  expect(textProblem(' ')).toBeUndefined();
});

test('a text that is too long holds an answer, an issue and the minutes back', () => {
  expect(respondProblems({ kind: 'disagree', text: LONG, actions: [] }, TODAY)?.text).toBe(SAID);
  const issue = { ...EMPTY_ISSUE, issue: 'Late', expected: 'A date', steps: LONG };
  expect(issueProblems([issue], { steps: true, issueRequired: true })?.[0]?.steps).toBe(SAID);
  expect(issueProblems([issue], { steps: false, issueRequired: true })).toBeUndefined();
  const minutes = { meeting: 'm', attended: ['a'], notes: { a: 'Said.', b: LONG }, actions: [] };
  expect(minutesProblems(minutes, TODAY)).toMatchObject({ notes: undefined, longPoint: SAID });
});

test('an action that is to be done on no day, or on a past one, holds the answer back', () => {
  const by = (day: string) => ({
    kind: 'accept' as const,
    text: 'Agreed.',
    actions: [{ what: 'Visit', who: 'Ben', by: day }],
  });
  expect(respondProblems(by('2026-11-25'), TODAY)).toBeUndefined();
  for (const day of ['2026-11-24', 'soon'])
    expect(respondProblems(by(day), TODAY)?.actions).toBe(
      'Give every action what, who and by when, or remove it.',
    );
});
