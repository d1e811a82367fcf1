import { describe, expect, test } from 'vitest';
import type { PersonCommand } from '#shared/domain/commands.ts';
import { story } from '#tests/support/case-story.ts';
import { smallCast } from '#tests/support/small-cast.ts';
import { anAct, aStage } from '#tests/support/small-pack.ts';

describe('an act at a stage that is not its own', () => {
  const cast = (elsewhere: 'refused' | 'withReason') =>
    smallCast({ acts: [anAct('advice', { stages: ['2'], elsewhere })], stages: [aStage('1'), aStage('2')] });
  const raisedUnder = (elsewhere: 'refused' | 'withReason') => story(cast(elsewhere)).opens('Ada Penn');
  const advises = (reason?: string): PersonCommand => ({ type: 'recordAct', act: 'advice', reason });

  test('is refused, or takes a reason, as the pack says', () => {
    expect(raisedUnder('refused').tries('Ada Penn', advises('Early.'))).toEqual({
      reason: 'actNotNow',
      act: 'advice',
    });
    expect(raisedUnder('withReason').tries('Ada Penn', advises())).toEqual({
      reason: 'incomplete',
      field: 'reason',
      why: ['A1'],
    });
    expect(raisedUnder('withReason').does('Ada Penn', advises('Early.')).facts()).toMatchObject([
      { act: 'advice', reason: 'Early.' },
    ]);
  });

  test('takes none at its own stage, and none is kept there', () => {
    const there = story(cast('withReason')).opens('Ada Penn', { stage: '2' });
    expect(there.does('Ada Penn', advises('Early.')).facts()).toMatchObject([{ reason: undefined }]);
  });
});
