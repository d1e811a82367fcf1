import { describe, expect, test } from 'vitest';
import { takeExample, takeParagraph } from '#tab/outlook/take-text.ts';
import { complete } from './sample.ts';

const PARAGRAPH = 'It was agreed in September.';

describe('ticking a paragraph of the email', () => {
  test('adds it under what stands in the first issue', () => {
    expect(takeParagraph(complete, PARAGRAPH)).toEqual({
      used: [PARAGRAPH],
      issues: [
        {
          issue: 'No life story work.\nIt was agreed in September.',
          expected: 'A named worker.',
          steps: '',
          service: '',
        },
      ],
    });
  });

  test('taking the tick away takes it out again', () => {
    const ticked = { ...complete, ...takeParagraph(complete, PARAGRAPH) };
    expect(takeParagraph(ticked, PARAGRAPH)).toEqual({ used: [], issues: complete.issues });
  });

  test('leaves alone what somebody has since changed', () => {
    const changed = {
      ...complete,
      used: [PARAGRAPH],
      issues: [{ issue: 'It was agreed in August.', expected: '', steps: '', service: '' }],
    };
    expect(takeParagraph(changed, PARAGRAPH).issues?.[0]?.issue).toBe('It was agreed in August.');
  });
});

describe('taking an example of the procedure', () => {
  test('writes it into the last issue', () => {
    const two = {
      ...complete,
      issues: [...complete.issues, { issue: '', expected: '', steps: '', service: '' }],
    };
    expect(takeExample(two, 'Statutory visits').issues?.map(({ issue }) => issue)).toEqual([
      'No life story work.',
      'Statutory visits',
    ]);
  });
});
