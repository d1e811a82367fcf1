import { describe, expect, test } from 'vitest';
import { openRequestSchema } from '#shared/contract/api.ts';
import type { OpeningFormView } from '#shared/contract/opening-form-view.ts';
import type { AlertDraft } from '#tab/outlook/draft.ts';
import { missingIn } from '#tab/outlook/missing.ts';
import { missingSentence } from '#tab/outlook/missing-words.ts';
import { toRequest } from '#tab/outlook/to-request.ts';
import { stageDraft } from '#tab/parts/fields/stage-draft.ts';
import { complete, email, first, form, second } from './sample.ts';

const ID = '7d0d0a5e-0000-4000-8000-000000000001';
const una = { id: 'd0000000-0000-4000-8000-000000000009', name: 'Una Bell', mail: 'una@practice.example' };

/** A procedure with tracks, flags, notes of the source, services, grounds and people who are named when needed. */
const rich: OpeningFormView = {
  ...form,
  categoryChoice: 'many',
  categories: [...form.categories, { key: 'plan', label: 'Plan' }],
  sources: { required: true, items: [{ key: 'review', label: 'A review' }], notes: 'What came with it' },
  service: 'Service',
  flags: [{ key: 'harm', label: 'Risk of harm', opens: '2', urgent: true }],
  tracks: [
    { key: 'usual', label: 'Usual', examples: [], mayChoose: true, usual: true, targets: [] },
    {
      key: 'other',
      label: 'Other',
      examples: [],
      mayChoose: true,
      usual: false,
      targets: [
        first,
        {
          ...second,
          ownerMayName: true,
          grounds: [{ key: 'delay', label: 'Delay' }],
          named: [{ role: 'areaManager', label: 'Area manager' }],
          flags: [{ key: 'harm', label: 'Risk of harm', raised: false }],
        },
      ],
    },
  ],
};
const filled: AlertDraft = {
  ...complete,
  furtherCategories: ['plan'],
  cameFrom: 'review',
  sourceNotes: 'The minutes.',
  track: 'other',
  issues: [{ issue: 'No work.', expected: 'A worker.', steps: '', service: 'Leaving care' }],
  to: {
    ...stageDraft('2'),
    ground: 'delay',
    reason: 'Stage 1 knows.',
    views: 'Ben agrees.',
    named: { areaManager: una },
    respondent: una,
  },
};

describe('an alert beside an email under a procedure that asks for more', () => {
  test('carries every part of it', () => {
    const { command } = openRequestSchema.parse(toRequest({ id: ID, draft: filled }, rich, email, ID));
    expect(command).toMatchObject({
      category: 'practice',
      furtherCategories: ['plan'],
      source: 'review',
      sourceNotes: 'The minutes.',
      track: 'other',
      issues: [{ issue: 'No work.', expected: 'A worker.', service: 'Leaving care' }],
      stage: '2',
      ground: 'delay',
      reason: 'Stage 1 knows.',
      views: 'Ben agrees.',
      respondent: una,
    });
    expect(command.named).toEqual({
      socialWorker: complete.named.socialWorker?.person,
      teamManager: complete.named.teamManager?.person,
      areaManager: una,
    });
  });

  test('says of each field what is missing, in a sentence', () => {
    const draft = { ...filled, cameFrom: '', to: stageDraft('2') };
    const said = (step: number, of: AlertDraft) =>
      missingIn(step, of, rich).map((one) => missingSentence(one, rich, of));
    expect(said(2, draft)).toEqual(['Say where the concern came from.']);
    expect(said(2, { ...filled, flags: { harm: ' ' } })).toEqual(['Say why.']);
    expect(said(3, draft)).toEqual([
      'Choose the ground on which it goes there directly.',
      'Say why this stage and not the next.',
      'Put down the views of those passed over.',
    ]);
    expect(said(3, { ...filled, to: stageDraft('') })).toEqual(['Choose a stage.']);
  });

  test('with an urgent flag chooses no stage and waits for no talk', () => {
    const blank = { with: '', mode: '' as const, on: '2026-11-24', summary: '' };
    const draft = { ...filled, flags: { harm: 'An injury.' }, talk: blank, to: stageDraft('') };
    expect(missingIn(3, draft, rich)).toEqual([]);
    const { command } = toRequest({ id: ID, draft }, rich, email, ID);
    expect(command.flags).toEqual([{ flag: 'harm', reason: 'An injury.' }]);
    expect(command.stage).toBeUndefined();
    expect(command.discussion).toBeUndefined();
  });

  test('a talk that is begun beside an urgent flag is finished or taken out', () => {
    const talk = { with: 'Tom Whitlock', mode: '' as const, on: '2026-11-24', summary: '' };
    const draft = { ...filled, flags: { harm: 'An injury.' }, talk };
    expect(missingIn(3, draft, rich)).toEqual([{ field: 'talkMode' }, { field: 'talkSummary' }]);
  });

  test('without a track that is usual one must be chosen', () => {
    const tracks = rich.tracks.map((track) => ({ ...track, usual: false }));
    expect(missingIn(2, { ...filled, track: '' }, { ...rich, tracks })).toContainEqual({ field: 'track' });
  });
});
