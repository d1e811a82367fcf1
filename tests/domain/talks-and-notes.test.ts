import { describe, expect, test } from 'vitest';
import type { PersonCommand } from '#shared/domain/commands.ts';
import { answers, saysNotSettled } from '#tests/support/acts.ts';
import { story } from '#tests/support/case-story.ts';
import { OXFORDSHIRE, somebody } from '#tests/support/casts.ts';

const opened = () => story(OXFORDSHIRE).on('Mon 23 Nov 2026').opens('Amara Okafor');
const missing = (field: string) => ({ reason: 'incomplete', field });
const talk = {
  with: 'Tom Whitlock',
  mode: 'telephone',
  on: '2026-11-23',
  summary: 'We went through it.',
} as const;
const talked = (changes: Partial<typeof talk> | Record<string, string> = {}): PersonCommand => ({
  type: 'recordDiscussion',
  discussion: { ...talk, ...changes },
});

describe('a talk', () => {
  test('is on the record with whom, how, when and what was said', () => {
    expect(opened().does('Amara Okafor', talked()).facts()).toEqual([
      { type: 'DiscussionRecorded', discussion: talk },
    ]);
  });

  test.each([
    ['was today or earlier', { on: '2026-11-24' }, 'discussionDate'],
    ['was on a day of the calendar', { on: '2026-02-30' }, 'discussionDate'],
    ['was on some day', { on: '' }, 'discussionDate'],
    ['was with somebody', { with: ' ' }, 'discussion'],
    ['was about something', { summary: ' ' }, 'text'],
  ])('%s', (_, changes, field) => {
    expect(opened().tries('Amara Okafor', talked(changes))).toEqual(missing(field));
  });
});

describe('words that are missing are asked for by name', () => {
  const answered = () => opened().does('Tom Whitlock', answers('disagree', 'The plan is right.'));

  test.each<[string, string, PersonCommand, string, (readonly string[])?]>([
    ['a note', 'Tom Whitlock', { type: 'writeNote', text: ' ' }, 'text'],
    ['a correction', 'Tom Whitlock', { type: 'correct', entry: 3, text: '' }, 'text'],
    ['why it is not settled', 'Amara Okafor', { ...saysNotSettled, text: '' }, 'text'],
    ['how it ended', 'Amara Okafor', { type: 'recordResolution', text: ' ' }, 'text'],
    ['what a meeting is for', 'Amara Okafor', { type: 'callMeeting', purpose: '' }, 'text'],
    ['why it goes up', 'Amara Okafor', { type: 'escalate', stage: '2', text: ' ' }, 'text'],
    ['until when', 'Tom Whitlock', { type: 'askForTime', until: '', reason: 'Leave.' }, 'until'],
    ['why more time', 'Tom Whitlock', { type: 'askForTime', until: '2026-12-04', reason: '' }, 'reason'],
    [
      'what the child was told of',
      'Amara Okafor',
      { type: 'tellChild', right: 'pizza', told: true, text: '' },
      'right',
    ],
    [
      'why the child was not',
      'Amara Okafor',
      { type: 'tellChild', right: 'advocate', told: false, text: '' },
      'reason',
      ['O8'],
    ],
  ])('%s', (_, who, command, field, why) => {
    expect(answered().tries(who, command)).toEqual({ ...missing(field), why });
  });

  test('only who wrote an entry corrects it, and the refusal names the owner', () => {
    expect(answered().tries('Ben Rees', { type: 'correct', entry: 3, text: 'No.' })).toEqual({
      reason: 'notPermitted',
      command: 'correct',
      needs: 'author',
      owner: somebody('Amara Okafor'),
    });
  });

  test('what is about several things must be whole in each', () => {
    const issue = { issue: 'Drift.', expected: 'A date.' };
    const issues = [issue, { issue: 'No worker.', expected: '' }];
    expect(story(OXFORDSHIRE).triesToOpen('Amara Okafor', { issues })).toEqual(missing('issues'));
    const both = story(OXFORDSHIRE).opens('Amara Okafor', {
      issues: [issue, { ...issue, issue: 'No worker.' }],
    });
    expect(both.facts()).toMatchObject([
      { procedure: { id: 'oxfordshire-re', version: 1 } },
      { text: 'Drift.\nNo worker.' },
    ]);
  });
});
