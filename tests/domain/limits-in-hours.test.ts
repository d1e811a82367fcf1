import { describe, expect, test } from 'vitest';
import { answers } from '#tests/support/acts.ts';
import { story } from '#tests/support/case-story.ts';
import { smallCast } from '#tests/support/small-cast.ts';
import { aStage, type PackFile, smallPack } from '#tests/support/small-pack.ts';

const why = ['A1'];
const within = (hours: number, changes: Partial<PackFile> = {}) =>
  smallCast({ stages: [aStage('1', { limit: { in: 'hours', hours, why } })], ...changes });
const endingAt = (endsAt: string, changes: Partial<PackFile['clock']> = {}) => ({
  ...smallPack().clock,
  endsAt,
  ...changes,
});

describe('a limit of 48 hours', () => {
  const raised = (day: string, time: string) => story(within(48)).on(day, time).opens('Ada Penn');

  test.each([
    ['over a weekend', 'Fri 20 Nov 2026', '16:00', '2026-11-22 16:00'],
    ['over a bank holiday', 'Thu 24 Dec 2026', '09:30', '2026-12-26 09:30'],
    ['when the clocks go back', 'Sat 24 Oct 2026', '10:00', '2026-10-26 09:00'],
    ['when the clocks go forward', 'Sat 28 Mar 2026', '10:00', '2026-03-30 11:00'],
  ])('counts every hour %s', (_, day, time, end) => {
    expect(raised(day, time).dueAt()).toEqual({ stage: end });
  });

  test('passes at that minute, not at the end of the day', () => {
    const early = raised('Mon 23 Nov 2026', '09:30').on('Wed 25 Nov 2026', '09:29').clocksTick();
    expect(early.now().record.phase).toBe('waiting');
    const passed = raised('Mon 23 Nov 2026', '09:30').on('Wed 25 Nov 2026', '09:30').clocksTick();
    expect(passed.facts()).toEqual([{ type: 'LimitPassed', stage: '1', dueOn: '2026-11-25' }]);
  });

  test('an answer is late from that minute on', () => {
    const answered = (time: string) =>
      raised('Mon 23 Nov 2026', '09:30')
        .on('Wed 25 Nov 2026', time)
        .does('Max Boyle', answers('accept', 'Yes.'))
        .facts();
    expect(answered('09:29')).toMatchObject([{ late: false }]);
    expect(answered('09:30')).toMatchObject([{ late: true }]);
  });

  test('may be set to an earlier day; its last day gives it no more hours', () => {
    const set = (dueOn: string) =>
      story(within(48)).on('Mon 23 Nov 2026').opens('Ada Penn', { dueOn }).dueAt();
    expect(set('2026-11-24')).toEqual({ stage: '2026-11-25 00:00' });
    expect(set('2026-11-25')).toEqual({ stage: '2026-11-25 09:30' });
    expect(
      story(within(48)).on('Mon 23 Nov 2026').triesToOpen('Ada Penn', { dueOn: '2026-11-26' }),
    ).toMatchObject({ reason: 'dateOutOfRange', latest: '2026-11-25' });
  });

  test('ends with the whole procedure where that ends first', () => {
    const overall = { workingDays: 1, binding: 'limit' as const, why };
    const raisedOn = story(within(48, { overall })).on('Thu 26 Nov 2026').opens('Ada Penn');
    expect(raisedOn.dueAt()).toEqual({ stage: '2026-11-28 00:00', overall: '2026-11-28 00:00' });
  });
});

describe('where limits end at five in the afternoon', () => {
  test('a limit in working days does, and an answer a minute later is late', () => {
    const raised = () =>
      story(smallCast({ clock: endingAt('17:00') }))
        .on('Mon 23 Nov 2026')
        .opens('Ada Penn');
    expect(raised().dueAt()).toEqual({ stage: '2026-11-30 17:00' });
    const late = raised().on('Mon 30 Nov 2026', '17:00').does('Max Boyle', answers('accept', 'Yes.'));
    expect(late.facts()).toMatchObject([{ late: true }]);
  });

  test('a date that is set does too, and a limit in hours does not', () => {
    const set = story(smallCast({ clock: endingAt('17:00') })).opens('Ada Penn', { dueOn: '2026-11-25' });
    expect(set.dueAt()).toEqual({ stage: '2026-11-25 17:00' });
    const hours = story(within(4, { clock: endingAt('17:00') })).on('Mon 23 Nov 2026', '16:00');
    expect(hours.opens('Ada Penn').dueAt()).toEqual({ stage: '2026-11-23 20:00' });
  });

  test('more time that is agreed does too', () => {
    const granted = smallCast({ clock: endingAt('17:00', { moreTime: 'granted' }) });
    const agreed = story(granted)
      .on('Mon 23 Nov 2026')
      .opens('Ada Penn')
      .does('Ada Penn', { type: 'agreeTime', until: '2026-12-03' });
    expect(agreed.dueAt()).toEqual({ stage: '2026-12-03 17:00' });
  });
});
