import { expect, test } from 'vitest';
import { askOf } from '#shared/wording/asks.ts';
import { answers, saysNotSettled, saysResolved } from '#tests/support/acts.ts';
import { type Story, story } from '#tests/support/case-story.ts';
import { NEWCASTLE, OXFORDSHIRE, RUTLAND_DISAGREEMENT, STOKE, somebody } from '#tests/support/casts.ts';

/** What the case asks of somebody, as the first line of their screen: mine or not, what, by when, how it presses. */
function asked(tale: Story, name: string): readonly (string | boolean)[] {
  const { procedure, state, viewer, now, calendar } = tale.seenBy(name);
  const { mine, what, detail, tone } = askOf(procedure, state, viewer.id, { now, calendar });
  return [mine, what, detail, tone];
}

const opened = () => story(OXFORDSHIRE).on('Mon 23 Nov 2026').opens('Amara Okafor');

test('while an answer is awaited it is asked of those who may give it', () => {
  expect(asked(opened(), 'Tom Whitlock')).toEqual([
    true,
    'Your response is needed',
    'by Mon 30 Nov · 5 working days left',
    'calm',
  ]);
  expect(asked(opened(), 'Amara Okafor')).toEqual([
    false,
    'Nothing is asked of you now.',
    'Waiting for Tom Whitlock to respond by Mon 30 Nov · 5 working days left.',
    'calm',
  ]);
});

test('once answered it is asked of the owner, more pressing the day before the limit', () => {
  const answered = opened().on('Fri 27 Nov 2026').does('Tom Whitlock', answers('accept', 'Yes.'));
  expect(asked(answered, 'Amara Okafor')).toEqual([
    true,
    'Say whether the response settles it',
    'Tom Whitlock responded · Mon 30 Nov · 1 working day left',
    'soon',
  ]);
  expect(asked(answered.does('Amara Okafor', saysNotSettled), 'Amara Okafor')).toEqual([
    true,
    'Decide how to go on',
    'You said it is not settled · Mon 30 Nov · 1 working day left',
    'soon',
  ]);
});

test('after the limit Newcastle must escalate, and Oxfordshire decides', () => {
  const lapsed = opened().on('Tue 1 Dec 2026').clocksTick();
  expect(asked(lapsed, 'Amara Okafor')).toEqual([
    true,
    'Decide: the limit of stage 1 has passed',
    'Mon 30 Nov · 1 working day late',
    'late',
  ]);
  const must = story(NEWCASTLE).on('Mon 23 Nov 2026').opens('Leah Brandt').on('Tue 1 Dec 2026').clocksTick();
  expect(asked(must, 'Leah Brandt')[1]).toBe('Escalate to stage 2: the limit has passed');
});

test('at the end the record is to be authorised, and then nothing is asked of anybody', () => {
  const resolved = opened().does('Amara Okafor', saysResolved);
  expect(asked(resolved, 'Amara Okafor')).toEqual([
    true,
    'Complete the record',
    'The resolution is recorded',
    'calm',
  ]);
  const closed = resolved.does('Amara Okafor', { type: 'authorise' });
  for (const name of ['Amara Okafor', 'Tom Whitlock'])
    expect(asked(closed, name)).toEqual([
      false,
      'Nothing is asked of you.',
      'Closed on Mon 23 Nov, 09:30. Nothing in the record can be changed; entries and corrections stand beside it.',
      'calm',
    ]);
});

test('while it is only talked about the owner says whether that settled it', () => {
  const informal = story(OXFORDSHIRE).opens('Amara Okafor', { stage: undefined });
  expect(asked(informal, 'Amara Okafor')[1]).toBe('Say whether the informal talk settled this');
  expect(asked(informal, 'Tom Whitlock')[2]).toBe('Amara Okafor is talking it over.');
});

test('where no date is set, none is said to be', () => {
  const open = story(RUTLAND_DISAGREEMENT).opens('Amara Okafor');
  expect(asked(open, 'Tom Whitlock')).toEqual([true, 'Your response is needed', 'no date is set', 'calm']);
  expect(asked(open, 'Amara Okafor')[2]).toBe('Waiting for Tom Whitlock to respond; no date is set.');
});

test('an informal talk past its limit presses its owner to decide', () => {
  const talked = story(STOKE).opens('Carol Finch', { stage: undefined });
  expect(asked(talked, 'Carol Finch')).toEqual([
    true,
    'Say whether the informal talk settled this',
    'No stage has begun',
    'calm',
  ]);
  expect(asked(talked.on('Tue 1 Dec 2026').clocksTick(), 'Carol Finch')).toEqual([
    true,
    'The time for the informal talk has passed: say whether it settled this',
    'No stage has begun',
    'late',
  ]);
});

const change = {
  type: 'recordAct',
  act: 'significantChange',
  on: '2026-11-23',
  text: 'She moves.',
} as const;

test('a duty that is open is asked of the owner while others are waited for, and after the end', () => {
  const open = () => story(NEWCASTLE).opens('Leah Brandt').does('Leah Brandt', change);
  const due = [true, 'Hold a Looked After review', 'Mon 21 Dec · 20 working days left', 'calm'];
  expect(asked(open(), 'Leah Brandt')).toEqual(due);
  const closed = open()
    .does('Kofi Mensah', answers('accept', 'Yes.'))
    .does('Leah Brandt', saysResolved)
    .does('Leah Brandt', { type: 'authorise' });
  expect(asked(closed, 'Leah Brandt')).toEqual(due);
  expect(asked(closed, 'Kofi Mensah')[1]).toBe('Nothing is asked of you.');
});

test('what was promised and is open when the limit covers the action is said to be late', () => {
  const todo = ['Visit', 'Write'].map((what) => ({ what, who: 'Kofi', by: '2026-12-30' }));
  const lapsed = story(NEWCASTLE)
    .opens('Leah Brandt')
    .does('Kofi Mensah', answers('accept', 'Yes.', todo))
    .on('Tue 1 Dec 2026')
    .clocksTick();
  expect(asked(lapsed, 'Leah Brandt')[2]).toBe(
    '2 actions are still open; their time has passed · Mon 30 Nov · 1 working day late',
  );
});

test('a new owner is asked what the old one was', () => {
  const to = somebody('Nadia Holt');
  const handed = story(NEWCASTLE)
    .isHeldBy('iro', 'Leah Brandt', 'Nadia Holt')
    .opens('Leah Brandt')
    .does('Kofi Mensah', answers('accept', 'Yes.'))
    .does('Leah Brandt', { type: 'handOver', to, reason: 'I leave.' });
  expect(asked(handed, 'Nadia Holt')[1]).toBe('Say whether the response settles it');
  expect(asked(handed, 'Leah Brandt')[2]).toBe('Waiting for Nadia Holt to decide.');
});
