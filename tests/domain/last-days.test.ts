import { describe, expect, test } from 'vitest';
import { answers, booked, movesUpTo, saysNotSettled, writesMinutes } from '#tests/support/acts.ts';
import { story } from '#tests/support/case-story.ts';
import { NEWCASTLE, OXFORDSHIRE, STOKE } from '#tests/support/casts.ts';

const agrees = (until: string) => ({ type: 'agreeTime', until }) as const;

/** Straight to stage 2 on Monday 23 November: due on the 30th, the whole procedure ends on 21 December. */
const carol = () =>
  story(STOKE).on('Mon 23 Nov 2026').opens('Carol Finch', { stage: '2', reason: 'It is urgent.' });
const outOfRange = (earliest: string) => ({ reason: 'dateOutOfRange', earliest, latest: '2026-12-21' });

describe('agreeing to more time', () => {
  test('is to the day after the limit at the earliest', () => {
    expect(carol().tries('Carol Finch', agrees('2026-11-30'))).toEqual(outOfRange('2026-12-01'));
    expect(carol().does('Carol Finch', agrees('2026-12-01')).due().stage).toBe('2026-12-01');
  });

  test('on the last day of the limit is still to the day after it', () => {
    const lastDay = carol().on('Mon 30 Nov 2026');
    expect(lastDay.tries('Carol Finch', agrees('2026-11-30'))).toEqual(outOfRange('2026-12-01'));
  });

  test('in the moment after the limit, before its clock has ticked, is to today at the earliest', () => {
    const overdue = () => carol().on('Wed 2 Dec 2026');
    expect(overdue().tries('Carol Finch', agrees('2026-12-01'))).toEqual(outOfRange('2026-12-02'));
    expect(overdue().does('Carol Finch', agrees('2026-12-02')).due().stage).toBe('2026-12-02');
  });

  test('is possible on the last day of the whole procedure, and not after it', () => {
    const lastDay = carol().on('Mon 21 Dec 2026').does('Carol Finch', agrees('2026-12-21'));
    expect(lastDay.due().stage).toBe('2026-12-21');
    expect(carol().on('Tue 22 Dec 2026').tries('Carol Finch', agrees('2026-12-22'))).toEqual({
      reason: 'noTimeLeft',
      dueOn: '2026-12-21',
      why: ['S17', 'S18', 'Q1', 'Q2'],
    });
  });
});

describe('a stage begun on the last day of the whole procedure', () => {
  test('is due that day; on the day after, it has days of its own', () => {
    const opened = () => story(OXFORDSHIRE).on('Mon 23 Nov 2026').opens('Amara Okafor');
    const lastDay = opened().on('Mon 21 Dec 2026').does('Amara Okafor', movesUpTo('2'));
    expect(lastDay.due()).toEqual({ stage: '2026-12-21', overall: '2026-12-21' });
    const dayAfter = opened().on('Tue 22 Dec 2026').clocksTick().does('Amara Okafor', movesUpTo('2'));
    expect(dayAfter.due()).toEqual({ stage: '2026-12-31' });
  });
});

describe('on the last day of a limit', () => {
  const grace = () =>
    story(NEWCASTLE)
      .on('Mon 23 Nov 2026')
      .opens('Leah Brandt', {
        stage: '2',
        ground: 'restsWithThem',
        reason: 'It rests with them.',
        views: 'They agree.',
      })
      .does('Grace Hall', answers('disagree', 'No.'));

  test('the meeting that must be is still called, and after it no more', () => {
    const lastDay = grace().on('Mon 30 Nov 2026').does('Leah Brandt', saysNotSettled);
    expect(lastDay.now().record.meetings).toMatchObject([{ by: '2026-11-30' }]);
    const dayAfter = grace().on('Tue 1 Dec 2026').does('Leah Brandt', saysNotSettled);
    expect(dayAfter.now().record.meetings).toEqual([]);
  });

  test('what will be done may be promised for that same day', () => {
    const today = [{ what: 'First visit', who: 'Tom Whitlock', by: '2026-11-30' }];
    const promised = story(OXFORDSHIRE)
      .on('Mon 23 Nov 2026')
      .opens('Amara Okafor')
      .on('Mon 30 Nov 2026')
      .does('Tom Whitlock', answers('accept', '', today));
    expect(promised.facts()).toMatchObject([{ late: false, actions: today }]);
  });
});

describe('the minutes', () => {
  const toBeHeld = () =>
    story(OXFORDSHIRE)
      .on('Mon 23 Nov 2026')
      .opens('Amara Okafor')
      .does('Amara Okafor', { type: 'callMeeting', purpose: 'Settle it.' })
      .reports(booked('id-3', 'Thu 26 Nov 2026', '09:00', '09:45'));

  test('may be written from the moment the meeting begins', () => {
    const begun = toBeHeld().on('Thu 26 Nov 2026', '09:00');
    expect(begun.does('Ben Rees', writesMinutes('id-3', 'ben-rees')).facts()).toHaveLength(1);
  });

  test('are wrong when one of several names or points is', () => {
    const begun = toBeHeld().on('Thu 26 Nov 2026');
    expect(begun.tries('Ben Rees', writesMinutes('id-3', 'ben-rees', 'jaya-patel'))).toEqual({
      reason: 'incomplete',
      field: 'attended',
    });
    const notes = [
      { point: 'outcome', text: 'A worker is named.' },
      { point: 'weather', text: 'Rain.' },
    ];
    const writes = { type: 'recordMinutes', meeting: 'id-3', attended: ['ben-rees'], actions: [] } as const;
    expect(begun.tries('Ben Rees', { ...writes, notes })).toEqual({ reason: 'incomplete', field: 'notes' });
  });
});
