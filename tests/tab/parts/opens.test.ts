import { describe, expect, test } from 'vitest';
import { openCaseSchema } from '#shared/contract/commands.ts';
import type { OpeningFormView } from '#shared/contract/opening-form-view.ts';
import { stageDraft } from '#tab/parts/fields/stage-draft.ts';
import { openCommand } from '#tab/parts/raise/open-command.ts';
import {
  flagProblems,
  flagsFor,
  heldBack,
  targetsFor,
  trackFor,
  urgentTarget,
} from '#tab/parts/raise/opens.ts';
import { type RaiseDraft, raiseStart } from '#tab/parts/raise/raise-draft.ts';
import { raiseProblems } from '#tab/parts/raise/raise-problems.ts';
import { sendLabel } from '#tab/parts/raise/told-lines.ts';
import { higher, next, openingForm } from './sample-case.ts';

const tom = { id: '44444444-4444-4444-8444-444444444444', name: 'Tom Whitlock', mail: 'tom@example.org' };
const una = { id: '55555555-5555-4555-8555-555555555555', name: 'Una Bell', mail: 'una@example.org' };
const noKind = { category: '', furtherCategories: [], track: '', flags: {} };
const flagged = {
  ...higher,
  needsFlag: true,
  flags: [{ key: 'harm', label: 'Risk of harm', raised: false }],
};
const track = { examples: [], mayChoose: true, usual: false };

/** A usual ladder with a stage that a flag opens, one without stages that a category takes, and one to choose. */
const form: OpeningFormView = {
  ...openingForm,
  categories: [
    { key: 'practice', label: 'Practice' },
    { key: 'theme', label: 'Theme', track: 'counted' },
  ],
  flags: [{ key: 'harm', label: 'Risk of harm', opens: 'stage-2', urgent: false }],
  tracks: [
    { ...track, key: 'ladder', label: 'Ladder', usual: true, targets: [next, flagged] },
    { ...track, key: 'partner', label: 'Partner', targets: [next] },
    { ...track, key: 'counted', label: 'Counted', mayChoose: false, targets: [] },
  ],
};
const urgent: OpeningFormView = { ...form, flags: form.flags.map((flag) => ({ ...flag, urgent: true })) };
const complete: RaiseDraft = {
  ...raiseStart(form),
  child: { name: 'Kayla Mason', initials: 'K.M.', number: '48213' },
  named: { socialWorker: tom },
  category: 'practice',
  issues: [{ issue: 'Family time has not started', expected: 'A start date', steps: '', service: '' }],
  talked: 'yes',
  discussion: { with: 'Tom Whitlock', mode: 'telephone', on: '2026-11-23', summary: 'We do not agree.' },
  to: stageDraft('stage-1'),
};

describe('the track a matter takes', () => {
  test('is the usual one, the one that is chosen, or the one its category brings with it', () => {
    expect(trackFor(form, noKind)?.key).toBe('ladder');
    expect(trackFor(form, { ...noKind, track: 'partner' })?.key).toBe('partner');
    expect(trackFor(form, { ...noKind, track: 'partner', category: 'theme' })?.key).toBe('counted');
  });

  test('is sent where it can be chosen; a category needs no such word', () => {
    expect(openCommand(form, { ...complete, track: 'partner' }).track).toBe('partner');
    const theme = { ...complete, category: 'theme' };
    expect(openCommand(form, theme).track).toBeUndefined();
    expect(openCommand(form, theme).stage).toBeUndefined();
    expect(raiseProblems(form, theme)).toBeUndefined();
    expect(sendLabel(form, theme)).toBe('Put it on the record');
  });
});

describe('a stage that a flag opens', () => {
  const raised = { ...complete, flags: { harm: 'An injury.' } };

  test('is held back until its flag is raised', () => {
    expect(targetsFor(form, complete).map(({ key }) => key)).toEqual(['stage-1']);
    expect(heldBack(form, complete).map(({ key }) => key)).toEqual(['stage-2']);
    expect(targetsFor(form, raised).map(({ key }) => key)).toEqual(['stage-1', 'stage-2']);
    expect(heldBack(form, raised)).toEqual([]);
  });

  test('a flag that is taken back leaves no stage chosen that it had opened', () => {
    const to = { ...stageDraft('stage-2'), reason: 'It is serious.', views: 'They agree.' };
    expect(raiseProblems(form, { ...raised, to })).toBeUndefined();
    expect(raiseProblems(form, { ...complete, to })?.to).toEqual({ stage: 'Choose a stage.' });
  });

  test('the flag needs its reason, and goes with the command', () => {
    expect(flagProblems(form, { ...complete, flags: { harm: ' ' } })).toEqual({ harm: 'Say why.' });
    expect(openCaseSchema.parse(openCommand(form, raised)).flags).toEqual([
      { flag: 'harm', reason: 'An injury.' },
    ]);
  });
});

describe('an urgent flag', () => {
  const raised = { ...complete, flags: { harm: 'An injury.' } };

  test('takes the matter to its stage, whatever stage was chosen', () => {
    expect(urgentTarget(urgent, complete)).toBeUndefined();
    expect(urgentTarget(urgent, raised)?.key).toBe('stage-2');
    expect(openCommand(urgent, raised).stage).toBeUndefined();
    expect(raiseProblems(urgent, { ...raised, to: stageDraft('') })).toBeUndefined();
    expect(sendLabel(urgent, raised)).toBe('Raise at stage 2: goes to 2 people');
  });

  test('can be raised only where its stage is; what was written elsewhere is kept and not sent', () => {
    expect(flagsFor(urgent, raised).map(({ key }) => key)).toEqual(['harm']);
    const elsewhere = { ...raised, track: 'partner' };
    expect(flagsFor(urgent, elsewhere)).toEqual([]);
    expect(openCommand(urgent, elsewhere).flags).toBeUndefined();
    expect(flagProblems(urgent, { ...elsewhere, flags: { harm: '' } })).toBeUndefined();
    expect(flagsFor(form, elsewhere).map(({ key }) => key)).toEqual(['harm']);
  });

  test('waits for no talk; one that is begun is finished or taken out', () => {
    const untold = { ...raised, discussion: { ...complete.discussion, with: '', summary: '' } };
    expect(raiseProblems(urgent, untold)).toBeUndefined();
    expect(openCommand(urgent, untold).discussion).toBeUndefined();
    const begun = { ...raised, discussion: { ...complete.discussion, summary: '' } };
    expect(raiseProblems(urgent, begun)?.discussion?.summary).toBe('Write what was said.');
    expect(openCommand(urgent, raised).discussion?.with).toBe('Tom Whitlock');
  });
});

test('people a stage needs are named beside those of the opening, not in their place', () => {
  const stage = { ...next, named: [{ role: 'areaManager', label: 'Area manager' }] };
  const asks = { ...openingForm, targets: [stage] };
  const to = { ...stageDraft('stage-1'), named: { areaManager: una } };
  expect(openCommand(asks, { ...complete, to }).named).toEqual({ socialWorker: tom, areaManager: una });
});

test('what came with its source and the service of an issue go with the command', () => {
  const asks: OpeningFormView = {
    ...openingForm,
    service: 'Service',
    sources: { required: true, items: [{ key: 'form', label: 'A form' }], notes: 'Strengths and deficits' },
  };
  const issues = complete.issues.map((one) => ({ ...one, service: 'Leaving care' }));
  const draft = { ...complete, issues, source: 'form', sourceNotes: 'Two deficits.' };
  expect(openCaseSchema.parse(openCommand(asks, draft))).toMatchObject({
    source: 'form',
    sourceNotes: 'Two deficits.',
    issues: [{ service: 'Leaving care' }],
  });
  expect(raiseProblems(asks, { ...draft, source: '' })?.source).toBe('Say where the concern came from.');
});
