import { describe, expect, test } from 'vitest';
import { aStage, faultsWith, type PackFile } from '#tests/support/small-pack.ts';

const why = ['A1'];
const resolved = { key: 'resolved', label: 'Resolved', settled: true };
const notResolved = { key: 'notResolved', label: 'Not resolved', settled: false };

describe('the end of a case', () => {
  test('can be had from the first stage on', () => {
    expect(faultsWith({ ending: { outcomes: [resolved, { ...notResolved, from: '2' }], why } })).toEqual([]);
    expect(faultsWith({ ending: { outcomes: [{ ...resolved, from: '2' }, notResolved], why } })).toEqual([
      'ending, outcomes: A matter that is settled at the first stage could not end. Add an outcome that is "settled" and has no "from".',
    ]);
  });

  test('can be unsettled on every track on which people are asked', () => {
    const unsettled = (...from: (string | undefined)[]) => ({
      outcomes: [
        { key: 'resolved', label: 'Resolved', settled: true },
        ...from.map((stage, at) => ({
          key: `not${at}`,
          label: `Not ${at}`,
          settled: false,
          ...(stage ? { from: stage } : {}),
        })),
      ],
      why,
    });
    const tracks = [
      { key: 'a', label: 'A', stages: ['1', '2'], chosenBy: 'owner' as const, why },
      { key: 'b', label: 'B', stages: ['3'], chosenBy: 'owner' as const, why },
    ];
    const stages = [aStage('1'), aStage('2'), aStage('3')];
    expect(faultsWith({ tracks, stages, ending: unsettled('2') })).toEqual([
      'ending, outcome 2 ("not0"), from: A matter on the track "b" could never end unsettled, as the stage "2" is not on it. Name a stage that is on every track, or add an outcome for that track.',
    ]);
    expect(faultsWith({ tracks, stages, ending: unsettled('2', '3') })).toEqual([]);
    expect(faultsWith({ tracks, stages, ending: unsettled(undefined) })).toEqual([]);
    const told = aStage('3', { answers: [], limit: { in: 'openEnded', why } });
    expect(faultsWith({ tracks, stages: [aStage('1'), aStage('2'), told], ending: unsettled('2') })).toEqual(
      [],
    );
  });

  test('does not wait for a stage that no case can reach', () => {
    const tracks = [{ key: 'a', label: 'A', stages: ['1'], chosenBy: 'owner' as const, why }];
    const ending = { outcomes: [resolved, { ...notResolved, from: '2' }], mayAuthoriseFromStage: '2', why };
    const never =
      'No case can reach the stage "2", so this never comes about. Put the stage on a track, or name another.';
    expect(faultsWith({ tracks, ending })).toEqual([
      'stage 2: No case can reach this stage: it is on no track. Add its key to a track, or take the stage out.',
      `ending, outcome 2 ("notResolved"), from: ${never}`,
      `ending, may authorise from stage: ${never}`,
    ]);
  });

  test('a matter goes on only beside a record that may end before', () => {
    expect(faultsWith({ ending: { goesOnBeside: true, why } })).toEqual([
      'ending, goes on beside: A matter goes on only where the record may end before it is resolved, and that is at no stage. Add "mayAuthoriseFromStage", or take "goesOnBeside" out.',
    ]);
    expect(faultsWith({ ending: { goesOnBeside: true, mayAuthoriseFromStage: '2', why } })).toEqual([]);
  });
});

test('a report counts only what the pack has', () => {
  const counts = ['cases', 'informal', 'byCategory', 'byService', 'byTrack'] as const;
  const report = { key: 'use', label: 'Use', period: 'year', by: ['chair'], to: ['Board'], why } as const;
  const lacks = (at: number, what: string) =>
    `report 1 ("use"), count ${at}: This counts nothing: the pack has ${what}. Take it out, or add what it counts.`;
  expect(
    faultsWith({ reports: [{ ...report, by: [...report.by], to: [...report.to], counts: [...counts] }] }),
  ).toEqual([
    lacks(2, 'no "informal" talk'),
    lacks(3, 'no "categories"'),
    lacks(4, 'no "service" that an issue could name'),
    lacks(5, 'no "tracks"'),
  ]);
});

describe('keys, labels and texts', () => {
  test.each<[string, Partial<PackFile>, readonly string[]]>([
    [
      'a stage with the key of another',
      { stages: [aStage('1'), aStage('1', { number: 2 })] },
      ['stage 2 ("1"), key: The key "1" is used twice. Give each its own.'],
    ],
    [
      'an agenda point twice, by its key and by its words',
      {
        agenda: [
          { key: 'a', heading: 'A' },
          { key: 'a', heading: 'A' },
        ],
      },
      [
        'agenda point 2 ("a"), key: The key "a" is used twice. Give each its own.',
        'agenda point 2 ("a"), heading: "A" stands here twice, so that nobody could tell the two apart. Word one of them differently.',
      ],
    ],
    [
      'a role told twice',
      { stages: [aStage('1', { informed: ['director', 'director'] }), aStage('2')] },
      ['stage 1, told 2: "director" stands twice in this list. Take one out.'],
    ],
    ['a text of spaces', { scope: '  ' }, ['scope: This text has only spaces. Write it.']],
    [
      'a day that is none, and a review before the start',
      { source: { title: 'A procedure', inUseFrom: '2026-02-30', reviewBy: '2025-01-01' } },
      [
        'source, in use from: "2026-02-30" is not a day of the calendar. Correct the date.',
        'source, review by: The review comes before the procedure is in use. Correct one of the dates.',
      ],
    ],
  ])('%s', (_, changes, faults) => {
    expect(faultsWith(changes)).toEqual(faults);
  });
});
