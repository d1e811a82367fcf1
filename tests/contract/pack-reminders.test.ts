import { describe, expect, test } from 'vitest';
import { readPack } from '#shared/contract/packs.ts';
import { faultsWith, smallPack } from '#tests/support/small-pack.ts';

describe('when people are reminded', () => {
  test('has a usual value, so that a pack need not say it', () => {
    const read = readPack(smallPack());
    expect('procedure' in read && read.procedure.reminders).toEqual({
      stage: [-1, 0, 1, 5, 10, 15, 20],
      overall: [-5, 0],
      duties: [-3, 0, 1],
      actions: [0, 1],
      meetings: [-1, 1],
      at: '09:00',
    });
  });

  test('can be said in part, and can be never', () => {
    const read = readPack(smallPack({ reminders: { stage: [], at: '08:15' } }));
    expect('procedure' in read && read.procedure.reminders).toMatchObject({
      stage: [],
      overall: [-5, 0],
      at: '08:15',
    });
  });

  test('is never twice on one day', () => {
    expect(faultsWith({ reminders: { overall: [1], stage: [-1, 2, -1] } })).toEqual([
      'reminders, stage: -1 is here twice, and nobody is reminded twice on one day. Take it out once.',
    ]);
  });

  test.each([
    [{ stage: [21] }, 'reminders, stage 1: This number is too big. Write 20 or less.'],
    [{ duties: [-21] }, 'reminders, duties 1: This number is too small. Write -20 or more.'],
    [{ at: '25:00' }, 'reminders, at: "25:00" '],
  ])('is refused in words where it cannot be meant: %o', (reminders, words) => {
    expect(faultsWith({ reminders })).toEqual([expect.stringContaining(words)]);
  });
});
