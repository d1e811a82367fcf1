import { describe, expect, test } from 'vitest';
import { readStory } from '#shared/rehearsal/read-story.ts';
import { changeFaultLine, storyFaultLine } from '#shared/wording/story-check.ts';
import { played } from './tiny-pack.ts';

const raised = { who: 'chair', does: 'openCase', with: { stage: 1 } };
const threeDays = { in: 'workingDays', days: 3, why: ['N1'] };
const due = (day: string) => [{ ...raised, expect: { due: day } }];

/** Whether a story with these changes passes, and what is wrong with it. */
function with3(
  changes: Record<string, unknown>,
  more: object = {},
  steps: readonly object[] = due('2026-11-26'),
) {
  const { passed, faults } = played(steps, { changes, ...more });
  return { passed, faults: faults.map(changeFaultLine) };
}

describe('a story may change settings of its pack', () => {
  test.each<[string, Record<string, unknown>]>([
    ['a part of a stage, by its key', { 'stages.1.limit': threeDays }],
    ['a value in it', { 'stages.1.limit.days': 3 }],
  ])('%s', (_, changes) => {
    expect(with3(changes)).toEqual({ passed: true, faults: [] });
    expect(with3(changes, { otherwise: 'Q3' })).toEqual({ passed: true, faults: [] });
  });

  test('a part that is left out otherwise, and a part that is taken out', () => {
    const at17 = due('2026-11-30 17:00');
    expect(with3({ 'clock.endsAt': '17:00' }, { otherwise: 'Q1' }, at17)).toEqual({
      passed: true,
      faults: [],
    });
    expect(
      with3({ overall: null }, {}, [
        { ...raised, expect: { clocks: { stage: '2026-11-30', 'milestone:read': '2026-11-23 15:30' } } },
      ]),
    ).toEqual({
      passed: true,
      faults: [],
    });
  });

  test('a thing of a list, by its key, its role or its position', () => {
    const unapproved = { who: 'chair', does: 'recordAct', with: { act: 'rare' }, refused: 'unknownAct' };
    expect(with3({ 'acts.rare': null }, {}, [raised, unapproved]).passed).toBe(true);
    const asked = [{ ...raised, expect: { asked: ['deputy'] } }];
    expect(with3({ 'stages.1.answers.manager.role': 'deputy' }, {}, asked).passed).toBe(true);
    expect(
      with3({ 'stages.1.meeting.required.1': 'deputy' }, {}, [
        { ...raised, expect: { meeting: { with: ['chair', 'deputy'] } } },
      ]).passed,
    ).toBe(true);
  });

  test.each<[string, Record<string, unknown>, object, string]>([
    [
      'a place that is not there',
      { 'stages.9.limit.days': 3 },
      {},
      'The pack has no place "stages.9.limit.days"',
    ],
    [
      'a value that it has already',
      { 'stages.1.limit.days': 5 },
      {},
      '"stages.1.limit.days" is so in the pack already',
    ],
    [
      'a pack that cannot be used',
      { 'clock.covers': 'all' },
      {},
      'The pack cannot be used with them. clock, covers: "all" is not a choice here.',
    ],
    [
      'a part that nothing reads',
      { 'clock.colour': 'red' },
      {},
      'There is a part "colour" here that nothing reads',
    ],
    [
      'a reading that is none',
      { 'stages.1.limit.days': 3 },
      { otherwise: 'Q9' },
      'The pack has no reading "Q9"',
    ],
    [
      'another reading than it says',
      { 'stages.1.limit.days': 3 },
      { otherwise: 'Q1' },
      'The story changes no setting of Q1. Change one of clock.starts and clock.endsAt under "changes".',
    ],
    [
      'a reading without settings',
      { 'stages.1.limit.days': 3 },
      { otherwise: 'Q18' },
      'That reading has no settings.',
    ],
  ])('but not: %s', (_, changes, more, words) => {
    expect(with3(changes, more)).toEqual({ passed: false, faults: [expect.stringContaining(words)] });
  });

  test('a story that comes about without its changes too shows no other choice', () => {
    const either = [{ ...raised, expect: { stage: 1 } }];
    expect(with3({ 'stages.1.limit.days': 3 }, { otherwise: 'Q3' }, either)).toEqual({
      passed: false,
      faults: [expect.stringContaining('comes about without its changes too')],
    });
  });

  test('it proves nothing of the pack as it is', () => {
    const story = { story: 'x', pack: 'tiny', begins: '2026-11-23', changes: { 'clock.starts': 'issued' } };
    const read = readStory({ ...story, proves: ['N1'], steps: [{ ...raised, proves: ['N2'] }] });
    expect('faults' in read && read.faults.map(storyFaultLine)).toEqual([
      expect.stringContaining('proves: A story that changes its pack proves nothing of the pack as it is.'),
      expect.stringContaining('step 1, proves: A story that changes its pack'),
    ]);
  });
});
