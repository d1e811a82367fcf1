import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { openCaseSchema, personCommandSchema } from '#shared/contract/commands.ts';
import { LIMITS } from '#shared/contract/limits.ts';
import type { OpenCase, PersonCommand } from '#shared/domain/commands.ts';

const person = { id: '8f1a3a52-7b1c-4c8e-9f52-0d3f1c5b7a11', name: 'Tom Whitlock', mail: 'tom@example.org' };
const opening = {
  type: 'openCase',
  child: { name: 'A Child', initials: 'AC', number: '1' },
  named: {},
  issues: [{ issue: 'Contact', expected: 'Weekly' }],
  referralBeside: false,
};

/** Whether the API takes a command; what is refused never comes to the case. */
const isTaken = (command: object) => personCommandSchema.safeParse(command).success;
const opens = (parts: object) => openCaseSchema.safeParse({ ...opening, ...parts }).success;

/** The parts that a command of a case can have and that its schema does not know. */
type Unknown<C, S> = Exclude<keyof C, keyof S>;
type UnknownIn<T extends PersonCommand['type']> = Unknown<
  Extract<PersonCommand, { type: T }>,
  Extract<z.infer<typeof personCommandSchema>, { type: T }>
>;
type UnknownParts =
  | Unknown<OpenCase, z.infer<typeof openCaseSchema>>
  | { [T in PersonCommand['type']]: UnknownIn<T> }[PersonCommand['type']];

test('the API knows every part of every command: the compiler says which it does not', () => {
  // A flag is raised by its own command.
  const unknown: Record<UnknownParts, true> = { flag: true };
  expect(Object.keys(unknown)).toEqual(['flag']);
});

describe('what people ask of a case comes through as it was sent', () => {
  test.each([
    { type: 'raiseFlag', flag: 'harm', reason: 'She is not safe.' },
    { type: 'completeAction', entry: 4, action: 0, text: 'Visited.' },
    { type: 'handOver', to: person, reason: 'A new allocation.' },
    { type: 'escalate', stage: '3', text: 'Still open.', named: { seniorOfficer: person } },
    { type: 'recordResolution', text: 'Agreed.', outcome: 'resolved', overallReason: 'Drift' },
    {
      type: 'recordAct',
      act: 'agreement',
      until: '2026-12-01',
      reason: 'Before its stage.',
      fulfils: 7,
    },
    {
      type: 'recordDiscussion',
      discussion: {
        with: 'Tom Whitlock',
        mode: 'telephone',
        on: '2026-11-20',
        summary: 'Rang twice.',
        notTakenUp: true,
      },
    },
  ])('$type', (command) => {
    expect(personCommandSchema.parse(command)).toEqual(command);
  });

  test('an opening with its track, its flags, its source and the service of an issue', () => {
    const more = {
      track: 'partner',
      flags: [{ flag: 'harm', reason: 'She is not safe.' }],
      source: 'midpoint',
      sourceNotes: 'Strengths and deficits.',
      issues: [{ issue: 'Contact', expected: 'Weekly', service: 'Housing' }],
    };
    expect(openCaseSchema.parse({ ...opening, ...more })).toEqual({ ...opening, ...more });
  });
});

describe('what is too long, too many or of another kind is refused', () => {
  const long = 'x'.repeat(LIMITS.text + 1);
  test.each<[string, object]>([
    ['a reason', { type: 'raiseFlag', flag: 'harm', reason: long }],
    ['a flag', { type: 'raiseFlag', flag: 'x'.repeat(61), reason: 'So.' }],
    ['an overall reason', { type: 'recordResolution', text: 'So.', overallReason: long }],
    ['an entry before the first', { type: 'completeAction', entry: 0, action: 0, text: '' }],
    ['an action that is not counted', { type: 'completeAction', entry: 1, action: 0.5, text: '' }],
    ['somebody without an id', { type: 'handOver', to: { ...person, id: 'tom' }, reason: 'So.' }],
    ['a day that is none', { type: 'recordAct', act: 'note', until: 'soon' }],
    ['a part that no command has', { type: 'handOver', to: person, reason: 'So.', by: 'chair' }],
  ])('%s', (_, command) => {
    expect(isTaken(command)).toBe(false);
  });

  test('an opening with more flags, longer notes or a longer service than are kept', () => {
    const flags = Array.from({ length: LIMITS.flags + 1 }, () => ({ flag: 'harm', reason: 'So.' }));
    expect(opens({ flags })).toBe(false);
    expect(opens({ sourceNotes: long })).toBe(false);
    expect(opens({ issues: [{ issue: 'A', expected: 'B', service: 'x'.repeat(LIMITS.line + 1) }] })).toBe(
      false,
    );
    expect(opens({})).toBe(true);
  });
});
