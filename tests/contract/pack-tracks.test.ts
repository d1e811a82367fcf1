import { describe, expect, test } from 'vitest';
import { anOpening, aStage, faultsWith, type PackFile } from '#tests/support/small-pack.ts';

const why = ['A1'];
const track = (key: string, stages: string[], chosenBy: 'owner' | 'category' = 'owner') => ({
  key,
  label: `Track ${key}`,
  stages,
  chosenBy,
  why,
});
const category = (key: string, of?: string) => ({ key, label: `Category ${key}`, track: of });
const choosing = (required: boolean, ...categories: PackFile['opening']['categories']) =>
  anOpening({ categories, categoryRequired: required });

describe('a ladder of one track', () => {
  test('is numbered from 1 upwards', () => {
    expect(faultsWith({ stages: [aStage('1'), aStage('3')] })).toEqual([
      'stage 2, number: This is stage 2 of the ladder but is numbered 3. Number the stages 1, 2, 3 and so on.',
    ]);
  });
});

describe('with tracks', () => {
  test('two tracks that an owner chooses, one without stages, are sound', () => {
    expect(faultsWith({ tracks: [track('a', ['1', '2']), track('b', [])] })).toEqual([]);
  });

  test('each track goes upwards', () => {
    expect(faultsWith({ tracks: [track('a', ['2', '1'])] })).toEqual([
      'track 1, stage 2: The stage "1" is numbered 1, but the one below it on this track 2. Put the stages in their order, or number them upwards.',
    ]);
  });

  test('a stage on no track is never reached', () => {
    expect(faultsWith({ tracks: [track('a', ['1'])] })).toEqual([
      'stage 2: No case can reach this stage: it is on no track. Add its key to a track, or take the stage out.',
    ]);
  });

  test("a track cannot be both a category's and the owner's", () => {
    const opening = choosing(true, category('x', 'a'), category('y'));
    expect(faultsWith({ opening, tracks: [track('a', ['1', '2'])] })).toEqual([
      'opening, category 1, track: The track "a" is chosen by the owner, so a category cannot choose it. Take it out here, or make its "chosenBy" the "category".',
    ]);
  });

  test('a track that no category names is never taken', () => {
    const tracks = [track('a', ['1', '2']), track('b', ['1'], 'category')];
    expect(faultsWith({ tracks })).toEqual([
      'track 2, chosen by: No category names this track, so no case can take it. Name it in a category, or make "chosenBy" the "owner".',
    ]);
  });

  test("nor is an owner's track where every category names another", () => {
    const opening = choosing(true, category('x', 'b'));
    const tracks = [track('a', ['1']), track('b', ['1', '2'], 'category')];
    expect(faultsWith({ opening, tracks })).toEqual([
      'track 1, chosen by: Every category names another track, so no case can take this one. Leave a category without a track, or take this one out.',
    ]);
  });

  test('a kind of case that no track takes', () => {
    const opening = choosing(false, category('x', 'b'), category('y'));
    expect(faultsWith({ opening, tracks: [track('b', ['1', '2'], 'category')] })).toEqual([
      'opening, category 2: A case of this kind would have no track. Name its track in each category, or let the owner choose one.',
      'opening, category required: A case of this kind would have no track. Name its track in each category, or let the owner choose one.',
    ]);
  });
});
