import { expect, test } from 'vitest';
import { discussionProblems, EMPTY_DISCUSSION, talkWords } from '#tab/parts/fields/discussion-draft.ts';

const TODAY = '2026-11-25';

test('a talk lacks whom, when and what was said', () => {
  expect(discussionProblems(EMPTY_DISCUSSION, TODAY)).toEqual({
    with: 'Say who you talked with.',
    on: 'Give the day of the talk: today or earlier.',
    summary: 'Write what was said.',
  });
});

test('one that was offered and not taken up is asked for in words that fit', () => {
  const offered = { ...EMPTY_DISCUSSION, notTakenUp: true };
  expect(talkWords(offered).summary).toBe('What was offered, and what came of it');
  expect(discussionProblems(offered, TODAY)).toEqual({
    with: 'Say who it was offered to.',
    on: 'Give the day of the offer: today or earlier.',
    summary: 'Write what was offered, and what came of it.',
  });
});
