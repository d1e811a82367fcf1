import { describe, expect, test } from 'vitest';
import { caseView } from '#bot/application/views/case-view.ts';
import { openingForm } from '#bot/application/views/opening-form.ts';
import { targetsOf } from '#bot/application/views/targets.ts';
import type { ServiceCommand } from '#shared/domain/commands.ts';
import { answers, movesUpTo } from '#tests/support/acts.ts';
import { type Story, story } from '#tests/support/case-story.ts';
import { somebody } from '#tests/support/casts.ts';
import { smallCast } from '#tests/support/small-cast.ts';
import { anOpening, aStage, type PackFile, smallPack } from '#tests/support/small-pack.ts';

const why = ['A1'];
const days = (count: number, rule = 'A1') => ({ in: 'workingDays' as const, days: count, why: [rule] });
const limitWhen = [
  { when: { flag: 'harm' }, limit: days(1, 'A2') },
  { when: { category: 'school' }, limit: days(3) },
];

/** Five days; one where harm is feared, three where it is about school. */
const cast = (changes: Partial<PackFile> = {}) =>
  smallCast({
    opening: anOpening({
      flags: [{ key: 'harm', label: 'Harm', by: ['party'], why }],
      categories: [
        { key: 'school', label: 'School' },
        { key: 'home', label: 'Home' },
      ],
    }),
    stages: [aStage('1', { limitWhen }), aStage('2', { limitWhen, answers: [{ role: 'director' }] })],
    rules: { ...smallPack().rules, A2: { section: 'Two', says: 'At once.' } },
    ...changes,
  });
const harm = { flag: 'harm', reason: 'He was hurt.' };
const raised = (opening: object = {}, changes: Partial<PackFile> = {}) =>
  story(cast(changes)).on('Mon 23 Nov 2026').opens('Ada Penn', opening);
const due = (tale: Story) => tale.due().stage;

describe('a stage whose limit is another in cases of a kind', () => {
  test('takes the first that fits as it begins, else the usual one', () => {
    expect(due(raised())).toBe('2026-11-30');
    expect(due(raised({ category: 'home' }))).toBe('2026-11-30');
    expect(due(raised({ category: 'school' }))).toBe('2026-11-26');
    expect(due(raised({ category: 'school', flags: [harm] }))).toBe('2026-11-24');
  });

  test('keeps it where a flag comes later, and the next stage has that of the flag', () => {
    const flagged = raised().does('Will Reed', { type: 'raiseFlag', ...harm });
    expect(due(flagged)).toBe('2026-11-30');
    const up = flagged.does('Max Boyle', answers('disagree', 'No.')).does('Ada Penn', movesUpTo('2'));
    expect(due(up)).toBe('2026-11-24');
  });

  test('takes no date past it, and a meeting that it calls is held inside it', () => {
    const late = { category: 'school', dueOn: '2026-11-27' };
    expect(story(cast()).on('Mon 23 Nov 2026').triesToOpen('Ada Penn', late)).toMatchObject({
      reason: 'dateOutOfRange',
      latest: '2026-11-26',
    });
    const calls = { type: 'callMeeting', purpose: 'Settle it.' } as const;
    expect(raised({ category: 'school' }).does('Ada Penn', calls).facts()).toMatchObject([
      { by: '2026-11-26' },
    ]);
    const again = raised({ category: 'school' }).on('Fri 27 Nov 2026').clocksTick().does('Ada Penn', calls);
    expect(again.facts()).toMatchObject([{ by: '2026-12-02' }]);
  });

  test('is counted again as it was counted first, when the alert is received later', () => {
    const clock = { ...smallPack().clock, starts: 'received' as const };
    const received: ServiceCommand = {
      type: 'reportDelivery',
      notice: 'alert:2',
      to: somebody('Max Boyle'),
      outcome: { by: 'chat' },
    };
    const later = (opening: object) => raised(opening, { clock }).on('Tue 24 Nov 2026').reports(received);
    expect(due(later({ category: 'school' }))).toBe('2026-11-27');
    expect(due(later({}))).toBe('2026-12-01');
  });

  test('is shown by the kind of the case, with the rule it comes from', () => {
    const flagged = raised({ flags: [harm] });
    const rung = caseView(flagged.seenBy('Ada Penn')).ladder.find(({ key }) => key === '1');
    expect(rung?.why).toContain('A2');
    const { procedure } = cast();
    const targets = targetsOf(procedure, flagged.now(), 'ada-penn', flagged.circumstances());
    expect(targets.map(({ limit, usualDue }) => [limit, usualDue])).toEqual([
      ['1 working day', '2026-11-24'],
    ]);
  });

  test('is offered with each limit before the kind of a case is known', () => {
    const form = openingForm(cast().procedure, 'ada-penn', raised().circumstances());
    expect(form.targets[0]).toMatchObject({
      limit: '5 working days',
      usualDue: '2026-11-30',
      limitWhen: [
        { when: { flag: 'harm' }, limit: '1 working day', usualDue: '2026-11-24', latestDue: '2026-11-24' },
        {
          when: { category: 'school' },
          limit: '3 working days',
          usualDue: '2026-11-26',
          latestDue: '2026-11-26',
        },
      ],
    });
  });
});
