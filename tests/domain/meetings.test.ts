import { describe, expect, test } from 'vitest';
import {
  advisesFor,
  answers,
  booked,
  movesUpTo,
  saysNotSettled,
  talksWithAllParties,
  writesMinutes,
} from '#tests/support/acts.ts';
import { story } from '#tests/support/case-story.ts';
import { NEWCASTLE, OXFORDSHIRE } from '#tests/support/casts.ts';

const atStage = (stage: string) =>
  story(NEWCASTLE)
    .on('Mon 23 Nov 2026')
    .opens(
      'Leah Brandt',
      stage === '1'
        ? {}
        : { stage, ground: 'restsWithThem', reason: 'It rests with them.', views: 'They agree.' },
    );

const calls = { type: 'callMeeting', purpose: 'Agree who starts, and when.' } as const;

describe('the meeting that Newcastle demands', () => {
  test('is called when the answer at stage 2 does not settle it, for all parties and inside the limit', () => {
    const met = atStage('2')
      .does('Grace Hall', answers('disagree', 'No.'))
      .does('Leah Brandt', saysNotSettled);
    expect(met.facts()).toMatchObject([
      { type: 'FoundNotSettled' },
      {
        type: 'MeetingCalled',
        meeting: 'id-4',
        stage: '2',
        obligatory: true,
        required: [
          { person: { name: 'Grace Hall' } },
          { person: { name: 'Leah Brandt' } },
          { person: { name: 'Kofi Mensah' } },
          { person: { name: 'Ewa Nowak' } },
        ],
        chair: { name: 'Grace Hall' },
        minutes: 45,
        by: '2026-11-30',
      },
    ]);
  });

  test.each([
    ['3', 'Sunil Rao', ['Sunil Rao', 'Carys Webb', 'Leah Brandt']],
    ['4', 'Adele Stone', ['Adele Stone', 'Sunil Rao', 'Carys Webb']],
    ['5', 'Dov Lister', ['Dov Lister', 'Adele Stone', 'Sunil Rao', 'Carys Webb']],
  ])('at stage %s is chaired by %s, with the people the procedure names', (stage, chair, required) => {
    const met = atStage(stage).does(chair, answers('disagree', 'No.')).does('Leah Brandt', saysNotSettled);
    const [meeting] = met.now().record.meetings;
    expect(meeting?.chair.name).toBe(chair);
    expect(meeting?.required.map(({ person }) => person.name)).toEqual(required);
  });

  test('is none at stage 1, and none with the Chief Executive, who may wish to meet', () => {
    const first = atStage('1')
      .does('Kofi Mensah', answers('disagree', 'No.'))
      .does('Leah Brandt', saysNotSettled);
    expect(first.now().record.meetings).toEqual([]);
    const last = atStage('5')
      .on('Wed 2 Dec 2026')
      .clocksTick()
      .does('Leah Brandt', talksWithAllParties)
      .does('Leah Brandt', advisesFor)
      .does('Leah Brandt', movesUpTo('6'))
      .does('Cleo Barnes', answers('disagree', 'No.'))
      .does('Leah Brandt', saysNotSettled);
    expect(last.now().record.meetings).toEqual([]);
  });

  test('is called once, however often it is not settled', () => {
    const twice = atStage('2')
      .does('Grace Hall', answers('meeting', 'Let us meet.'))
      .does('Leah Brandt', saysNotSettled)
      .does('Grace Hall', answers('disagree', 'Still no.'))
      .does('Leah Brandt', saysNotSettled);
    expect(twice.now().record.meetings).toHaveLength(1);
  });

  test('is called again when the first could not be booked', () => {
    const again = atStage('2')
      .does('Grace Hall', answers('meeting', 'Let us meet.'))
      .reports({ type: 'reportBooking', meeting: 'id-3', outcome: { failed: 'No common time.' } })
      .does('Leah Brandt', saysNotSettled);
    expect(again.now().record.meetings.map(({ id, notBooked }) => [id, notBooked])).toEqual([
      ['id-3', 'No common time.'],
      ['id-6', undefined],
    ]);
  });

  test('is not called any more once the limit has passed: then it goes up', () => {
    const late = atStage('2')
      .on('Tue 1 Dec 2026')
      .clocksTick()
      .does('Grace Hall', answers('meeting', 'Let us meet.'))
      .does('Leah Brandt', saysNotSettled);
    expect(late.now().record.meetings).toEqual([]);
    expect(late.does('Leah Brandt', movesUpTo('3')).now().record.phase).toBe('waiting');
  });
});

describe('a meeting that the owner calls', () => {
  test('in Oxfordshire, whose ladder has none, is for those who are asked, chaired by the owner', () => {
    const called = story(OXFORDSHIRE).on('Mon 23 Nov 2026').opens('Amara Okafor').does('Amara Okafor', calls);
    expect(called.facts()).toMatchObject([
      {
        obligatory: false,
        required: [
          { person: { name: 'Amara Okafor' } },
          { person: { name: 'Tom Whitlock' } },
          { person: { name: 'Ben Rees' } },
        ],
        chair: { name: 'Amara Okafor' },
        by: '2026-11-30',
        purpose: 'Agree who starts, and when.',
      },
    ]);
  });

  test('an answer that asks for a meeting calls none in Oxfordshire: the owner decides', () => {
    const asked = story(OXFORDSHIRE)
      .opens('Amara Okafor')
      .does('Tom Whitlock', answers('meeting', 'Let us meet.'));
    expect(asked.now().record.meetings).toEqual([]);
  });

  test('is one at a time: a second waits for the minutes of the first', () => {
    const called = story(OXFORDSHIRE).on('Mon 23 Nov 2026').opens('Amara Okafor').does('Amara Okafor', calls);
    expect(called.tries('Amara Okafor', calls)).toEqual({ reason: 'meetingAlreadyCalled' });
    const held = called
      .reports(booked('id-3', 'Tue 24 Nov 2026', '09:00', '09:45'))
      .on('Tue 24 Nov 2026', '10:50')
      .does('Amara Okafor', writesMinutes('id-3', 'amara-okafor'));
    expect(held.does('Amara Okafor', calls).now().record.meetings).toHaveLength(2);
  });

  test('needs a stage, a purpose and the owner', () => {
    const informal = story(OXFORDSHIRE).opens('Amara Okafor', { stage: undefined });
    expect(informal.tries('Amara Okafor', calls)).toMatchObject({ reason: 'notNow' });
    const opened = story(OXFORDSHIRE).opens('Amara Okafor');
    expect(opened.tries('Amara Okafor', { ...calls, purpose: ' ' })).toMatchObject({ field: 'text' });
    expect(opened.tries('Tom Whitlock', calls)).toMatchObject({ reason: 'notPermitted' });
  });

  test('after the limit is held within as many working days as the stage has', () => {
    const lapsed = story(OXFORDSHIRE)
      .on('Mon 23 Nov 2026')
      .opens('Amara Okafor')
      .on('Tue 1 Dec 2026')
      .clocksTick();
    expect(lapsed.does('Amara Okafor', calls).facts()).toMatchObject([{ by: '2026-12-08' }]);
  });
});
