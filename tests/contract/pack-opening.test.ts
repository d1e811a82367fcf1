import { describe, expect, test } from 'vitest';
import { anAct, anOpening, aStage, faultsWith, type PackFile } from '#tests/support/small-pack.ts';

const why = ['A1'];

describe('the opening', () => {
  test.each<[string, Partial<PackFile['opening']>, string]>([
    [
      'a category required, and none to choose',
      { categoryRequired: true },
      'opening, categories: A category is required, but there is none to choose. Add the categories, or make "categoryRequired" false.',
    ],
    [
      'an urgent flag that opens nothing',
      { flags: [{ key: 'harm', label: 'Harm', by: ['party'], urgent: true, why }] },
      'opening, flag 1 ("harm"), urgent: An urgent flag begins its stage at once, and this one opens none. Name the stage in "opens", or make "urgent" false.',
    ],
    [
      'stages to enter straight, where none may be',
      { direct: { allowed: false, stages: ['2'], reasonRequired: false, viewsRequired: false, why } },
      'opening, direct, stages: This is about passing stages over, and that is not "allowed". Make "allowed" true, or take this out.',
    ],
  ])('%s', (_, changes, fault) => {
    expect(faultsWith({ opening: anOpening(changes) })).toEqual([fault]);
  });
});

describe('an urgent flag', () => {
  const urgent = { key: 'harm', label: 'Harm', by: ['party'], opens: '2', urgent: true, why };
  const track = (key: string, ...stages: string[]) => ({
    key,
    label: key,
    stages,
    chosenBy: 'owner' as const,
    why,
  });
  const raised = (flag: object, ...tracks: ReturnType<typeof track>[]) =>
    faultsWith({ opening: anOpening({ flags: [{ ...urgent, ...flag }] }), tracks });

  test('leads to its stage on every track on which it can be raised', () => {
    expect(raised({}, track('a', '1', '2'), track('b', '1'))).toEqual([
      'opening, flag 1 ("harm"), opens: An urgent flag begins its stage at once, but the stage "2" is not on the track "b": there the flag would only stand on the record. Put the stage on that track, or make "onlyOnItsTracks" true, so that the flag cannot be raised there.',
    ]);
    expect(raised({}, track('a', '1', '2'), track('b', '2'))).toEqual([]);
    expect(raised({ onlyOnItsTracks: true }, track('a', '1', '2'), track('b', '1'))).toEqual([]);
    expect(raised({})).toEqual([]);
  });

  test('is the only kind that can be kept to its tracks', () => {
    expect(raised({ urgent: false, onlyOnItsTracks: true }, track('a', '1', '2'))).toEqual([
      'opening, flag 1 ("harm"), only on its tracks: A flag that is not urgent is a mark on any track, so this says nothing. Make "urgent" true, or take this out.',
    ]);
  });
});

describe('whoever takes a case to a stage', () => {
  const second = (changes: Parameters<typeof aStage>[1], first: Parameters<typeof aStage>[1] = {}) =>
    faultsWith({ stages: [aStage('1', first), aStage('2', changes)] });
  const NOBODY =
    'stage 2, begun by: Nobody may be able to take a case to this stage: "director" is not sure to have a part in it by then. Tell the role at a stage before (an act that people may leave out is not enough), or add "owner".';

  test('has a part in it by then', () => {
    expect(second({ begunBy: ['director'] })).toEqual([NOBODY]);
    expect(second({ begunBy: ['director'], informed: ['director'] })).toEqual([NOBODY]);
    expect(second({ begunBy: ['director'] }, { informed: ['director'] })).toEqual([]);
    expect(second({ begunBy: ['director', 'owner'] })).toEqual([]);
    expect(second({ begunBy: ['worker'] })).toEqual([]);
  });

  test('has surely heard of it: an act that people may leave out is not enough, one that a gate waits for is', () => {
    const acts = [anAct('note', { tells: ['director'] })];
    const gates = [{ needs: 'note', unless: [], why }];
    const there = (more: Parameters<typeof aStage>[1]) =>
      faultsWith({ acts, stages: [aStage('1'), aStage('2', { begunBy: ['director'], ...more })] });
    expect(there({})).toEqual([NOBODY]);
    expect(there({ gates })).toEqual([]);
    expect(there({ gates: [{ needs: 'note', unless: ['escalated'], why }] })).toEqual([NOBODY]);
  });

  test('has heard of it in cases of every kind', () => {
    const categories = [
      { key: 'a', label: 'A' },
      { key: 'b', label: 'B' },
    ];
    const first = aStage('1', {
      answers: [{ role: 'manager' }, { role: 'director', when: { category: 'a' } }],
    });
    const second = (begunBy: string[]) => aStage('2', { begunBy });
    const opening = anOpening({ categories, categoryRequired: true });
    expect(faultsWith({ opening, stages: [first, second(['director'])] })).toEqual([NOBODY]);
    expect(faultsWith({ opening, stages: [first, second(['director', 'manager'])] })).toEqual([]);
  });

  test('and whoever may act as its owner there hears of it by then', () => {
    expect(second({ ownedWith: ['director'] })).toEqual([
      'stage 2, owned with 1: The role "director" may act as owner at this stage but would not hear of it. Add it to "informed" or "answers" here or at a stage before, or take it out.',
    ]);
    expect(second({ ownedWith: ['director'], informed: ['director'] })).toEqual([]);
    expect(second({ ownedWith: ['director'] }, { answers: [{ role: 'director' }] })).toEqual([]);
  });

  test('is whoever opens it, where the first stage begins with the opening', () => {
    const opens = (begunBy: string[], more: Partial<PackFile> = {}) =>
      faultsWith({ stages: [aStage('1', { begunBy }), aStage('2')], ...more });
    const talk = { title: 'Talk', answers: ['worker'], why };
    expect(opens(['worker'])).toEqual([NOBODY.replace('2', '1').replace('director', 'worker')]);
    expect(opens(['worker'], { informal: talk })).toEqual([]);
    expect(opens(['chair'])).toEqual([]);
  });
});
