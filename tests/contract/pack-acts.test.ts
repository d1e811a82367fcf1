import { describe, expect, test } from 'vitest';
import { anAct, anOpening, aStage, faultsWith, type PackFile } from '#tests/support/small-pack.ts';

type Gate = NonNullable<PackFile['stages'][number]['gates']>[number];
const why = ['A1'];
const informal = { title: 'Talk', answers: ['worker'], why };
const gate = (changes: Partial<Gate> = {}): Gate => ({ needs: 'advice', unless: [], why, ...changes });
const gated = (one: Gate, act: Parameters<typeof anAct>[1] = {}, others: Partial<PackFile> = {}) =>
  faultsWith({
    acts: [anAct('advice', act)],
    stages: [aStage('1'), aStage('2', { gates: [one] })],
    ...others,
  });
const shut =
  'needs: The act "advice" cannot be recorded before this stage begins, so no case could come through. Correct the "phases", the "stages" or the "by" of the act, or take the gate out.';

describe('a gate before a stage', () => {
  test.each<[string, Parameters<typeof anAct>[1], readonly string[]]>([
    ['opens where the act can be recorded at the stage below', { stages: ['1'] }, []],
    [
      'opens where the act may be recorded elsewhere with a reason',
      { stages: ['2'], elsewhere: 'withReason' },
      [],
    ],
    [
      'stays shut where the act has its place at that stage',
      { stages: ['2'] },
      [`stage 2, gate 1 ("advice"), ${shut}`],
    ],
    [
      'stays shut where the act comes after the end',
      { phases: ['resolved'] },
      [`stage 2, gate 1 ("advice"), ${shut}`],
    ],
  ])('%s', (_, act, faults) => {
    expect(gated(gate(), act)).toEqual(faults);
  });

  test('before the first opens only in a talk before it, and not by somebody who is asked there first', () => {
    const stages = [aStage('1', { gates: [gate()] }), aStage('2')];
    const acts = [anAct('advice')];
    expect(faultsWith({ stages, acts })).toEqual([`stage 1, gate 1 ("advice"), ${shut}`]);
    expect(faultsWith({ stages, acts, informal })).toEqual([]);
    expect(faultsWith({ stages, acts: [anAct('advice', { by: ['respondent'] })], informal })).toEqual([
      `stage 1, gate 1 ("advice"), ${shut}`,
    ]);
  });

  test('opens on every track that has its stage', () => {
    const track = (key: string, ...stages: string[]) => ({
      key,
      label: key,
      stages,
      chosenBy: 'owner' as const,
      why,
    });
    const tracks = [track('a', '1', '2'), track('b', '2')];
    expect(gated(gate(), { stages: ['1'] }, { tracks })).toEqual([`stage 2, gate 1 ("advice"), ${shut}`]);
    expect(gated(gate(), {}, { tracks, informal })).toEqual([]);
  });

  test('that stands for no way to its stage', () => {
    expect(gated(gate({ unless: ['escalated', 'direct'] }))).toEqual([
      'stage 2, gate 1 ("advice"), unless: No case would ever meet this gate for "advice": there is no way to the stage on which it stands. Correct "unless" or "onlyAfter", or take the gate out.',
    ]);
  });

  test('that needs what can be recorded only in some cases', () => {
    const opening = anOpening({ flags: [{ key: 'harm', label: 'Harm', by: ['owner'], why }] });
    expect(gated(gate(), { when: { flag: 'harm' } }, { opening })).toEqual([
      'stage 2, gate 1 ("advice"), needs: The act "advice" can be recorded only in cases of a kind, so the others could not come through. Take "when" from the act, or take the gate out.',
    ]);
  });
});

test('a gate before the end opens before it, and has no ways of entering', () => {
  const ending = { gates: [gate({ unless: ['direct'] })], why };
  expect(faultsWith({ acts: [anAct('advice', { phases: ['resolved'] })], ending })).toEqual([
    'ending, gate 1 ("advice"), unless: A case ends in one way only, so "unless" says nothing here. Make it an empty list.',
    'ending, gate 1 ("advice"), needs: The act "advice" cannot be recorded before a case ends, so no case could come through. Correct the "phases", the "stages" or the "by" of the act, or take the gate out.',
  ]);
});

describe('an act', () => {
  const until = { label: 'By', required: true };
  const duty = { what: 'Hold a review', doneBy: 'note' };
  test.each<[string, Parameters<typeof anAct>[1], string]>([
    [
      'at a time that never comes',
      { phases: ['told'], beside: false },
      'phases: No case ever stands so at these stages, so nobody could record this act. Correct its "phases" or its "stages".',
    ],
    [
      'that has its place everywhere and is let be elsewhere',
      { elsewhere: 'withReason' },
      'elsewhere: This act has its place at every stage, so "elsewhere" says nothing. Name its "stages", or take "elsewhere" out.',
    ],
    [
      'that answers itself',
      { answers: 'note' },
      'answers: This act waits for itself to be recorded first. Name another act in "answers".',
    ],
    [
      'whose duty has no day',
      { duty },
      'duty: Nothing says by when this must be done. Add "within", or the field "until" in which people set the day.',
    ],
    [
      'whose duty is counted from a day that is not given',
      { duty: { ...duty, within: { days: 28, of: 'calendar', from: 'on' } } },
      'duty, within, from: This is counted from the day the act gives, but the act has no field "on". Add it, or count from "recorded".',
    ],
    [
      'whose duty cannot be done once the record is closed',
      { duty, fields: { until }, beside: false },
      'duty, done by: A duty outlives the record, but the act "note" cannot be put beside a closed one. Make its "beside" true.',
    ],
  ])('%s', (_, act, fault) => {
    expect(faultsWith({ acts: [anAct('note', act)] })).toEqual([`act 1 ("note"), ${fault}`]);
  });
});
