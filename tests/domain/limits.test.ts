import { describe, expect, test } from 'vitest';
import { movesUpTo } from '#tests/support/acts.ts';
import { story } from '#tests/support/case-story.ts';
import { NEWCASTLE, OXFORDSHIRE } from '#tests/support/casts.ts';

describe('the limit of a stage', () => {
  test.each([
    ['Mon 23 Nov 2026', '2026-11-30'],
    ['Fri 27 Nov 2026', '2026-12-04'],
    ['Sat 28 Nov 2026', '2026-12-04'],
    ['Fri 18 Dec 2026', '2026-12-29'],
    ['Thu 24 Dec 2026', '2027-01-05'],
    ['Wed 1 Apr 2026', '2026-04-10'],
  ])('begun on %s, 5 working days end on %s', (day, dueOn) => {
    expect(story(NEWCASTLE).on(day).opens('Leah Brandt').due().stage).toBe(dueOn);
  });

  test('a day on which the authority is closed does not count', () => {
    const closed = story(NEWCASTLE).closedOn('Tue 29 Dec 2026', 'Wed 30 Dec 2026').on('Fri 18 Dec 2026');
    expect(closed.opens('Leah Brandt').due().stage).toBe('2026-12-31');
  });

  test('the last minute of a London day begins on that day, in summer too', () => {
    expect(story(NEWCASTLE).on('Mon 22 Jun 2026', '23:59').opens('Leah Brandt').due().stage).toBe(
      '2026-06-29',
    );
    expect(story(NEWCASTLE).on('Tue 23 Jun 2026', '00:00').opens('Leah Brandt').due().stage).toBe(
      '2026-06-30',
    );
  });

  test('a date may be set earlier, and today at the earliest', () => {
    const onMonday = () => story(NEWCASTLE).on('Mon 23 Nov 2026');
    expect(onMonday().opens('Leah Brandt', { dueOn: '2026-11-25' }).due().stage).toBe('2026-11-25');
    expect(onMonday().opens('Leah Brandt', { dueOn: '2026-11-23' }).due().stage).toBe('2026-11-23');
    const between = { reason: 'dateOutOfRange', earliest: '2026-11-23', latest: '2026-11-30' };
    for (const dueOn of ['2026-11-22', '2026-12-01', '2026-11-31', '2026-11-2x', ''])
      expect(onMonday().triesToOpen('Leah Brandt', { dueOn }), dueOn).toEqual(between);
  });
});

describe('the 20 working days in Oxfordshire', () => {
  const opened = () => story(OXFORDSHIRE).on('Mon 23 Nov 2026').opens('Amara Okafor');

  test('run from the first stage, whatever stages follow', () => {
    expect(opened().due()).toEqual({ stage: '2026-11-30', overall: '2026-12-21' });
    const later = opened().on('Mon 7 Dec 2026').does('Amara Okafor', movesUpTo('3'));
    expect(later.due()).toEqual({ stage: '2026-12-14', overall: '2026-12-21' });
  });

  test('do not run while the matter is only talked about', () => {
    const informal = story(OXFORDSHIRE)
      .on('Mon 2 Nov 2026')
      .opens('Amara Okafor', {
        stage: undefined,
        discussion: { with: 'Tom Whitlock', mode: 'telephone', on: '2026-11-02', summary: 'We spoke.' },
      });
    const formal = informal.on('Mon 23 Nov 2026').does('Amara Okafor', movesUpTo('1'));
    expect(formal.due()).toEqual({ stage: '2026-11-30', overall: '2026-12-21' });
  });

  test('the owner sets the date at stages 1, 3, 4 and 5, up to the last of the 20 (Q8)', () => {
    const last = story(OXFORDSHIRE).on('Mon 23 Nov 2026').opens('Amara Okafor', { dueOn: '2026-12-21' });
    expect(last.due()).toEqual({ stage: '2026-12-21', overall: '2026-12-21' });
    const beyond = story(OXFORDSHIRE).on('Mon 23 Nov 2026');
    expect(beyond.triesToOpen('Amara Okafor', { dueOn: '2026-12-22' })).toEqual({
      reason: 'dateOutOfRange',
      earliest: '2026-11-23',
      latest: '2026-12-21',
    });
  });

  test('stage 2 has its own limit of 5, and the owner cannot set it later', () => {
    const refusal = opened()
      .on('Tue 24 Nov 2026')
      .tries('Amara Okafor', movesUpTo('2', { dueOn: '2026-12-02' }));
    expect(refusal).toEqual({ reason: 'dateOutOfRange', earliest: '2026-11-24', latest: '2026-12-01' });
  });

  test.each(['2', '3'])('stage %s begun on day 18 is due on day 20, not on day 23', (stage) => {
    const late = opened().on('Thu 17 Dec 2026').does('Amara Okafor', movesUpTo(stage));
    expect(late.due()).toEqual({ stage: '2026-12-21', overall: '2026-12-21' });
  });

  test('once they are over a stage still gets days of its own, and the fact stays on the record', () => {
    const over = opened().on('Tue 22 Dec 2026').clocksTick();
    expect(over.now().record.overallPassed).toBe(true);
    expect(over.does('Amara Okafor', movesUpTo('2')).due()).toEqual({ stage: '2026-12-31' });
  });
});

test('the 20 working days of Newcastle are an expectation: they bound no stage', () => {
  const late = story(NEWCASTLE).on('Mon 23 Nov 2026').opens('Leah Brandt').on('Fri 18 Dec 2026').clocksTick();
  expect(late.does('Leah Brandt', movesUpTo('2')).due()).toEqual({
    stage: '2026-12-29',
    overall: '2026-12-21',
  });
});

describe('a clock', () => {
  test('passes the limit once its day has ended, and not before', () => {
    const opened = story(NEWCASTLE).on('Mon 23 Nov 2026').opens('Leah Brandt');
    expect(opened.on('Mon 30 Nov 2026', '23:59').ticks('stage', 2).facts()).toEqual([]);
    expect(opened.on('Tue 1 Dec 2026', '00:00').ticks('stage', 2).facts()).toEqual([
      { type: 'LimitPassed', stage: '1', dueOn: '2026-11-30' },
    ]);
    expect(opened.now().record.phase).toBe('lapsed');
  });

  test('says it once only', () => {
    const lapsed = story(NEWCASTLE)
      .on('Mon 23 Nov 2026')
      .opens('Leah Brandt')
      .on('Tue 1 Dec 2026')
      .clocksTick();
    expect(lapsed.ticks('stage', 2).facts()).toEqual([]);
  });

  test('of a stage that is left does nothing any more', () => {
    const moved = story(OXFORDSHIRE)
      .on('Mon 23 Nov 2026')
      .opens('Amara Okafor')
      .on('Tue 24 Nov 2026')
      .does('Amara Okafor', movesUpTo('2'));
    expect(moved.on('Wed 2 Dec 2026').ticks('stage', 2).facts()).toEqual([]);
    expect(moved.ticks('stage', 3).facts()).toMatchObject([{ type: 'LimitPassed', stage: '2' }]);
  });

  test('never moves the matter up by itself', () => {
    const lapsed = story(NEWCASTLE)
      .on('Mon 23 Nov 2026')
      .opens('Leah Brandt')
      .on('Mon 11 Jan 2027')
      .clocksTick();
    expect(lapsed.now().record.runs.map(({ stage }) => stage)).toEqual(['1']);
    expect(lapsed.now().record).toMatchObject({ phase: 'lapsed', overallPassed: true });
  });

  test('stops when the resolution is recorded', () => {
    const resolved = story(OXFORDSHIRE)
      .on('Mon 23 Nov 2026')
      .opens('Amara Okafor')
      .does('Amara Okafor', { type: 'recordResolution', text: 'It has begun.' });
    expect(resolved.due()).toEqual({});
    expect(resolved.on('Mon 11 Jan 2027').ticks('stage', 2).ticks('overall', 2).facts()).toEqual([]);
  });
});
