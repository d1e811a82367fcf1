import { describe, expect, test } from 'vitest';
import type { PersonCommand } from '#shared/domain/commands.ts';
import { entryWords } from '#shared/wording/entries.ts';
import { answers, booked, movesUpTo, writesMinutes } from '#tests/support/acts.ts';
import { type Story, story } from '#tests/support/case-story.ts';
import { smallCast } from '#tests/support/small-cast.ts';
import { anOpening, aStage } from '#tests/support/small-pack.ts';

const why = ['A1'];
const milestone = (key: string, until: 'seen' | 'answered' | 'met', hours: number) => ({
  key,
  label: key,
  until,
  limit: { in: 'hours' as const, hours, why },
  why,
});
const cast = smallCast({
  stages: [
    aStage('1', {
      answers: [{ role: 'manager' }, { role: 'director' }],
      milestones: [
        milestone('read', 'seen', 24),
        milestone('replied', 'answered', 48),
        milestone('talked', 'met', 72),
      ],
    }),
    aStage('2'),
  ],
});
const raised = () => story(cast).on('Mon 23 Nov 2026').opens('Ada Penn');
const sees = { type: 'acknowledge' } as const;
const calls = { type: 'callMeeting', purpose: 'Settle it.' } as const satisfies PersonCommand;
const passedAt = (tale: Story) =>
  tale
    .entries()
    .flatMap(({ event }) => (event.type === 'MilestonePassed' ? [`${event.milestone} ${event.dueOn}`] : []));

describe('the further limits of a stage', () => {
  test('run beside its own, each until what it waits for has happened', () => {
    expect(raised().dueAt()).toEqual({
      stage: '2026-12-01 00:00',
      'milestone:read': '2026-11-24 09:30',
      'milestone:replied': '2026-11-25 09:30',
      'milestone:talked': '2026-11-26 09:30',
    });
  });

  test('that it is seen waits for everybody who is asked; an answer shows it too', () => {
    const one = raised().does('Max Boyle', sees);
    expect(Object.keys(one.due())).toContain('milestone:read');
    expect(Object.keys(one.does('Dora Field', sees).due())).not.toContain('milestone:read');
    const answered = raised().does('Max Boyle', sees).does('Dora Field', answers('disagree', 'No.'));
    expect(Object.keys(answered.due())).toEqual(['stage', 'milestone:talked']);
  });

  test('that they met waits for the minutes, not for the booking', () => {
    const called = raised()
      .does('Ada Penn', calls)
      .reports(booked('id-3', 'Tue 24 Nov 2026', '10:00', '10:45'))
      .on('Tue 24 Nov 2026', '11:00');
    expect(Object.keys(called.due())).toContain('milestone:talked');
    const met = called.does('Ada Penn', writesMinutes('id-3', 'ada-penn', 'max-boyle'));
    expect(Object.keys(met.due())).not.toContain('milestone:talked');
  });

  test('one that passes is put down once, and the stage goes on as it was', () => {
    const late = raised().on('Tue 24 Nov 2026', '09:30').clocksTick();
    expect(late.facts()).toEqual([
      { type: 'MilestonePassed', stage: '1', milestone: 'read', dueOn: '2026-11-24' },
    ]);
    expect(late.now().record.phase).toBe('waiting');
    expect(late.ticks('milestone:read', 2).facts()).toEqual([]);
    expect(passedAt(late.on('Fri 27 Nov 2026').clocksTick())).toEqual([
      'read 2026-11-24',
      'replied 2026-11-25',
      'talked 2026-11-26',
    ]);
  });

  test('met in time, none passes', () => {
    const done = raised().does('Max Boyle', answers('accept', 'Yes.')).does('Dora Field', sees);
    expect(passedAt(done.on('Wed 25 Nov 2026', '10:00').clocksTick())).toEqual([]);
  });

  test('that applies only in cases of a kind runs only there', () => {
    const categories = [
      { key: 'harm', label: 'Harm' },
      { key: 'delay', label: 'Delay' },
    ];
    const ofHarm = smallCast({
      opening: anOpening({ categories, categoryRequired: true }),
      stages: [
        aStage('1', { milestones: [{ ...milestone('read', 'seen', 24), when: { category: 'harm' } }] }),
      ],
    });
    const clocks = (category: string) => Object.keys(story(ofHarm).opens('Ada Penn', { category }).due());
    expect(clocks('harm')).toEqual(['stage', 'milestone:read']);
    expect(clocks('delay')).toEqual(['stage']);
  });

  describe('that only a flag brings', () => {
    const flag = (urgent: boolean, opens?: string) => ({
      key: 'harm',
      label: 'Harm',
      by: ['party'],
      opens,
      urgent,
      why,
    });
    const underFlag = (key: string, until: 'seen' | 'answered') => ({
      ...milestone(key, until, 24),
      when: { flag: 'harm' },
    });
    const flagged = (one: ReturnType<typeof flag>) =>
      smallCast({
        opening: anOpening({ flags: [one, { key: 'noted', label: 'Noted', by: ['party'], why }] }),
        stages: [
          aStage('1', {
            milestones: [
              milestone('talked', 'met', 72),
              underFlag('readAtOnce', 'seen'),
              underFlag('repliedAtOnce', 'answered'),
            ],
          }),
          aStage('2', { milestones: [underFlag('readAtTwo', 'seen')] }),
        ],
      });
    const raises = (key: string) => ({ type: 'raiseFlag', flag: key, reason: 'He was hurt.' }) as const;
    const begun = (one = flag(false)) => story(flagged(one)).on('Mon 23 Nov 2026').opens('Ada Penn');

    test('begin with the raising where their stage is under way, and are counted from it', () => {
      const later = begun().on('Wed 25 Nov 2026', '14:00').does('Will Reed', raises('harm'));
      expect(later.dueAt()).toEqual({
        stage: '2026-12-01 00:00',
        'milestone:talked': '2026-11-26 09:30',
        'milestone:readAtOnce': '2026-11-26 14:00',
        'milestone:repliedAtOnce': '2026-11-26 14:00',
      });
      expect(passedAt(later.on('Thu 26 Nov 2026', '15:00').clocksTick())).toEqual([
        'talked 2026-11-26',
        'readAtOnce 2026-11-26',
        'repliedAtOnce 2026-11-26',
      ]);
    });

    test('the record says by when, and what they were counted with', () => {
      const later = begun().on('Wed 25 Nov 2026', '14:00').does('Will Reed', raises('harm'));
      expect(later.facts()).toMatchObject([
        {
          type: 'FlagRaised',
          flag: 'harm',
          starts: {
            stage: '1',
            milestones: [{ milestone: 'readAtOnce' }, { milestone: 'repliedAtOnce' }],
            calendar: { version: 'England 2015-2040 (1)', closedOn: [], openOn: [] },
          },
        },
      ]);
      expect(
        later.entries().map((entry) => entryWords(flagged(flag(false)).procedure, entry).details),
      ).toEqual(
        expect.arrayContaining([
          [
            { label: 'ReadAtOnce', value: 'By Thu 26 Nov, 14:00' },
            { label: 'RepliedAtOnce', value: 'By Thu 26 Nov, 14:00' },
          ],
        ]),
      );
    });

    test('what has happened already is not waited for, and another flag brings none', () => {
      const seen = begun().does('Max Boyle', sees).does('Will Reed', raises('harm'));
      expect(Object.keys(seen.due())).toEqual(['stage', 'milestone:talked', 'milestone:repliedAtOnce']);
      const noted = begun().does('Will Reed', raises('noted'));
      expect(noted.facts()).toEqual([{ type: 'FlagRaised', flag: 'noted', reason: 'He was hurt.' }]);
    });

    test('begin with their stage where the flag came before it, or takes the matter there', () => {
      const up = begun().does('Will Reed', raises('harm')).on('Tue 1 Dec 2026').clocksTick();
      expect(up.does('Ada Penn', movesUpTo('2')).dueAt()['milestone:readAtTwo']).toBe('2026-12-02 09:30');
      const there = begun(flag(true, '2')).on('Tue 24 Nov 2026').does('Will Reed', raises('harm'));
      expect(there.facts()[0]).toEqual({ type: 'FlagRaised', flag: 'harm', reason: 'He was hurt.' });
      expect(there.dueAt()).toEqual({
        stage: '2026-12-02 00:00',
        'milestone:readAtTwo': '2026-11-25 09:30',
      });
    });
  });

  test('a stage that begins anew has its own: an earlier meeting does not meet them', () => {
    const flags = [{ key: 'harm', label: 'Harm', by: ['party'], opens: '1', urgent: true, why }];
    const urgent = smallCast({
      opening: anOpening({ flags }),
      stages: [aStage('1', { milestones: [milestone('talked', 'met', 72)] }), aStage('2')],
    });
    const anew = story(urgent)
      .on('Mon 23 Nov 2026')
      .opens('Ada Penn')
      .does('Ada Penn', calls)
      .reports(booked('id-3', 'Mon 23 Nov 2026', '10:00', '10:45'))
      .on('Mon 23 Nov 2026', '11:00')
      .does('Ada Penn', writesMinutes('id-3', 'ada-penn'))
      .on('Tue 24 Nov 2026')
      .does('Will Reed', { type: 'raiseFlag', flag: 'harm', reason: 'He was hurt.' });
    expect(anew.dueAt()['milestone:talked']).toBe('2026-11-27 09:30');
  });
});
