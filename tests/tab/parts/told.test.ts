import { expect, test } from 'vitest';
import { asRaise } from '#tab/outlook/as-raise.ts';
import { stageDraft } from '#tab/parts/fields/stage-draft.ts';
import { onRecord } from '#tab/parts/raise/summary.ts';
import { startingAt, whoIsTold } from '#tab/parts/raise/told.ts';
import { complete, first, form, second } from '../outlook/sample.ts';

const draft = asRaise(complete);

test('the people named for the roles that answer are told', () => {
  expect(whoIsTold(form, draft, first)).toEqual([
    { name: 'Tom Whitlock', part: 'asked' },
    { name: 'Ben Rees', part: 'copied' },
  ]);
});

test('everybody is told once, and no role that nobody holds', () => {
  expect(whoIsTold(form, draft, second)).toEqual([
    { name: 'Jaya Patel', part: 'asked' },
    { name: 'Sana Malik', part: 'informed' },
  ]);
});

test('somebody best placed to answer is asked in place of the stage’s own people', () => {
  const una = { id: 'una', name: 'Una Bell', mail: 'una@practice.example' };
  const to = { ...stageDraft('2'), respondent: una };
  expect(whoIsTold(form, { ...draft, to }, { ...second, ownerMayName: true })[0]).toEqual({
    name: 'Una Bell',
    part: 'asked',
  });
});

test('nobody is told while the matter stays with the informal talk', () => {
  const informal = { ...draft, to: stageDraft('informal-talk') };
  expect(startingAt(form, informal)).toBeUndefined();
  expect(whoIsTold(form, informal)).toEqual([]);
});

test('the check shows all that goes on the record, each line with the part it was written in', () => {
  expect(onRecord(form, draft)).toEqual([
    { label: 'The child', value: 'Liam Webb (L.W.) · Child number 50917', part: 'who' },
    { label: 'Social worker', value: 'Tom Whitlock', part: 'who' },
    { label: 'Team manager', value: 'Ben Rees', part: 'who' },
    { label: 'Category', value: 'Practice', part: 'what' },
    { label: 'What is wrong', value: 'No life story work.', part: 'what' },
    { label: 'What should happen', value: 'A named worker.', part: 'what' },
    {
      label: 'What has been talked about',
      value: 'Tom Whitlock · By telephone · Tue 24 Nov\nNo worker is free.',
      part: 'said',
    },
    { label: 'Where to start', value: 'Stage 1, Social worker', part: 'said' },
    { label: 'Response due', value: 'Wed 2 Dec', part: 'said' },
  ]);
});
