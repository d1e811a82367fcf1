import { describe, expect, test } from 'vitest';
import type { TargetView } from '#shared/contract/target-view.ts';
import { stageDraft, stageParts, stageProblems } from '#tab/parts/fields/stage-draft.ts';
import { higher, next } from './sample-case.ts';

const TODAY = '2026-11-25';
const una = { id: '55555555-5555-4555-8555-555555555555', name: 'Una Bell', mail: 'una@example.org' };

describe('grounds for going straight there', () => {
  const grounds = [{ key: 'approval', label: 'It needs approval' }];
  const direct: TargetView = { ...higher, grounds, reasonRequired: false, viewsRequired: false };

  test('one of them is chosen and sent', () => {
    expect(stageProblems(stageDraft('stage-2'), [direct], TODAY)?.ground).toBe(
      'Choose the ground on which it goes there directly.',
    );
    const chosen = { ...stageDraft('stage-2'), ground: 'approval' };
    expect(stageProblems(chosen, [direct], TODAY)).toBeUndefined();
    expect(stageParts(chosen, direct)).toEqual({ ground: 'approval' });
  });

  test('the next stage in turn asks for none, and sends none that was chosen before', () => {
    const chosen = { ...stageDraft('stage-1'), ground: 'approval', views: 'They agree.' };
    expect(stageProblems(chosen, [{ ...next, grounds }], TODAY)).toBeUndefined();
    expect(stageParts(chosen, { ...next, grounds })).toEqual({});
  });
});

test('beginning formally can need a reason, though no stage is passed over', () => {
  const formal: TargetView = { ...next, reasonRequired: true };
  expect(stageProblems(stageDraft('stage-1'), [formal], TODAY)?.reason).toBeDefined();
  const reasoned = { ...stageDraft('stage-1'), reason: 'The talk failed.' };
  expect(stageParts(reasoned, formal)).toEqual({ reason: 'The talk failed.' });
});

test('only the people a stage needs are named with it', () => {
  const needs: TargetView = { ...next, named: [{ role: 'areaManager', label: 'Area manager' }] };
  const draft = { ...stageDraft('stage-1'), named: { areaManager: una, other: una }, respondent: una };
  expect(stageParts(draft, needs)).toEqual({ named: { areaManager: una } });
  expect(stageParts(draft, { ...next, ownerMayName: true })).toEqual({ respondent: una });
});

describe('a stage with no usual date', () => {
  const { usualDue: _, ...without } = next;

  test('needs none, and takes one inside its limit', () => {
    expect(stageProblems(stageDraft('stage-1'), [without], TODAY)).toBeUndefined();
    const dated = { ...stageDraft('stage-1'), dueOn: '2026-12-04' };
    expect(stageParts(dated, without)).toEqual({ dueOn: '2026-12-04' });
    expect(stageProblems({ ...dated, dueOn: '2027-01-04' }, [without], TODAY)?.dueOn).toBe(
      'Choose a day from Wed 25 Nov 2026 to Wed 23 Dec 2026.',
    );
  });

  test('where no date may be set, none is sent', () => {
    const fixed: TargetView = { ...next, mayChooseDate: false };
    const dated = { ...stageDraft('stage-1'), dueOn: '2027-01-04' };
    expect(stageProblems(dated, [fixed], TODAY)).toBeUndefined();
    expect(stageParts(dated, fixed)).toEqual({});
  });
});
