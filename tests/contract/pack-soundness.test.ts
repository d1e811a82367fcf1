import { describe, expect, test } from 'vitest';
import newcastle from '#shared/procedures/newcastle-cdep.json' with { type: 'json' };
import oxfordshire from '#shared/procedures/oxfordshire-re.json' with { type: 'json' };
import { faultsAfter, type Pack, stage, there } from '#tests/support/pack-changes.ts';

describe('a pack that could not run is refused', () => {
  test.each<[string, (pack: Pack) => void, readonly string[]]>([
    [
      'a stage with the key of another',
      (pack) => Object.assign(stage(pack, 2), { key: '1' }),
      [
        'stage 2: No case can reach this stage. Put it after the stage below it, with a key and a number of its own.',
        'stage 2, key: The key "1" is used twice. Give each its own.',
      ],
    ],
    [
      'a rung missing',
      (pack) => pack.stages.splice(3, 1),
      [
        'stage 4, number: This is stage 4 of the ladder but is numbered 5. Number the stages 1, 2, 3 and so on.',
        'stage 5, number: This is stage 5 of the ladder but is numbered 6. Number the stages 1, 2, 3 and so on.',
      ],
    ],
    [
      'a stage that no case can reach, because none may be passed over and it is numbered below the one before',
      (pack) => {
        pack.opening.direct.allowed = false;
        stage(pack, 6).number = 4;
      },
      [
        'stage 6, number: This is stage 6 of the ladder but is numbered 4. Number the stages 1, 2, 3 and so on.',
        'stage 6: No case can reach this stage. Put it after the stage below it, with a key and a number of its own.',
      ],
    ],
    [
      'a stage nobody answers',
      (pack) => Object.assign(stage(pack, 2), { answers: [{ role: 'groupManager', copied: true }] }),
      [
        'stage 2, answers: Nobody answers at this stage: everybody is only copied in. Take "copied" from the role that must answer.',
      ],
    ],
    [
      'a role asked twice',
      (pack) => stage(pack, 2).answers.push({ role: 'groupManager' }),
      ['stage 2, answers: The role "groupManager" is asked twice at this stage. Name it once.'],
    ],
    [
      'limits past an overall limit that binds',
      (pack) => Object.assign(pack.overall, { binding: 'limit' }),
      [
        'overall, working days: The limits that the procedure sets for its stages add up to 30 working days, past the overall limit of 20. Shorten a stage, or make the overall limit an "expectation".',
      ],
    ],
    [
      'a chair who need not be there',
      (pack) => Object.assign(there(stage(pack, 2).meeting), { chair: 'director' }),
      [
        'stage 2, meeting, chair: The role "director" chairs this meeting but is not among those who must be there. Add it to "required".',
      ],
    ],
    [
      'a role that must meet before it is told',
      (pack) => there(stage(pack, 2).meeting).required.push('safeguardingBoard'),
      [
        'stage 4, informed: The role "safeguardingBoard" must meet at stage 2 but is first told at stage 4. Tell it by stage 2.',
      ],
    ],
    [
      'an opener whom no directory has',
      (pack) => pack.opening.by.push('socialWorker'),
      [
        'opening, by: The role "socialWorker" is only named when a case is opened, so nobody would hold it here. Make it one that is named "inDirectory".',
      ],
    ],
    [
      'a category required, and none to choose',
      (pack) => Object.assign(pack.opening, { categories: [] }),
      [
        'opening, categories: A category is required, but there is none to choose. Add the categories, or make "categoryRequired" false.',
      ],
    ],
    [
      'an agenda point twice, by its key and by its words',
      (pack) => Object.assign(there(pack.agenda[1]), pack.agenda[0]),
      [
        'agenda point 2, key: The key "child" is used twice. Give each its own.',
        'agenda point 2, heading: "Child\'s details" stands here twice, so that nobody could tell the two apart. Word one of them differently.',
      ],
    ],
    [
      'a category twice',
      (pack) => Object.assign(there(pack.opening.categories[1]), { key: 'assessment' }),
      ['opening, category 2, key: The key "assessment" is used twice. Give each its own.'],
    ],
    [
      'a day that the calendar does not have, and a review before the start',
      (pack) => Object.assign(pack.source, { inUseFrom: '2026-02-30', reviewBy: '2025-01-01' }),
      [
        'source, in use from: "2026-02-30" is not a day of the calendar. Correct the date.',
        'source, review by: The review comes before the procedure is in use. Correct one of the dates.',
      ],
    ],
  ])('%s', (_, change, faults) => {
    const board = { label: 'Safeguarding board', short: 'Board', named: 'inDirectory' };
    const withBoard = (pack: Pack) => {
      change(pack);
      if (!JSON.stringify(pack).includes('safeguardingBoard')) return;
      Object.assign(pack.roles, { safeguardingBoard: board });
      Object.assign(stage(pack, 4), { informed: ['safeguardingBoard'] });
    };
    expect(faultsAfter(newcastle, withBoard)).toEqual(faults);
  });

  test('a referral without wording', () => {
    expect(faultsAfter(oxfordshire, (pack) => Object.assign(pack.referral, { asked: ' ' }))).toEqual([
      'referral, asked: This text has only spaces. Write it.',
    ]);
  });

  test('limits that the owner sets do not count towards the overall limit', () => {
    const longer = (pack: typeof oxfordshire) =>
      pack.stages.splice(
        0,
        9,
        ...pack.stages.map((rung) => ({ ...rung, limit: { ...rung.limit, workingDays: 9 } })),
      );
    expect(faultsAfter(oxfordshire, longer)).toEqual([]);
  });
});
