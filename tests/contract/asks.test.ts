import { expect, test } from 'vitest';
import { londonDay } from '#shared/domain/time.ts';
import { askOf } from '#shared/wording/asks.ts';
import { answers, saysNotSettled, saysResolved } from '#tests/support/acts.ts';
import { type Story, story } from '#tests/support/case-story.ts';
import { NEWCASTLE, OXFORDSHIRE } from '#tests/support/casts.ts';

/** What the case asks of somebody, as the first line of their screen: mine or not, what, by when, how it presses. */
function asked(tale: Story, name: string): readonly (string | boolean)[] {
  const { procedure, state, viewer, now, calendar } = tale.seenBy(name);
  const { mine, what, detail, tone } = askOf(procedure, state, viewer.id, londonDay(now), calendar);
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
    'Authorise the record',
    'The resolution is recorded',
    'calm',
  ]);
  const closed = resolved.does('Amara Okafor', { type: 'authorise' });
  for (const name of ['Amara Okafor', 'Tom Whitlock'])
    expect(asked(closed, name)).toEqual([
      false,
      'Nothing is asked of you.',
      'Authorised on Mon 23 Nov, 09:30. Nothing in the record can be changed; entries and corrections stand beside it.',
      'calm',
    ]);
});

test('while it is only talked about the owner says whether that settled it', () => {
  const informal = story(OXFORDSHIRE).opens('Amara Okafor', { stage: undefined });
  expect(asked(informal, 'Amara Okafor')[1]).toBe('Say whether the informal talk settled this');
  expect(asked(informal, 'Tom Whitlock')[2]).toBe('Amara Okafor is talking it over.');
});
