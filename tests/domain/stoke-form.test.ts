import { describe, expect, test } from 'vitest';
import { formModel, noteModel } from '#bot/application/documents/form.ts';
import type { DocumentModel } from '#bot/application/ports/documents.ts';
import type { PersonCommand } from '#shared/domain/commands.ts';
import { effectsFor } from '#shared/domain/effects.ts';
import { movesUpTo } from '#tests/support/acts.ts';
import { story } from '#tests/support/case-story.ts';
import { STOKE } from '#tests/support/casts.ts';

const carol = (changes = {}) => story(STOKE).on('Mon 23 Nov 2026').opens('Carol Finch', changes);
const act = (key: string, more: object): PersonCommand => ({ type: 'recordAct', act: key, ...more });
const endsAs = (outcome: string): PersonCommand => ({
  type: 'recordResolution',
  text: 'The core group met.',
  outcome,
  overallReason: 'It had not met since March.',
});

describe('the escalation form', () => {
  const sectionNamed = (model: DocumentModel, heading: string) =>
    model.sections.find((section) => section.heading === heading)?.blocks;

  test('[S6] an email it is raised from takes the place of nothing that must be said', () => {
    const email = {
      mailbox: 'carol@practice.example',
      itemId: 'item-1',
      internetMessageId: '<1@practice.example>',
      conversationId: 'trail-1',
      receivedAt: '2026-11-20T10:00:00.000Z',
    };
    expect(story(STOKE).triesToOpen('Carol Finch', { email, issues: [] })).toEqual({
      reason: 'incomplete',
      field: 'issues',
    });
    const raised = carol({ email });
    const [opened] = raised.entries();
    expect(opened && effectsFor(STOKE.procedure, raised.now(), opened)).toEqual([
      { kind: 'keepOriginalEmail' },
    ]);
    const written = JSON.stringify(formModel(raised.seenBy('Carol Finch'), 'Stoke', '2026-11-23'));
    expect(written).toContain('The core group has not met since March.');
    expect(written).not.toContain('trail-1');
    expect(STOKE.procedure.words.reminder).toMatch(/not a reiteration of email trails/);
  });

  test('[S3, S4, S12, S16] says where it came from with strengths and deficits, and why a stage was skipped', () => {
    const skipped = carol({ sourceNotes: 'Good visits; no core group.' }).does(
      'Carol Finch',
      movesUpTo('2', { reason: 'She was hurt again.' }),
    );
    const form = formModel(skipped.seenBy('Carol Finch'), 'Stoke', '2026-11-23');
    expect(form.title).toBe('Escalation form');
    expect(form.facts).toEqual(
      expect.arrayContaining([
        { label: 'Where it came from', value: 'Mid-point review' },
        { label: 'Strengths and deficits', value: 'Good visits; no core group.' },
      ]),
    );
    const stage = sectionNamed(form, 'Stage 2, Strategic Manager: response');
    expect(JSON.stringify(stage)).toContain('{"label":"Reason","value":"She was hurt again."}');
  });

  test('[S10, S16] ends with the overall reason, whether it was resolved, and how', () => {
    const ended = carol()
      .does('Carol Finch', movesUpTo('4', { reason: 'It cannot wait.' }))
      .does('Carol Finch', endsAs('notResolved'));
    const form = formModel(ended.seenBy('Carol Finch'), 'Stoke', '2026-11-23');
    expect(sectionNamed(form, 'Resolution')).toEqual([
      {
        kind: 'facts',
        facts: [
          { label: 'The overall reason the case was escalated', value: 'It had not met since March.' },
          { label: 'How it ended', value: 'Not resolved' },
        ],
      },
      { kind: 'paragraph', text: 'The core group met.', quote: true },
      { kind: 'facts', facts: [{ label: 'Recorded by', value: 'Carol Finch, Mon 23 Nov 2026' }] },
    ]);
  });

  test('[S16, S13] what ended informally has a note on the file, with what was confirmed and agreed', () => {
    const informal = carol()
      .does(
        'Carol Finch',
        act('informalConfirmation', { outcome: 'resolved', on: '2026-11-23', text: 'It will meet.' }),
      )
      .does('Carol Finch', endsAs('resolved'));
    const note = noteModel(informal.seenBy('Carol Finch'), 'Stoke', '2026-11-23');
    expect(note.title).toBe('Outcome of the escalation');
    expect(JSON.stringify(sectionNamed(note, 'Also on the record'))).toContain('It will meet.');
  });
});
