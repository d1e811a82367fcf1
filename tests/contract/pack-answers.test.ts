import { describe, expect, test } from 'vitest';
import { anOpening, aStage, faultsWith, type PackFile } from '#tests/support/small-pack.ts';

type StageFile = PackFile['stages'][number];
const why = ['A1'];
const second = (changes: Partial<StageFile>, others: Partial<PackFile> = {}) =>
  faultsWith({ stages: [aStage('1'), aStage('2', changes)], ...others });
const flags = [{ key: 'harm', label: 'Harm', by: ['owner'], why }];

describe('a stage that asks for an answer', () => {
  test('asks somebody, and nobody twice', () => {
    expect(second({ answers: [{ role: 'manager', copied: true }] })).toEqual([
      'stage 2, answers: Nobody answers at this stage: everybody is only copied in. Take "copied" from the role that must answer.',
    ]);
    expect(second({ answers: [{ role: 'manager' }, { role: 'manager', copied: true }] })).toEqual([
      'stage 2, answers: The role "manager" is asked twice at this stage. Name it once.',
    ]);
  });

  test('asks somebody in every kind of case', () => {
    const opening = anOpening({
      flags,
      categories: [{ key: 'plan', label: 'Plan' }],
      categoryRequired: true,
    });
    const flagged = { role: 'director', when: { flag: 'harm' } };
    expect(second({ answers: [flagged] }, { opening })).toEqual([
      'stage 2, answers: Nobody answers at this stage in a case of the category "plan" and without a flag. Name a role without "when" that must answer.',
    ]);
    expect(second({ answers: [flagged, { role: 'manager' }] }, { opening })).toEqual([]);
    expect(
      second({ answers: [flagged, { role: 'manager', when: { category: 'plan' } }] }, { opening }),
    ).toEqual([]);
  });

  test('a condition says something, and some case can meet it', () => {
    const tracks = [
      { key: 'a', label: 'A', stages: ['1', '2'], chosenBy: 'owner' as const, why },
      { key: 'b', label: 'B', stages: ['1'], chosenBy: 'owner' as const, why },
    ];
    const answers = [{ role: 'manager' }, { role: 'director', when: {} }];
    expect(second({ answers })).toEqual([
      'stage 2, answer 2 ("director"), when: This condition names nothing, so it always holds. Name a flag, a track or a category in it, or take it out.',
    ]);
    const elsewhere = [{ role: 'manager' }, { role: 'director', when: { track: 'b' } }];
    expect(second({ answers: elsewhere }, { tracks })).toEqual([
      'stage 2, answer 2 ("director"), when: No case that comes here is of this kind. Correct the track or the category, or take this out.',
    ]);
  });
});

describe('a stage that tells and asks nobody', () => {
  const tells: Partial<StageFile> = { answers: [], informed: ['manager'], limit: { in: 'openEnded', why } };

  test('is sound where nothing waits for an answer', () => {
    expect(second(tells)).toEqual([]);
  });

  test.each<[string, Partial<StageFile>, string]>([
    [
      'has no limit',
      { limit: { in: 'workingDays', days: 5, why } },
      'stage 2, limit: Nobody is asked at this stage, so its limit would pass for want of an answer that nobody owes. Make it "openEnded" without a target, or name who must answer.',
    ],
    [
      'nor a target',
      { limit: { in: 'openEnded', target: 5, why } },
      'stage 2, limit: Nobody is asked at this stage, so its limit would pass for want of an answer that nobody owes. Make it "openEnded" without a target, or name who must answer.',
    ],
    [
      'nor an obligatory meeting',
      {
        meeting: { required: ['manager'], chair: 'manager', obligatory: 'whenNotSettled', minutes: 30, why },
      },
      'stage 2, meeting: Nobody is asked at this stage, so no meeting can be obligatory. Make it "never", or name who must answer.',
    ],
    [
      'nor waits for everybody',
      { answered: 'byAll' },
      'stage 2, answered: Nobody is asked at this stage, so "byAll" would wait for nobody. Make it "byAny", or name who must answer.',
    ],
    [
      'nor to be seen',
      {
        milestones: [
          { key: 'seen', label: 'Seen', limit: { in: 'hours', hours: 4, why }, until: 'seen', why },
        ],
      },
      'stage 2, milestones: Nobody is asked at this stage, so nothing can wait for an answer or for being seen. Let it end when it is "met", or name who must answer.',
    ],
    [
      'nor a person whom the owner names',
      { ownerMayName: true },
      'stage 2, owner may name: Nobody is asked at this stage, so the owner can name nobody in their place. Make "ownerMayName" false, or name who must answer.',
    ],
  ])('%s', (_, changes, fault) => {
    expect(second({ ...tells, ...changes })).toEqual([fault]);
  });
});
