import { describe, expect, test } from 'vitest';
import { movesUpTo, saysResolved } from '#tests/support/acts.ts';
import { type Story, story } from '#tests/support/case-story.ts';
import { NEWCASTLE, OXFORDSHIRE } from '#tests/support/casts.ts';
import { smallCast } from '#tests/support/small-cast.ts';
import { aStage, type PackFile, smallPack } from '#tests/support/small-pack.ts';

const why = ['A1'];
const raised = (changes: Partial<PackFile> = {}) =>
  story(smallCast(changes)).on('Mon 23 Nov 2026').opens('Ada Penn');
const inHours = (hours: number) => ({ stages: [aStage('1', { limit: { in: 'hours', hours, why } })] });

/** The moments of the reminders that go out until nothing more comes, each at its own. */
function allMoments(tale: Story): readonly string[] {
  const next = tale.reminders().stage;
  if (next === undefined) return [];
  const [day = '', time = ''] = next.split(' ');
  return [next, ...allMoments(tale.at(`${day}T${time}:00.000Z`).clocksTick())];
}

describe('the limit of a stage', () => {
  test('is reminded of the working day before it, on its day, the day after and then every week for four weeks', () => {
    expect(allMoments(raised())).toEqual([
      '2026-11-27 09:00',
      '2026-11-30 09:00',
      '2026-12-01 09:00',
      '2026-12-07 09:00',
      '2026-12-14 09:00',
      '2026-12-21 09:00',
      '2026-12-30 09:00',
    ]);
  });

  test('is reminded of at that minute, once', () => {
    const friday = (time: string) => raised().on('Fri 27 Nov 2026', time).ticks('reminder:stage', 2);
    expect(friday('08:59').facts()).toEqual([]);
    expect(friday('09:00').facts()).toMatchObject([
      { type: 'ReminderDue', of: 'stage', token: 2, dueOn: '2026-11-30', days: -1 },
    ]);
    expect(friday('09:00').ticks('reminder:stage', 2).facts()).toEqual([]);
  });

  test('is reminded of as the pack says, or not at all', () => {
    expect(raised({ reminders: { stage: [2, -3], at: '16:30' } }).reminders()).toEqual({
      stage: '2026-11-25 16:30',
    });
    expect(raised({ reminders: { stage: [] } }).reminders()).toEqual({});
  });

  test('has no reminder from before it began, nor one to come that is after its end', () => {
    const within = (hours: number) => raised(inHours(hours));
    expect(within(24).reminders()).toEqual({ stage: '2026-11-24 09:00' });
    expect(within(23).reminders()).toEqual({ stage: '2026-11-25 09:00' });
  });

  test('keeps nine o’clock in London when the clocks change, and working days when it ends on a free one', () => {
    const spring = story(smallCast())
      .on('Mon 23 Mar 2026')
      .opens('Ada Penn')
      .on('Mon 30 Mar 2026')
      .clocksTick();
    expect(spring.reminders()).toEqual({ stage: '2026-03-31 09:00' });
    expect(spring.on('Tue 31 Mar 2026', '09:00').clocksTick().facts()).toMatchObject([{ days: 1 }]);
    const saturday = story(smallCast(inHours(48)))
      .on('Thu 26 Nov 2026', '10:00')
      .opens('Ada Penn');
    expect(allMoments(saturday).slice(0, 3)).toEqual([
      '2026-11-27 09:00',
      '2026-11-28 09:00',
      '2026-11-30 09:00',
    ]);
  });

  test('counts no day on which the authority is closed', () => {
    const closed = story(smallCast()).closedOn('Fri 27 Nov 2026').on('Mon 23 Nov 2026').opens('Ada Penn');
    expect(closed.due()).toEqual({ stage: '2026-12-01' });
    expect(closed.on('Mon 30 Nov 2026', '00:00').reminders()).toEqual({ stage: '2026-11-30 09:00' });
    expect(closed.closedOn('Mon 30 Nov 2026').reminders()).toEqual({ stage: '2026-11-27 09:00' });
  });

  test('has each reminder once, also where the calendar changes after it went out', () => {
    const thursday = raised().closedOn('Fri 27 Nov 2026').on('Thu 26 Nov 2026').clocksTick();
    expect(thursday.facts()).toMatchObject([{ days: -1 }]);
    expect(thursday.closedOn().reminders()).toEqual({ stage: '2026-11-30 09:00' });
  });

  test('has no reminder past the table of bank holidays', () => {
    const last = story(smallCast()).on('Mon 3 Dec 2040').opens('Ada Penn');
    expect(allMoments(last)).toEqual([
      '2040-12-07 09:00',
      '2040-12-10 09:00',
      '2040-12-11 09:00',
      '2040-12-17 09:00',
      '2040-12-24 09:00',
    ]);
  });
});

describe('where the service was away', () => {
  test('one reminder goes out of those that have come meanwhile: the latest', () => {
    const late = raised().on('Thu 3 Dec 2026').clocksTick();
    const reminders = late.entries().filter(({ event }) => event.type === 'ReminderDue');
    expect(reminders).toMatchObject([{ event: { days: 1 } }]);
    expect(late.reminders()).toEqual({ stage: '2026-12-07 09:00' });
  });
});

describe('a limit that moves', () => {
  const clock = { ...smallPack().clock, moreTime: 'granted' as const };
  const monday = () => raised({ clock }).on('Mon 30 Nov 2026').clocksTick();

  test('is reminded of anew', () => {
    expect(monday().facts()).toMatchObject([{ days: 0 }]);
    const agreed = monday().does('Ada Penn', { type: 'agreeTime', until: '2026-12-04' });
    expect(agreed.reminders()).toEqual({ stage: '2026-12-03 09:00' });
  });

  test('has no reminder from before the last that went out', () => {
    const agreed = monday().does('Ada Penn', { type: 'agreeTime', until: '2026-12-01' });
    expect(agreed.reminders()).toEqual({ stage: '2026-12-01 09:00' });
  });
});

describe('what is reminded of', () => {
  test('follows the matter: another stage, and nothing once it is resolved', () => {
    const opened = () => story(OXFORDSHIRE).on('Mon 23 Nov 2026').opens('Amara Okafor');
    expect(opened().reminders()).toEqual({ stage: '2026-11-27 09:00', overall: '2026-12-14 09:00' });
    const up = opened().on('Tue 24 Nov 2026').does('Amara Okafor', movesUpTo('2'));
    expect(up.reminders()).toEqual({ stage: '2026-11-30 09:00', overall: '2026-12-14 09:00' });
    expect(up.on('Mon 30 Nov 2026').ticks('reminder:stage', 2).facts()).toEqual([]);
    expect(opened().does('Amara Okafor', saysResolved).reminders()).toEqual({});
  });

  test('is the time over all stages: five working days before its end, and on its last day', () => {
    const opened = story(NEWCASTLE)
      .on('Mon 23 Nov 2026')
      .opens('Leah Brandt')
      .on('Mon 14 Dec 2026')
      .clocksTick();
    expect(opened.entries().at(-1)?.event).toMatchObject({ type: 'ReminderDue', of: 'overall', days: -5 });
    expect(opened.reminders().overall).toBe('2026-12-21 09:00');
    expect(opened.on('Tue 22 Dec 2026').clocksTick().reminders().overall).toBeUndefined();
  });

  test('is neither the talk before the first stage, nor a stage at which no answer is asked for', () => {
    const discussion = { with: 'Tom', mode: 'telephone', on: '2026-11-02', summary: 'We spoke.' } as const;
    const talk = { stage: undefined, discussion };
    expect(story(OXFORDSHIRE).on('Mon 2 Nov 2026').opens('Amara Okafor', talk).reminders()).toEqual({});
    const telling = aStage('1', { answers: [], informed: ['director'], limit: { in: 'openEnded', why } });
    expect(raised({ stages: [telling] }).reminders()).toEqual({});
  });
});
