import { expect, test } from 'vitest';
import { personCommandSchema } from '#shared/contract/commands.ts';
import {
  type ActDraft,
  type ActForm,
  actCommand,
  actProblems,
  actStart,
} from '#tab/parts/forms/act-draft.ts';

const referral: ActForm = {
  key: 'cafcass',
  text: { label: 'What was sent', required: true },
  with: { label: 'To whom', required: false },
  on: { label: 'When', required: true },
  outcome: { label: 'How', required: true, choices: [{ key: 'secure', label: 'Secure email' }] },
  asksReason: false,
  emailed: false,
  tells: [],
};
const empty: ActDraft = {
  text: '',
  with: '',
  on: '',
  until: '',
  outcome: '',
  reason: '',
  fulfils: '',
};

test('an act asks for what the pack requires, under the labels of the pack', () => {
  expect(actProblems(referral, empty, '2026-11-23')).toEqual({
    text: 'Fill in “What was sent”.',
    with: undefined,
    outcome: 'Fill in “How”.',
    on: 'Give the day of it: today or earlier.',
    until: undefined,
    reason: undefined,
  });
});

test('a day to come is not a day on which it happened', () => {
  const draft = { ...empty, text: 'The record.', on: '2026-11-24', outcome: 'secure' };
  expect(actProblems(referral, draft, '2026-11-23')?.on).toBe('Give the day of it: today or earlier.');
  expect(actProblems(referral, draft, '2026-11-24')).toBeUndefined();
});

test('a finished act is a command that the contract takes, without the fields left empty', () => {
  const draft = { ...empty, text: ' The record. ', on: '2026-11-23', outcome: 'secure' };
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

test('where it looks ahead, the day it is for is today or later', () => {
  const ahead: ActForm = { ...referral, until: { label: 'By when', required: true } };
  const draft = { ...empty, text: 'A plan.', on: '2026-11-23', outcome: 'secure' };
  const until = (day: string) => actProblems(ahead, { ...draft, until: day }, '2026-11-23')?.until;
  expect(until('')).toBe('Give a day from today on.');
  for (const day of ['2026-11-22', 'banana']) expect(until(day)).toBe('Give a day from today on.');
  expect(until('2026-11-23')).toBeUndefined();
  expect(actCommand(ahead, { ...draft, until: '2026-11-30' })).toMatchObject({ until: '2026-11-30' });
});

test('at a stage that is not its own its reason is asked for and sent; elsewhere neither', () => {
  const draft = { ...empty, text: 'A plan.', on: '2026-11-23', outcome: 'secure' };
  const late: ActForm = { ...referral, asksReason: true };
  expect(actProblems(late, draft, '2026-11-23')?.reason).toBe('Say why it is recorded at this point.');
  const said = { ...draft, reason: 'It was asked for late.' };
  expect(actCommand(late, said)).toMatchObject({ reason: 'It was asked for late.' });
  expect(actCommand(referral, said)).toMatchObject({ reason: undefined });
});

test('it begins with today, and completes the duty it is opened for', () => {
  const start = actStart(referral, '2026-11-23', 7);
  expect(start).toMatchObject({ on: '2026-11-23', fulfils: '7' });
  expect(actCommand(referral, start, 7)).toMatchObject({ fulfils: 7 });
  expect(actStart({ ...referral, on: undefined }, '2026-11-23', undefined)).toMatchObject({
    on: '',
    fulfils: '',
  });
});
