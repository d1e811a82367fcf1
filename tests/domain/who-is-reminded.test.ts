import { describe, expect, test } from 'vitest';
import { reminderClocks } from '#shared/domain/reminders.ts';
import {
  answers,
  booked,
  movesUpTo,
  saysNotSettled,
  saysResolved,
  writesMinutes,
} from '#tests/support/acts.ts';
import { type Story, story } from '#tests/support/case-story.ts';
import { smallCast } from '#tests/support/small-cast.ts';
import { anAct, aStage, type PackFile } from '#tests/support/small-pack.ts';

const why = ['A1'];
const raised = (changes: Partial<PackFile> = {}) =>
  story(smallCast(changes)).on('Mon 23 Nov 2026').opens('Ada Penn');

/** Of what people are reminded on a day at nine, and who. */
function remindedOn(tale: Story, day: string): readonly string[] {
  const before = tale.entries().length;
  return tale
    .on(day, '09:00')
    .clocksTick()
    .entries()
    .slice(before)
    .flatMap(({ event }) =>
      event.type === 'ReminderDue' ? [`${event.of}: ${event.to.map(({ name }) => name).join(', ')}`] : [],
    );
}

describe('of a stage', () => {
  test('those who must answer are reminded, and after the limit whoever decides too', () => {
    expect(remindedOn(raised(), 'Fri 27 Nov 2026')).toEqual(['stage: Max Boyle']);
    expect(remindedOn(raised(), 'Tue 1 Dec 2026')).toEqual(['stage: Ada Penn, Max Boyle']);
  });

  test('who is copied in is not, unless nobody else is asked', () => {
    const copied = { role: 'director', copied: true } as const;
    const stages = [aStage('1', { answers: [{ role: 'manager' }, copied] })];
    expect(remindedOn(raised({ stages }), 'Fri 27 Nov 2026')).toEqual(['stage: Max Boyle']);
    const alone = story(smallCast({ stages })).isHeldBy('manager').on('Mon 23 Nov 2026').opens('Ada Penn');
    expect(remindedOn(alone, 'Fri 27 Nov 2026')).toEqual(['stage: Dora Field']);
  });

  test('where nobody is there to answer, the owner is', () => {
    const empty = story(smallCast()).isHeldBy('manager').on('Mon 23 Nov 2026').opens('Ada Penn');
    expect(remindedOn(empty, 'Fri 27 Nov 2026')).toEqual(['stage: Ada Penn']);
  });

  test('where all must answer, who has is not any more', () => {
    const both = { answers: [{ role: 'manager' }, { role: 'director' }], answered: 'byAll' as const };
    const half = raised({ stages: [aStage('1', both)] }).does('Max Boyle', answers('accept', 'Yes.'));
    expect(remindedOn(half, 'Fri 27 Nov 2026')).toEqual(['stage: Dora Field']);
    const whole = half.does('Dora Field', answers('accept', 'Yes.'));
    expect(remindedOn(whole, 'Mon 30 Nov 2026')).toEqual(['stage: Ada Penn']);
  });

  test('once it is answered the owner is, until they have gone on', () => {
    const answered = raised().does('Max Boyle', answers('disagree', 'No.'));
    expect(remindedOn(answered, 'Fri 27 Nov 2026')).toEqual(['stage: Ada Penn']);
    expect(remindedOn(answered.does('Ada Penn', saysNotSettled), 'Tue 1 Dec 2026')).toEqual([
      'stage: Ada Penn',
    ]);
    expect(remindedOn(answered.does('Ada Penn', movesUpTo('2')), 'Mon 7 Dec 2026')).toEqual([
      'stage: Max Boyle',
    ]);
  });

  test('where others take it to the next stage, they are in place of the owner', () => {
    const stages = [aStage('1', { informed: ['director'] }), aStage('2', { begunBy: ['director'] })];
    expect(remindedOn(raised({ stages }), 'Tue 1 Dec 2026')).toEqual(['stage: Dora Field, Max Boyle']);
  });
});

describe('of what must follow from an act', () => {
  const duty = {
    what: 'Hold a review',
    within: { days: 5, of: 'workingDays' as const, from: 'recorded' as const },
    doneBy: 'review',
  };
  const cast = (by: string[]) => ({ acts: [anAct('visit', { duty }), anAct('review', { by })] });
  const visited = (by: string[]) => raised(cast(by)).does('Ada Penn', { type: 'recordAct', act: 'visit' });

  test('the owner and whoever may record that it is done', () => {
    expect(remindedOn(visited(['manager']), 'Wed 25 Nov 2026')).toEqual(['duty:3: Ada Penn, Max Boyle']);
  });

  test('the owner alone where everybody may', () => {
    expect(remindedOn(visited(['party']), 'Wed 25 Nov 2026')).toEqual(['duty:3: Ada Penn']);
  });

  test('also once the record is closed, and no more once it is done', () => {
    const closed = () =>
      visited(['owner']).does('Ada Penn', saysResolved).does('Ada Penn', { type: 'authorise' });
    expect(remindedOn(closed(), 'Mon 30 Nov 2026')).toEqual(['duty:3: Ada Penn']);
    const done = closed().does('Ada Penn', { type: 'recordAct', act: 'review' });
    expect(done.reminders()).toEqual({});
  });
});

describe('of what was agreed', () => {
  const by = (day: string) => ({ what: 'Name a worker.', who: 'the team', by: day });
  const agreed = (...days: readonly string[]) =>
    raised().does('Max Boyle', answers('accept', 'Yes.', days.map(by)));
  const completes = (action: number) =>
    ({ type: 'completeAction', entry: 3, action, text: 'Done.' }) as const;

  test('the owner and whoever promised it, on the day and on the day after it', () => {
    const tale = agreed('2026-11-25');
    expect(remindedOn(tale, 'Wed 25 Nov 2026')).toEqual(['actions:3:2026-11-25: Ada Penn, Max Boyle']);
    expect(tale.reminders()['actions:3:2026-11-25']).toBe('2026-11-26 09:00');
  });

  test('once for all that was promised for one day, as long as any of it is open', () => {
    const tale = agreed('2026-11-25', '2026-11-25', '2026-12-02');
    const { procedure, state, calendar } = tale.seenBy('Ada Penn');
    expect(reminderClocks(procedure, state, calendar).map(({ name }) => name)).toEqual([
      'reminder:stage',
      'reminder:actions:3:2026-11-25',
      'reminder:actions:3:2026-12-02',
    ]);
    expect(tale.does('Max Boyle', completes(0)).reminders()).toHaveProperty('actions:3:2026-11-25');
    expect(tale.does('Max Boyle', completes(1)).reminders()).not.toHaveProperty('actions:3:2026-11-25');
  });

  test('also once the record is closed', () => {
    const closed = agreed('2026-11-25')
      .does('Ada Penn', saysResolved)
      .does('Ada Penn', { type: 'authorise' });
    const before = closed.now().record;
    expect(remindedOn(closed, 'Wed 25 Nov 2026')).toHaveLength(1);
    expect(closed.now().record).toEqual(before);
    expect(closed.does('Max Boyle', completes(0)).reminders()).toEqual({});
  });

  test('at a meeting, its chair promised it', () => {
    const notes = [{ point: 'outcome', text: 'A worker is named.' }];
    const met = meets().does('Dora Field', {
      type: 'recordMinutes',
      meeting: 'id-3',
      attended: ['dora-field'],
      notes,
      actions: [by('2026-11-30')],
    });
    expect(remindedOn(met, 'Mon 30 Nov 2026')).toContain('actions:5:2026-11-30: Ada Penn, Dora Field');
  });
});

const meeting = {
  required: ['manager', 'director'],
  chair: 'director',
  obligatory: 'never' as const,
  minutes: 45,
  why,
};

/** A meeting of the manager and the director, who chairs it, on Thursday 26 November at ten; it is that moment. */
function meets(): Story {
  return raised({ stages: [aStage('1', { meeting })] })
    .does('Ada Penn', { type: 'callMeeting', purpose: 'To agree.' })
    .reports(booked('id-3', 'Thu 26 Nov 2026', '10:00', '10:45'))
    .on('Thu 26 Nov 2026', '10:00');
}

describe('of a meeting', () => {
  const called = () =>
    raised({ stages: [aStage('1', { meeting })] }).does('Ada Penn', {
      type: 'callMeeting',
      purpose: 'To agree.',
    });

  test('everybody who comes is reminded the working day before', () => {
    const tale = called().reports(booked('id-3', 'Thu 26 Nov 2026', '10:00', '10:45'));
    expect(remindedOn(tale, 'Wed 25 Nov 2026')).toEqual(['meeting:id-3: Ada Penn, Max Boyle, Dora Field']);
  });

  test('nobody is while it is not booked, or once it was booked for the same or the next day', () => {
    expect(called().reminders()).not.toHaveProperty('meeting:id-3');
    const tomorrow = called().reports(booked('id-3', 'Tue 24 Nov 2026', '10:00', '10:45'));
    expect(tomorrow.reminders()['meeting:id-3']).toBe('2026-11-25 09:00');
  });

  test('the owner and the chair are of its minutes on the day after, while there are none', () => {
    expect(remindedOn(meets(), 'Fri 27 Nov 2026')).toContain('meeting:id-3: Ada Penn, Dora Field');
    const written = meets().does('Dora Field', writesMinutes('id-3', 'dora-field'));
    expect(written.reminders()).not.toHaveProperty('meeting:id-3');
  });
});
