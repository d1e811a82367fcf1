import { describe, expect, test } from 'vitest';
import { booked, movesUpTo, writesMinutes } from '#tests/support/acts.ts';
import { story } from '#tests/support/case-story.ts';
import { OXFORDSHIRE } from '#tests/support/casts.ts';

const calls = { type: 'callMeeting', purpose: 'Agree who starts, and when.' } as const;

describe('the minutes', () => {
  const toBeHeld = () =>
    story(OXFORDSHIRE)
      .on('Mon 23 Nov 2026')
      .opens('Amara Okafor')
      .does('Amara Okafor', calls)
      .reports(booked('id-3', 'Thu 26 Nov 2026', '09:00', '09:45'));

  test('are written once the meeting has begun, and once', () => {
    const minutes = writesMinutes('id-3', 'amara-okafor', 'tom-whitlock');
    expect(toBeHeld().on('Thu 26 Nov 2026', '08:59').tries('Amara Okafor', minutes)).toEqual({
      reason: 'meetingNotBegun',
      start: '2026-11-26T09:00:00.000Z',
    });
    const written = toBeHeld().on('Thu 26 Nov 2026', '14:30').does('Tom Whitlock', minutes);
    expect(written.now().record.meetings[0]?.held?.attended).toEqual(['amara-okafor', 'tom-whitlock']);
    expect(written.tries('Amara Okafor', minutes)).toEqual({ reason: 'minutesAlreadyRecorded' });
  });

  test('are written by the owner or by somebody the meeting was for', () => {
    const onTheDay = toBeHeld().does('Amara Okafor', movesUpTo('2')).on('Fri 27 Nov 2026');
    const refusal = onTheDay.tries('Jaya Patel', writesMinutes('id-3', 'tom-whitlock'));
    expect(refusal).toMatchObject({ reason: 'notPermitted', needs: 'attendee' });
    expect(onTheDay.does('Ben Rees', writesMinutes('id-3', 'ben-rees')).facts()).toHaveLength(1);
  });

  test.each([
    ['somebody was there', writesMinutes('id-3'), 'attended'],
    ['nobody else is ticked', writesMinutes('id-3', 'jaya-patel'), 'attended'],
    ['nobody was there twice', writesMinutes('id-3', 'ben-rees', 'ben-rees'), 'attended'],
    ['something is noted', { ...writesMinutes('id-3', 'ben-rees'), notes: [] }, 'notes'],
    [
      'only points of the agenda are noted',
      { ...writesMinutes('id-3', 'ben-rees'), notes: [{ point: 'x', text: 'y' }] },
      'notes',
    ],
    [
      'actions have somebody',
      { ...writesMinutes('id-3', 'ben-rees'), actions: [{ what: 'Go', who: '', by: '2026-12-01' }] },
      'actions',
    ],
    [
      'actions have a day',
      { ...writesMinutes('id-3', 'ben-rees'), actions: [{ what: 'Go', who: 'Ben', by: '2026-12-32' }] },
      'actionDate',
    ],
  ])('say that %s', (_, command, field) => {
    expect(toBeHeld().on('Thu 26 Nov 2026').tries('Amara Okafor', command)).toEqual({
      reason: 'incomplete',
      field,
    });
  });

  test('are of a meeting that is booked', () => {
    const called = story(OXFORDSHIRE).opens('Amara Okafor').does('Amara Okafor', calls);
    expect(called.tries('Amara Okafor', writesMinutes('id-3', 'ben-rees'))).toEqual({
      reason: 'unknownMeeting',
    });
  });
});
