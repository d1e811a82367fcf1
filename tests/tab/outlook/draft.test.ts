import { describe, expect, test } from 'vitest';
import { openRequestSchema } from '#shared/contract/api.ts';
import { draftFrom, underProcedure } from '#tab/outlook/draft.ts';
import { firstGap, missingIn } from '#tab/outlook/missing.ts';
import { toRequest } from '#tab/outlook/to-request.ts';
import { INFORMAL, stageDraft } from '#tab/parts/fields/stage-draft.ts';
import { complete, email, form } from './sample.ts';

const ID = '7d0d0a5e-0000-4000-8000-000000000001';
const MAILBOX = 'd0000000-0000-4000-8000-000000000001';

describe('a draft as the email fills it in', () => {
  const draft = draftFrom(form, email, []);

  test('takes the initials of the subject line, the day of the email and the first stage', () => {
    expect(draft.child).toEqual({ name: '', initials: 'L.W.', number: '' });
    expect(draft.childFrom).toBe('subject');
    expect(draft.talk.on).toBe('2026-11-24');
    expect(draft.to.stage).toBe('1');
  });

  test('takes none of the email’s text, and claims no talk that nobody told of', () => {
    expect(draft.issues).toEqual([{ issue: '', expected: '', steps: '', service: '' }]);
    expect(draft.talked).toBe('');
    expect(draft.talk.mode).toBe('');
  });

  test('asks anew what another procedure words differently', () => {
    const moved = underProcedure(complete, { ...form, procedure: 'other', discussion: 'required' }, []);
    expect(moved).toMatchObject({ procedure: 'other', category: '', named: {}, talked: 'yes' });
    expect(moved.to?.stage).toBe('1');
    expect(moved.issues).toBeUndefined();
  });
});

describe('what a step still lacks', () => {
  test('a fresh draft lacks its child and its people, in the order of the fields', () => {
    expect(missingIn(1, draftFrom(form, email, []), form)).toEqual([
      { field: 'childName' },
      { field: 'childNumber' },
      { field: 'named', which: 'socialWorker' },
      { field: 'named', which: 'teamManager' },
    ]);
  });

  test('every issue needs both what is wrong and what should happen', () => {
    const issues = [...complete.issues, { issue: 'No visit.', expected: ' ', steps: '', service: '' }];
    expect(missingIn(2, { ...complete, category: '', issues }, form)).toEqual([
      { field: 'category' },
      { field: 'expected', which: 1 },
    ]);
  });

  test('no talk needs its reason; a talk cannot be still to come', () => {
    expect(missingIn(3, { ...complete, talked: 'no' }, form)).toEqual([{ field: 'noTalkReason' }]);
    const talk = { ...complete.talk, on: '2026-11-26' };
    expect(missingIn(3, { ...complete, talk }, form)).toEqual([{ field: 'talkOn' }]);
  });

  test('a procedure that does not ask for a talk takes a draft without one', () => {
    expect(missingIn(3, { ...complete, talked: '' }, { ...form, discussion: 'none' })).toEqual([]);
  });

  test('starting above the first stage needs the reason and the views; the date stays inside the limit', () => {
    const to = { ...stageDraft('2'), dueOn: '2026-12-24' };
    expect(missingIn(3, { ...complete, to }, form)).toEqual([
      { field: 'dueOn' },
      { field: 'reason' },
      { field: 'views' },
    ]);
  });

  test('a day that cannot be used and a text that is too long hold their step back', () => {
    const dueOn = (day: string) => missingIn(3, { ...complete, to: { ...complete.to, dueOn: day } }, form);
    expect(dueOn('2026-12-18')).toEqual([]);
    for (const day of ['banana', '31 Feb 2027', '2026-11-24', '2026-12-24'])
      expect(dueOn(day)).toEqual([{ field: 'dueOn' }]);
    const talk = { ...complete.talk, on: '1999-12-31', summary: 'a'.repeat(8001) };
    expect(missingIn(3, { ...complete, talk }, form)).toEqual([
      { field: 'talkOn' },
      { field: 'talkSummary' },
    ]);
    const issues = [
      { issue: 'a'.repeat(8001), expected: 'A named worker.', steps: 'a'.repeat(8001), service: '' },
    ];
    expect(missingIn(2, { ...complete, issues }, { ...form, steps: true })).toEqual([
      { field: 'issue', which: 0 },
      { field: 'steps', which: 0 },
    ]);
  });

  test('a complete draft has no gap; one with a hole is led back to it', () => {
    expect(firstGap(complete, form)).toBeUndefined();
    expect(firstGap({ ...complete, category: '' }, form)).toBe(2);
  });
});

describe('the request a draft becomes', () => {
  test('is one the service takes, with the email it was raised from', () => {
    const request = toRequest({ id: ID, draft: complete }, form, email, MAILBOX);
    expect(openRequestSchema.parse(request)).toEqual({
      id: ID,
      procedure: 'sample',
      command: {
        type: 'openCase',
        child: { name: 'Liam Webb', initials: 'L.W.', number: '50917' },
        named: {
          socialWorker: {
            id: 'd0000000-0000-4000-8000-000000000002',
            name: 'Tom Whitlock',
            mail: 'tom@practice.example',
          },
          teamManager: {
            id: 'd0000000-0000-4000-8000-000000000003',
            name: 'Ben Rees',
            mail: 'ben@practice.example',
          },
        },
        category: 'practice',
        issues: [{ issue: 'No life story work.', expected: 'A named worker.' }],
        discussion: {
          with: 'Tom Whitlock',
          mode: 'telephone',
          on: '2026-11-24',
          summary: 'No worker is free.',
        },
        stage: '1',
        referralBeside: false,
        email: {
          mailbox: MAILBOX,
          itemId: 'AAMk_1',
          internetMessageId: '<1@practice.example>',
          conversationId: 'c1',
          receivedAt: '2026-11-24T16:20:00.000Z',
        },
      },
    });
  });

  test('leaves out what was typed and then no longer applies', () => {
    const draft = {
      ...complete,
      talked: 'no' as const,
      noTalkReason: 'On leave.',
      to: { ...complete.to, reason: 'Was stage 2 for a moment.' },
      keepEmail: false,
    };
    const { command } = toRequest({ id: ID, draft }, form, email, MAILBOX);
    expect(command.discussion).toBeUndefined();
    expect(command.noDiscussionReason).toBe('On leave.');
    expect(command.reason).toBeUndefined();
    expect(command.email).toBeUndefined();
  });

  test('names no stage when the case begins with the informal talk', () => {
    const draft = { ...complete, to: { ...stageDraft(INFORMAL), dueOn: '2026-12-01' } };
    const { command } = toRequest({ id: ID, draft }, form, email, MAILBOX);
    expect(command.stage).toBeUndefined();
    expect(command.dueOn).toBeUndefined();
  });
});
