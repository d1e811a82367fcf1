import { expect, test } from 'vitest';
import { respondCommand, respondLabel, respondProblems } from '#tab/parts/forms/respond-draft.ts';

const TODAY = '2026-11-25';
const action = { what: 'First family time', who: 'Ben Rees', by: '2026-12-03' };

test('the button repeats the choice', () => {
  expect(respondLabel({ kind: '', text: '', actions: [] })).toBe('Send the response');
  expect(respondLabel({ kind: 'accept', text: '', actions: [action, action] })).toBe('Accept with 2 actions');
  expect(respondLabel({ kind: 'disagree', text: '', actions: [] })).toBe('Disagree, with reasons');
});

test('an acceptance may be its actions alone; every other answer needs words', () => {
  expect(respondProblems({ kind: 'accept', text: '', actions: [action] }, TODAY)).toBeUndefined();
  expect(respondProblems({ kind: 'accept', text: '', actions: [] }, TODAY)?.text).toBe(
    'Write what you say, or add an action.',
  );
  expect(respondProblems({ kind: 'meeting', text: ' ', actions: [] }, TODAY)?.text).toBe(
    'Write what you say.',
  );
});

test('an action without a date holds the answer back', () => {
  const problems = respondProblems(
    { kind: 'accept', text: 'Agreed.', actions: [{ ...action, by: '' }] },
    TODAY,
  );
  expect(problems?.actions).toBe('Give every action what, who and by when, or remove it.');
});

test('actions written for an acceptance do not go out with another answer', () => {
  expect(respondCommand({ kind: 'disagree', text: 'No.', actions: [action] })).toEqual({
    type: 'respond',
    kind: 'disagree',
    text: 'No.',
    actions: [],
  });
  expect(respondCommand({ kind: '', text: 'No.', actions: [] })).toBeUndefined();
});
