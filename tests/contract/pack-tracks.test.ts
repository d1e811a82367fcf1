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
      'stage 2 ("3"), number: This is stage 2 of the ladder but is numbered 3. Number the stages 1, 2, 3 and so on.',
    ]);
  });
});

describe('with tracks', () => {
  test('two tracks that an owner chooses, one without stages, are sound', () => {
    expect(faultsWith({ tracks: [track('a', ['1', '2']), track('b', [])] })).toEqual([]);
  });

  test('a category puts a matter on a track without stages only where the pack says that it is meant', () => {
    const opening = choosing(true, category('x', 'a'), category('y', 'b'));
    const by = (recordedOnly?: true) => {
      const counted = { ...track('b', [], 'category'), ...(recordedOnly ? { recordedOnly } : {}) };
      return faultsWith({ opening, tracks: [track('a', ['1', '2'], 'category'), counted] });
    };
    expect(by()).toEqual([
      'track 2 ("b"), stages: A category puts a matter on this track, and it has no stages, so nobody would be asked or told. Add its stages (for a notice that asks for no answer, one with an empty "answers"), or make "recordedOnly" true if the matter is meant to be recorded and counted only.',
    ]);
    expect(by(true)).toEqual([]);
    expect(faultsWith({ tracks: [{ ...track('a', ['1', '2']), recordedOnly: true }] })).toEqual([
      'track 1 ("a"), recorded only: This track has stages, so a matter on it is not only recorded. Make "recordedOnly" false, or take its stages out.',
    ]);
  });

  test('a notice that asks for no answer is a stage at which nobody answers', () => {
    const notice = aStage('2', { answers: [], informed: ['manager'], limit: { in: 'openEnded', why } });
    const opening = choosing(true, category('x', 'a'), category('y', 'b'));
    const tracks = [track('a', ['1'], 'category'), track('b', ['2'], 'category')];
    expect(faultsWith({ opening, tracks, stages: [aStage('1'), notice] })).toEqual([]);
  });

  test('each track goes upwards', () => {
    expect(faultsWith({ tracks: [track('a', ['2', '1'])] })).toEqual([
      'track 1 ("a"), stage 2: The stage "1" is numbered 1, but the one below it on this track 2. Put the stages in their order, or number them upwards.',
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
      'opening, category 1 ("x"), track: The track "a" is chosen by the owner, so a category cannot choose it. Take it out here, or make its "chosenBy" the "category".',
    ]);
  });

  test('a track that no category names is never taken', () => {
    const tracks = [track('a', ['1', '2']), track('b', ['1'], 'category')];
    expect(faultsWith({ tracks })).toEqual([
      'track 2 ("b"), chosen by: No category names this track, so no case can take it. Name it in a category, or make "chosenBy" the "owner".',
    ]);
  });

  test("nor is an owner's track where every category names another", () => {
    const opening = choosing(true, category('x', 'b'));
    const tracks = [track('a', ['1']), track('b', ['1', '2'], 'category')];
    expect(faultsWith({ opening, tracks })).toEqual([
      'track 1 ("a"), chosen by: Every category names another track, so no case can take this one. Leave a category without a track, or take this one out.',
    ]);
  });

  test('a kind of case that no track takes', () => {
    const opening = choosing(false, category('x', 'b'), category('y'));
    expect(faultsWith({ opening, tracks: [track('b', ['1', '2'], 'category')] })).toEqual([
      'opening, category 2 ("y"): A case of this kind would have no track. Name its track in each category, or let the owner choose one.',
      'opening, category required: A case of this kind would have no track. Name its track in each category, or let the owner choose one.',
    ]);
  });
});
