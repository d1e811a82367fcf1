import { describe, expect, test } from 'vitest';
import { answers, booked, movesUpTo, saysNotSettled, writesMinutes } from '#tests/support/acts.ts';
import { story } from '#tests/support/case-story.ts';
import { NEWCASTLE, OXFORDSHIRE } from '#tests/support/casts.ts';

const leah = () => story(NEWCASTLE).on('Mon 23 Nov 2026').opens('Leah Brandt');
const amara = () => story(OXFORDSHIRE).on('Mon 23 Nov 2026').opens('Amara Okafor');

describe('moving up in Newcastle', () => {
  test('waits for the answer while the limit runs (Q2)', () => {
    const refusal = leah().on('Tue 24 Nov 2026').tries('Leah Brandt', movesUpTo('2'));
    expect(refusal).toMatchObject({ reason: 'answerFirst', dueOn: '2026-11-30' });
  });

  test('is free once it is answered and not settled', () => {
    const up = leah()
      .does('Kofi Mensah', answers('disagree', 'There is no worker.'))
      .does('Leah Brandt', saysNotSettled)
      .on('Wed 25 Nov 2026')
      .does('Leah Brandt', movesUpTo('2'));
    expect(up.facts()).toMatchObject([
      {
        stage: '2',
        entry: 'escalated',
        respondents: [{ person: { name: 'Grace Hall' } }],
        dueOn: '2026-12-02',
      },
    ]);
  });

  test('is held back by nothing once the limit has passed (N7)', () => {
    const up = leah().on('Tue 1 Dec 2026').clocksTick().does('Leah Brandt', movesUpTo('2'));
    expect(up.now().record).toMatchObject({ phase: 'waiting', runs: [{ stage: '1' }, { stage: '2' }] });
  });

  test('from stage 2 waits for the meeting that all parties must have (ladder)', () => {
    const stage2 = leah().on('Tue 1 Dec 2026').clocksTick().does('Leah Brandt', movesUpTo('2'));
    const unsettled = stage2
      .does('Grace Hall', answers('disagree', 'No.'))
      .does('Leah Brandt', saysNotSettled);
    expect(unsettled.tries('Leah Brandt', movesUpTo('3'))).toMatchObject({
      reason: 'meetingFirst',
      dueOn: '2026-12-08',
    });
    const [meeting] = unsettled.now().record.meetings;
    const met = unsettled
      .reports(booked(meeting?.id ?? '', 'Thu 3 Dec 2026', '10:00', '10:45'))
      .on('Thu 3 Dec 2026', '11:00')
      .does('Grace Hall', writesMinutes(meeting?.id ?? '', 'grace-hall', 'leah-brandt'));
    expect(met.does('Leah Brandt', movesUpTo('3')).facts()).toMatchObject([
      { stage: '3', entry: 'escalated' },
    ]);
  });

  test('from stage 2 does not wait for a meeting that never came about', () => {
    const stage2 = leah().on('Tue 1 Dec 2026').clocksTick().does('Leah Brandt', movesUpTo('2'));
    const unsettled = stage2
      .does('Grace Hall', answers('disagree', 'No.'))
      .does('Leah Brandt', saysNotSettled);
    const lapsed = unsettled.on('Wed 9 Dec 2026').clocksTick();
    expect(lapsed.does('Leah Brandt', movesUpTo('3')).now().record.phase).toBe('waiting');
  });

  test('past a stage takes one of the two grounds, the reason and the views (N5)', () => {
    const answered = () => leah().does('Kofi Mensah', answers('accept', 'I agree, but cannot decide it.'));
    const tries = (said: object) => answered().tries('Leah Brandt', movesUpTo('4', said));
    const ground = 'restsWithThem';
    expect(tries({ reason: 'It is quicker.', views: 'Kofi agrees.' })).toMatchObject({ field: 'ground' });
    expect(tries({ ground })).toMatchObject({ field: 'reason' });
    expect(tries({ ground, reason: 'It needs approval.' })).toMatchObject({ field: 'views' });
    const heard = { ground: 'restsWithThem', reason: 'It needs approval.', views: 'Kofi agrees.' };
    expect(answered().does('Leah Brandt', movesUpTo('4', heard)).facts()).toMatchObject([
      {
        stage: '4',
        entry: 'direct',
        ground: 'restsWithThem',
        reason: 'It needs approval.',
        views: 'Kofi agrees.',
      },
    ]);
  });
});

describe('moving up in Oxfordshire', () => {
  test('is free at any time: how fast is for the reviewing officer (O15)', () => {
    expect(amara().does('Amara Okafor', movesUpTo('2')).facts()).toMatchObject([
      {
        stage: '2',
        entry: 'escalated',
        respondents: [{ person: { name: 'Jaya Patel' } }],
        informed: [{ person: { name: 'Sana Malik' } }],
      },
    ]);
  });

  test('may pass stages over without a word of reason (O4)', () => {
    expect(amara().does('Amara Okafor', movesUpTo('4')).facts()).toMatchObject([
      { stage: '4', entry: 'direct' },
    ]);
  });

  test('from the informal talk: to stage 1 it is raised, further up it goes direct', () => {
    const informal = () => story(OXFORDSHIRE).opens('Amara Okafor', { stage: undefined });
    expect(informal().does('Amara Okafor', movesUpTo('1')).facts()).toMatchObject([{ entry: 'raised' }]);
    expect(informal().does('Amara Okafor', movesUpTo('2')).facts()).toMatchObject([{ entry: 'direct' }]);
  });

  test('walks the whole ladder, each time asking and alerting those of the stage', () => {
    const top = ['2', '3', '4', '5'].reduce(
      (tale, stage) => tale.does('Amara Okafor', movesUpTo(stage)),
      amara(),
    );
    const rungs = top
      .now()
      .record.runs.map(({ respondents, informed }) => [
        respondents.map(({ person }) => person.name).join(),
        informed.map(({ person }) => person.name).join(),
      ]);
    expect(rungs).toEqual([
      ['Tom Whitlock', ''],
      ['Jaya Patel', 'Sana Malik'],
      ['Helen Marsh', 'Priya Nair'],
      ['Ruth Adeyemi', 'Lena Fox'],
      ['Colin Drew', 'Ruth Adeyemi'],
    ]);
  });
});

test.each([
  ['Oxfordshire', OXFORDSHIRE, 'Amara Okafor', 'Jaya Patel'],
  ['Newcastle', NEWCASTLE, 'Leah Brandt', 'Grace Hall'],
])(
  'nobody moves down, to nowhere, without words, or in the place of the owner: %s',
  (_, cast, owner, manager) => {
    const lapsed = () => story(cast).on('Mon 23 Nov 2026').opens(owner).on('Tue 1 Dec 2026').clocksTick();
    const stage2 = lapsed().does(owner, movesUpTo('2')).on('Wed 9 Dec 2026').clocksTick();
    expect(stage2.tries(owner, movesUpTo('1'))).toEqual({ reason: 'stageNotHigher' });
    expect(stage2.tries(owner, movesUpTo('2'))).toEqual({ reason: 'stageNotHigher' });
    expect(stage2.tries(owner, movesUpTo('9'))).toEqual({ reason: 'unknownStage' });
    expect(stage2.tries(owner, { type: 'escalate', stage: '3', text: '' })).toMatchObject({ field: 'text' });
    expect(stage2.tries(manager, movesUpTo('3'))).toMatchObject({ reason: 'notPermitted', whose: ['owner'] });
  },
);
