import { expect, test } from 'vitest';
import { openCaseSchema } from '#shared/contract/commands.ts';
import { INFORMAL, stageDraft } from '#tab/parts/fields/stage-draft.ts';
import { openCommand } from '#tab/parts/raise/open-command.ts';
import { type RaiseDraft, raiseStart } from '#tab/parts/raise/raise-draft.ts';
import { raiseProblems } from '#tab/parts/raise/raise-problems.ts';
import { sendLabel } from '#tab/parts/raise/told-lines.ts';
import { openingForm } from './sample-case.ts';

const tom = { id: '44444444-4444-4444-8444-444444444444', name: 'Tom Whitlock', mail: 'tom@example.org' };
const complete: RaiseDraft = {
  ...raiseStart(openingForm),
  child: { name: 'Kayla Mason', initials: 'K.M.', number: '48213' },
  named: { socialWorker: tom },
  category: 'practice',
  issues: [
    {
      issue: 'Family time has not started',
      expected: 'A start date',
      steps: 'left from another procedure',
      service: '',
    },
  ],
  talked: 'yes',
  discussion: { with: 'Tom Whitlock', mode: 'telephone', on: '2026-11-23', summary: 'We do not agree.' },
  to: stageDraft('stage-1'),
};

test('an empty form lacks every section', () => {
  const problems = Object.entries(raiseProblems(openingForm, raiseStart(openingForm)) ?? {});
  expect(problems.filter(([, problem]) => problem).map(([section]) => section)).toEqual([
    'child',
    'named',
    'category',
    'issues',
    'talked',
    'to',
  ]);
});

test('a complete form lacks nothing, and is a command that the contract takes', () => {
  expect(raiseProblems(openingForm, complete)).toBeUndefined();
  const command = openCommand(openingForm, complete);
  expect(openCaseSchema.parse(command)).toEqual(command);
  expect(command).toMatchObject({
    stage: 'stage-1',
    discussion: { mode: 'telephone' },
    referralBeside: false,
  });
  expect(command.issues).toEqual([{ issue: 'Family time has not started', expected: 'A start date' }]);
});

test('without a talk its reason is asked for and sent instead', () => {
  const untalked: RaiseDraft = { ...complete, talked: 'no' };
  expect(raiseProblems(openingForm, untalked)?.noTalk).toBe('Say why there was no talk.');
  const reasoned = { ...untalked, noTalk: 'He is on leave.' };
  expect(raiseProblems(openingForm, reasoned)).toBeUndefined();
  expect(openCommand(openingForm, reasoned)).toMatchObject({ noDiscussionReason: 'He is on leave.' });
  expect(openCommand(openingForm, reasoned).discussion).toBeUndefined();
});

test('going straight to a higher stage asks for the reason and the views', () => {
  const direct: RaiseDraft = { ...complete, to: stageDraft('stage-2') };
  expect(raiseProblems(openingForm, direct)?.to).toMatchObject({
    reason: 'Say why this stage and not the next.',
    views: 'Put down the views of those passed over.',
  });
});

test('staying with the informal talk sends no stage, tells nobody, and the button says so', () => {
  const informal: RaiseDraft = { ...complete, to: stageDraft(INFORMAL) };
  expect(raiseProblems(openingForm, informal)).toBeUndefined();
  expect(openCommand(openingForm, informal).stage).toBeUndefined();
  expect(sendLabel(openingForm, informal)).toBe('Open the case with the informal talk');
  expect(sendLabel(openingForm, complete)).toBe('Raise at stage 1: goes to 2 people');
});

test('a due date is sent only when it is not the usual one, and not past the latest', () => {
  const due = (dueOn: string): RaiseDraft => ({ ...complete, to: { ...stageDraft('stage-1'), dueOn } });
  expect(openCommand(openingForm, due('2026-12-02')).dueOn).toBeUndefined();
  expect(openCommand(openingForm, due('2026-11-30')).dueOn).toBe('2026-11-30');
  expect(raiseProblems(openingForm, due('2027-01-04'))?.to?.dueOn).toBe(
    'Choose a day from Wed 25 Nov 2026 to Wed 23 Dec 2026.',
  );
});
