import { describe, expect, test } from 'vitest';
import type { ServiceCommand } from '#shared/domain/commands.ts';
import type { Entry } from '#shared/domain/events.ts';
import { replay } from '#shared/domain/evolve.ts';
import { entryWords } from '#shared/wording/entries.ts';
import { answers, movesUpTo } from '#tests/support/acts.ts';
import { type Story, story } from '#tests/support/case-story.ts';
import { somebody } from '#tests/support/casts.ts';
import { smallCast } from '#tests/support/small-cast.ts';
import { anOpening, aStage, type PackFile, smallPack } from '#tests/support/small-pack.ts';

const why = ['A1'];
const clock = { ...smallPack().clock, starts: 'received' as const };
const reaches = (name: string, notice = 'alert:2'): ServiceCommand => ({
  type: 'reportDelivery',
  notice,
  to: somebody(name),
  outcome: { by: 'chat' },
});
const moved = (tale: Story) =>
  tale.facts().flatMap((fact) => (fact.type === 'LimitMoved' ? [[fact.from, fact.until, fact.because]] : []));

describe('a limit that is counted from the day the alert is received', () => {
  const raised = (changes: Partial<PackFile> = {}, opening = {}) =>
    story(smallCast({ clock, ...changes }))
      .on('Mon 23 Nov 2026')
      .opens('Ada Penn', opening);

  test('is counted again when it arrives on a later day, and the record says so', () => {
    const arrived = raised().on('Wed 25 Nov 2026').reports(reaches('Max Boyle'));
    expect(moved(arrived)).toEqual([['2026-11-30', '2026-12-02', 'received']]);
    expect(arrived.due()).toEqual({ stage: '2026-12-02' });
    expect(arrived.ticks('stage', 2).facts()).toEqual([]);
    const answered = arrived.on('Wed 2 Dec 2026').does('Max Boyle', answers('accept', 'Yes.'));
    expect(answered.facts()).toMatchObject([{ late: false }]);
  });

  test('stays when it arrives on the same day, a second time, or only with somebody who is told', () => {
    expect(moved(raised().reports(reaches('Max Boyle')))).toEqual([]);
    const twice = raised().reports(reaches('Max Boyle')).on('Wed 25 Nov 2026').reports(reaches('Max Boyle'));
    expect(moved(twice)).toEqual([]);
    expect(moved(raised().on('Wed 25 Nov 2026').reports(reaches('Will Reed')))).toEqual([]);
    expect(moved(raised().on('Wed 25 Nov 2026').reports(reaches('Max Boyle', 'told:2')))).toEqual([]);
  });

  test('stays where a date was set, and where another day is day 0', () => {
    const set = raised({}, { dueOn: '2026-11-25' }).on('Tue 24 Nov 2026').reports(reaches('Max Boyle'));
    expect(moved(set)).toEqual([]);
    const issued = raised({ clock: { ...clock, starts: 'issued' } }).on('Wed 25 Nov 2026');
    expect(moved(issued.reports(reaches('Max Boyle')))).toEqual([]);
  });

  test('keeps the time of day at which it ends, in hours and in days', () => {
    const limit = { in: 'hours' as const, hours: 48, why };
    const hours = raised({ stages: [aStage('1', { limit })] }).on('Mon 23 Nov 2026', '14:00');
    expect(hours.reports(reaches('Max Boyle')).dueAt()).toEqual({ stage: '2026-11-25 14:00' });
    const days = raised({ clock: { ...clock, endsAt: '17:00' } }).on('Wed 25 Nov 2026');
    expect(days.reports(reaches('Max Boyle')).dueAt()).toEqual({ stage: '2026-12-02 17:00' });
  });
});

describe('the further limits of a stage whose alert is received on a later day', () => {
  const further = (
    key: string,
    until: 'seen' | 'met',
    limit: { in: 'workingDays'; days: number; why: string[] },
  ) => ({
    key,
    label: key,
    until,
    limit,
    why,
  });
  const days = (count: number) => ({ in: 'workingDays' as const, days: count, why });
  const stages = [
    aStage('1', { milestones: [further('read', 'seen', days(1)), further('talked', 'met', days(3))] }),
    aStage('2'),
  ];
  const lastOf = (tale: Story) => {
    const last = tale.entries().at(-1);
    if (!last) throw new Error('Nothing has happened');
    return last;
  };
  const raised = (changes: Partial<PackFile> = {}, opening = {}) =>
    story(smallCast({ clock, stages, ...changes }))
      .on('Mon 23 Nov 2026')
      .opens('Ada Penn', opening);

  test('are counted again with it, as far as they still run', () => {
    const arrived = raised().on('Tue 24 Nov 2026').reports(reaches('Max Boyle'));
    expect(arrived.due()).toEqual({
      stage: '2026-12-01',
      'milestone:read': '2026-11-25',
      'milestone:talked': '2026-11-27',
    });
    const passed = raised().on('Wed 25 Nov 2026').clocksTick().reports(reaches('Max Boyle'));
    expect(passed.due()).toEqual({ stage: '2026-12-02', 'milestone:talked': '2026-11-30' });
  });

  test('are named by what moved, so that the record can be told again without a calendar', () => {
    const arrived = raised().on('Tue 24 Nov 2026').reports(reaches('Max Boyle'));
    expect(arrived.facts()[1]).toMatchObject({
      type: 'LimitMoved',
      from: '2026-11-30',
      until: '2026-12-01',
      milestones: [
        { milestone: 'read', from: '2026-11-24', until: '2026-11-25' },
        { milestone: 'talked', from: '2026-11-26', until: '2026-11-27' },
      ],
    });
    const { procedure } = smallCast({ clock, stages });
    expect(entryWords(procedure, lastOf(arrived))).toEqual({
      did: 'The limit of stage 1 now ends on Tue 1 Dec instead of Mon 30 Nov, because time counts from when the alert was received.',
      details: [
        { label: 'Read', value: 'By Wed 25 Nov instead of Tue 24 Nov' },
        { label: 'Talked', value: 'By Fri 27 Nov instead of Thu 26 Nov' },
      ],
      quiet: true,
    });
  });

  test('are counted again also where the date of the stage was set: that stays', () => {
    const set = raised({}, { dueOn: '2026-11-27' }).on('Tue 24 Nov 2026').reports(reaches('Max Boyle'));
    expect(set.due()).toEqual({
      stage: '2026-11-27',
      'milestone:read': '2026-11-25',
      'milestone:talked': '2026-11-27',
    });
    const { procedure } = smallCast({ clock, stages });
    expect(entryWords(procedure, lastOf(set)).did).toBe(
      'Further limits of stage 1 end on other days now, because time counts from when the alert was received.',
    );
  });

  test('what was put down before they moved too is told as it was', () => {
    const before: Entry = {
      seq: 3,
      at: '2026-11-24T09:30:00.000Z',
      actor: { kind: 'service' },
      way: 'service',
      event: {
        type: 'LimitMoved',
        stage: '1',
        from: '2026-11-30',
        until: '2026-12-01',
        because: 'received',
        calendar: { version: 'England 2015-2040 (1)', closedOn: [], openOn: [] },
      },
    };
    const run = replay([...raised().entries(), before])?.record.runs[0];
    expect(run).toMatchObject({
      dueOn: '2026-12-01',
      milestones: [
        { milestone: 'read', dueOn: '2026-11-24' },
        { milestone: 'talked', dueOn: '2026-11-26' },
      ],
    });
  });
});

describe('the limit over all stages', () => {
  const informal = { title: 'Informal talk', answers: ['worker'], why };
  const overall = (changes: Partial<NonNullable<PackFile['overall']>>) =>
    smallCast({ informal, overall: { workingDays: 15, binding: 'limit', why, ...changes } });
  const opened = (changes: Partial<NonNullable<PackFile['overall']>>) =>
    story(overall(changes)).on('Mon 23 Nov 2026').opens('Ada Penn');

  test('runs from the opening, or only from the first stage', () => {
    expect(opened({ starts: 'opening' }).due()).toEqual({ overall: '2026-12-14' });
    expect(opened({}).due()).toEqual({});
    const begun = (starts: 'opening' | 'firstStage') =>
      opened({ starts }).on('Mon 30 Nov 2026').does('Ada Penn', movesUpTo('1')).due();
    expect(begun('opening')).toEqual({ stage: '2026-12-07', overall: '2026-12-14' });
    expect(begun('firstStage')).toEqual({ stage: '2026-12-07', overall: '2026-12-21' });
  });

  test('cuts a stage short that would go past it', () => {
    const late = opened({ starts: 'opening' }).on('Thu 10 Dec 2026').does('Ada Penn', movesUpTo('1'));
    expect(late.due()).toEqual({ stage: '2026-12-14', overall: '2026-12-14' });
  });

  test('is put down once as it passes, also while the matter is only talked about', () => {
    const passed = opened({ starts: 'opening' }).on('Tue 15 Dec 2026').clocksTick();
    expect(passed.facts()).toEqual([{ type: 'OverallLimitPassed', dueOn: '2026-12-14' }]);
    expect(passed.now().record.phase).toBe('informal');
    expect(passed.due()).toEqual({});
  });

  test('no longer runs above the stages it covers, and binds none there', () => {
    const covered = opened({ covers: ['1'], workingDays: 5 }).does('Ada Penn', movesUpTo('1'));
    expect(covered.due()).toEqual({ stage: '2026-11-30', overall: '2026-11-30' });
    const above = covered
      .on('Fri 27 Nov 2026')
      .does('Max Boyle', answers('disagree', 'No.'))
      .does('Ada Penn', movesUpTo('2'));
    expect(above.due()).toEqual({ stage: '2026-12-04' });
  });
});

describe('past the last year of known bank holidays', () => {
  const short = { reason: 'calendarTooShort', first: '2015-01-01', last: '2040-12-31' };

  test('no case is opened and nothing is counted, but what counts nothing goes on', () => {
    const december = () => story(smallCast()).on('Mon 3 Dec 2040').opens('Ada Penn');
    expect(december().due()).toEqual({ stage: '2040-12-10' });
    expect(story(smallCast()).on('Fri 28 Dec 2040').triesToOpen('Ada Penn')).toEqual(short);
    const late = december().does('Max Boyle', answers('disagree', 'No.')).on('Fri 28 Dec 2040');
    expect(late.tries('Ada Penn', movesUpTo('2'))).toEqual(short);
    expect(late.does('Will Reed', { type: 'writeNote', text: 'Seen.' }).facts()).toHaveLength(1);
  });

  test('a limit in hours or a duty is not guessed either', () => {
    const limit = { in: 'hours' as const, hours: 24 * 20, why };
    const hours = smallCast({ opening: anOpening(), stages: [aStage('1', { limit })] });
    expect(story(hours).on('Mon 3 Dec 2040').triesToOpen('Ada Penn')).toEqual(short);
  });
});

test('an action that is dated after a limit which covers the action too is counted as such', () => {
  const covering = (covers: 'response' | 'responseAndAction') =>
    story(smallCast({ clock: { ...clock, covers } }))
      .on('Mon 23 Nov 2026')
      .opens('Ada Penn');
  const on = (by: string) => ({ what: 'Name a worker.', who: 'Max Boyle', by });
  const promise = answers('accept', 'Yes.', [on('2026-11-30'), on('2026-12-01'), on('2026-12-02')]);
  const beyond = (covers: 'response' | 'responseAndAction') =>
    covering(covers).does('Max Boyle', promise).now().record.runs[0]?.responses[0]?.beyondLimit;
  expect(beyond('responseAndAction')).toBe(2);
  expect(beyond('response')).toBeUndefined();
});
