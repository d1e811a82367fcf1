import { expect, test } from 'vitest';
import { personCommandSchema } from '#shared/contract/commands.ts';
import { type ActForm, actCommand, actProblems } from '#tab/parts/forms/act-draft.ts';

const referral: ActForm = {
  key: 'cafcass',
  text: { label: 'What was sent', required: true },
  with: { label: 'To whom', required: false },
  on: { label: 'When', required: true },
  outcome: { label: 'How', required: true, choices: [{ key: 'secure', label: 'Secure email' }] },
  tells: [],
};
const empty = { text: '', with: '', on: '', outcome: '' };

test('an act asks for what the pack requires, under the labels of the pack', () => {
  expect(actProblems(referral, empty, '2026-11-23')).toEqual({
    text: 'Fill in “What was sent”.',
    with: undefined,
    outcome: 'Fill in “How”.',
    on: 'Give the day of it: today or earlier.',
  });
});

test('a day to come is not a day on which it happened', () => {
  const draft = { text: 'The record.', with: '', on: '2026-11-24', outcome: 'secure' };
  expect(actProblems(referral, draft, '2026-11-23')?.on).toBe('Give the day of it: today or earlier.');
  expect(actProblems(referral, draft, '2026-11-24')).toBeUndefined();
});

test('a finished act is a command that the contract takes, without the fields left empty', () => {
  const draft = { text: ' The record. ', with: '', on: '2026-11-23', outcome: 'secure' };
  const sent = JSON.parse(JSON.stringify(actCommand(referral, draft)));
  expect(sent).toEqual({
    type: 'recordAct',
    act: 'cafcass',
    text: 'The record.',
    on: '2026-11-23',
    outcome: 'secure',
  });
  expect(personCommandSchema.parse(sent)).toEqual(sent);
});
