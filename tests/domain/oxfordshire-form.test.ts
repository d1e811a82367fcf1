import { describe, expect, test } from 'vitest';
import { formModel, noteModel } from '#bot/application/documents/form.ts';
import type { DocumentModel } from '#bot/application/ports/documents.ts';
import { alertEmail } from '#shared/wording/alert-email.ts';
import { documentName } from '#shared/wording/names.ts';
import { answers, movesUpTo, saysResolved } from '#tests/support/acts.ts';
import { type Story, story } from '#tests/support/case-story.ts';
import { OXFORDSHIRE } from '#tests/support/casts.ts';

const PROMISE = { what: 'Name a worker', who: 'Jaya Patel', by: '2026-11-30' };
const atStageTwo = () =>
  story(OXFORDSHIRE)
    .on('Mon 23 Nov 2026')
    .opens('Amara Okafor')
    .on('Wed 25 Nov 2026')
    .does('Amara Okafor', movesUpTo('2', { dueOn: '2026-11-30' }));
const formOf = (tale: Story) => formModel(tale.seenBy('Amara Okafor'), 'Oxfordshire', '2026-11-25');
const labelled = ({ facts }: DocumentModel) =>
  Object.fromEntries(facts.map(({ label, value }) => [label, value]));
const sectionOf = ({ sections }: DocumentModel, heading: string) =>
  sections.find((section) => section.heading === heading)?.blocks;

describe('the Resolution and Escalation Alert Form (O5)', () => {
  test('[O5] has the fields of appendix 1', () => {
    const form = formOf(atStageTwo());
    expect(form.title).toBe('Resolution and Escalation Alert Form');
    expect(labelled(form)).toMatchObject({
      'Date of alert': 'Wed 25 Nov 2026',
      'Name of child': 'Kit Marlow',
      'FWi/LAS number': 'LCS 48213',
      'Social worker': 'Tom Whitlock',
      'Team manager': 'Ben Rees',
      'Independent Reviewing Officer': 'Amara Okafor',
      'Response requested from': 'Jaya Patel',
      'Date response due': 'Mon 30 Nov 2026',
      Stage: '2, ASCM',
      'Concurrent referral to Cafcass': 'No',
    });
  });

  test('[O5] has each issue with its expected outcome, and the service where one is named (O20)', () => {
    const issues = [
      { issue: 'No school place.', expected: 'A place.', service: 'Virtual School' },
      { issue: 'No life story work.', expected: 'A first session.' },
    ];
    const form = formOf(story(OXFORDSHIRE).opens('Amara Okafor', { issues, stage: '2' }));
    expect(sectionOf(form, 'Issues and expected outcomes')).toEqual([
      {
        kind: 'table',
        caption: 'Issues and expected outcomes',
        columns: ['Issue', 'Expected outcome', 'The service it is about'],
        rows: [
          ['No school place.', 'A place.', 'Virtual School'],
          ['No life story work.', 'A first session.', ''],
        ],
      },
    ]);
  });

  test('[O5, O14] has the response with its date, and the resolution recorded by the IRO with its date', () => {
    const ended = atStageTwo()
      .on('Fri 27 Nov 2026')
      .does('Jaya Patel', answers('accept', 'A worker is found.', [PROMISE]))
      .on('Tue 1 Dec 2026')
      .does('Amara Okafor', saysResolved);
    const form = formOf(ended);
    expect(JSON.stringify(sectionOf(form, 'Stage 2, ASCM: response'))).toMatch(
      /"label":"Jaya Patel [^"]*","value":"Fri 27 Nov 2026".*A worker is found\./,
    );
    expect(JSON.stringify(sectionOf(form, 'Resolution'))).toMatch(
      /Family time has begun.*"label":"Recorded by","value":"Amara Okafor, Tue 1 Dec 2026"/,
    );
  });

  test('[O5] an Independent Chair stands on it as what they are', () => {
    const form = formOf(story(OXFORDSHIRE).opens('Idris Cole', { stage: '2' }));
    expect(labelled(form)).toMatchObject({ 'Independent Chair': 'Idris Cole' });
  });

  test('[O7] a referral since the opening stands on the next issue', () => {
    const referred = atStageTwo().does('Amara Okafor', {
      type: 'recordAct',
      act: 'cafcass',
      outcome: 'plan',
      with: 'The Deputy Director',
      on: '2026-11-25',
      text: 'Nothing moved.',
    });
    expect(labelled(formOf(referred))).toMatchObject({ 'Concurrent referral to Cafcass': 'Yes' });
    const beside = story(OXFORDSHIRE).opens('Amara Okafor', { stage: '2', referralBeside: true });
    expect(labelled(formOf(beside))).toMatchObject({ 'Concurrent referral to Cafcass': 'Yes' });
  });

  test('[O9, O19] flags stand on it with their reasons, and evidence with its analysis', () => {
    const flagged = atStageTwo()
      .does('Amara Okafor', { type: 'raiseFlag', flag: 'noResponse', reason: 'Not a word.' })
      .does('Jaya Patel', { type: 'recordAct', act: 'evidence', text: 'Two visits were made up for.' });
    const form = formOf(flagged);
    expect(sectionOf(form, 'Flagged')).toEqual([
      {
        kind: 'facts',
        facts: [{ label: 'Failure to respond to a serious safeguarding issue', value: 'Not a word.' }],
      },
    ]);
    expect(JSON.stringify(sectionOf(form, 'Also on the record'))).toContain('Two visits were made up for.');
  });
});

describe('stage 1 has no form (ladder)', () => {
  const atStageOne = () => story(OXFORDSHIRE).on('Mon 23 Nov 2026').opens('Amara Okafor');

  test('[O-stage-1] its email is headed as the procedure says, and sums up the conversation', () => {
    const state = atStageOne().now();
    const [run] = state.record.runs;
    if (!run) throw new Error('Stage 1 has not begun');
    const email = alertEmail(OXFORDSHIRE.procedure, state, run);
    expect(email.subject).toBe('Resolution and Escalation Alert · RE-2026-0001');
    expect(email.bodyHtml).toContain('Tom agrees the plan has stalled.');
    expect(email.bodyHtml).toContain('A start date and a named worker.');
    expect(email.bodyHtml).toContain('Mon 30 Nov 2026');
  });

  test('[O14] its outcome is a case note headed "Outcome of Resolution and Escalation"', () => {
    const ended = atStageOne().does('Amara Okafor', saysResolved);
    const note = noteModel(ended.seenBy('Amara Okafor'), 'Oxfordshire', '2026-11-23');
    expect(note.title).toBe('Outcome of Resolution and Escalation');
    expect(JSON.stringify(sectionOf(note, 'Resolution'))).toContain('Family time has begun');
    const name = documentName(OXFORDSHIRE.procedure, 'RE-2026-0001', {
      kind: 'note',
      format: 'pdf',
      issue: 'final 2026-11-23',
    });
    expect(name).toBe('RE-2026-0001 Outcome of Resolution and Escalation final 2026-11-23.pdf');
  });

  test("[O17] an account for the child is on the child's file with it", () => {
    const accounted = atStageOne().does('Amara Okafor', {
      type: 'recordAct',
      act: 'childAccount',
      text: 'I told your social worker that nobody had asked you.',
    });
    const note = noteModel(accounted.seenBy('Amara Okafor'), 'Oxfordshire', '2026-11-23');
    expect(JSON.stringify(sectionOf(note, 'Also on the record'))).toContain('nobody had asked you');
  });
});
