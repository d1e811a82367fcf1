import { expect, test } from 'vitest';
import { personCommandSchema } from '#shared/contract/commands.ts';
import { endingCommand, endingProblems, endingStart } from '#tab/parts/forms/ending-draft.ts';

const outcomes = [
  { key: 'resolved', label: 'Resolved' },
  { key: 'notResolved', label: 'Not resolved', notYet: 'From stage 4 on' },
];
const ending = { outcomes, overallReason: 'The overall reason' };

test('where it can end in one way so far, that one is chosen', () => {
  expect(endingStart(ending).outcome).toBe('resolved');
  expect(endingStart({ outcomes: outcomes.map(({ key, label }) => ({ key, label })) }).outcome).toBe('');
});

test('the way it ends, the overall reason and how are all asked for; a way whose time has not come is none', () => {
  const start = { text: '', outcome: 'notResolved', overallReason: ' ' };
  expect(endingProblems(ending, start)).toEqual({
    outcome: 'Choose how it ends.',
    overallReason: 'Write the overall reason.',
    text: 'Write how it ended.',
  });
});

test('a finished end is a command that the contract takes', () => {
  const draft = { text: 'Settled.', outcome: 'resolved', overallReason: 'Drift.' };
  expect(endingProblems(ending, draft)).toBeUndefined();
  const sent = endingCommand(ending, draft);
  expect(personCommandSchema.parse(sent)).toEqual({
    type: 'recordResolution',
    text: 'Settled.',
    outcome: 'resolved',
    overallReason: 'Drift.',
  });
});

test('where the procedure has neither, only how it was resolved is asked for and sent', () => {
  const plain = { outcomes: [] };
  expect(endingProblems(plain, endingStart(plain))?.text).toBe('Write how the matter was resolved.');
  expect(endingCommand(plain, { text: 'Settled.', outcome: 'resolved', overallReason: 'Drift.' })).toEqual({
    type: 'recordResolution',
    text: 'Settled.',
  });
});
