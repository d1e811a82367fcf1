import { describe, expect, test } from 'vitest';
import type { PersonCommand } from '#shared/domain/commands.ts';
import { entryBehind } from '#shared/domain/effects.ts';
import { documentName } from '#shared/wording/names.ts';
import { answers, movesUpTo, saysResolved } from '#tests/support/acts.ts';
import { type Story, story } from '#tests/support/case-story.ts';
import { smallCast } from '#tests/support/small-cast.ts';
import { anAct, anOpening, aStage } from '#tests/support/small-pack.ts';

const why = ['A1'];
const choices = [
  { key: 'yes', label: 'Yes' },
  { key: 'no', label: 'No' },
];
const stages = [aStage('1', { formIssued: true }), aStage('2', { formIssued: true })];
const under = (covers: 'whatStands' | 'whatFollows') =>
  smallCast({
    stages,
    acts: [
      anAct('asks'),
      anAct('consent', {
        answers: 'asks',
        fields: { outcome: { label: 'Consent', required: true, choices } },
      }),
    ],
    filing: { onceApproved: { act: 'consent', outcome: 'yes' }, covers, why },
  });
const does = (act: string, outcome?: string): PersonCommand => ({ type: 'recordAct', act, outcome });
const raised = (covers: 'whatStands' | 'whatFollows' = 'whatStands') =>
  story(under(covers)).on('Mon 23 Nov 2026').opens('Ada Penn').does('Ada Penn', does('asks'));
const upper = (tale: Story) =>
  tale.does('Max Boyle', answers('disagree', 'No.')).does('Ada Penn', movesUpTo('2'));
const issues = (tale: Story) =>
  tale.effects().flatMap((effect) => (effect.kind === 'fileDocument' ? [effect.document.issue] : []));

describe('where nothing must be approved', () => {
  test('each issue of the form is filed with its stage, and the last at the end', () => {
    const opened = story(smallCast({ stages })).on('Mon 23 Nov 2026').opens('Ada Penn');
    expect(opened.effects()).toEqual([
      { kind: 'fileDocument', document: { kind: 'form', format: 'pdf', issue: 'stage 1 2026-11-23' } },
    ]);
    const ended = opened.does('Ada Penn', saysResolved);
    expect(ended.effects()).toEqual([]);
    expect(issues(ended.does('Ada Penn', { type: 'authorise' }))).toEqual(['final 2026-11-23']);
  });

  describe('a stage that begins twice on one day', () => {
    const flags = [{ key: 'harm', label: 'Harm', by: ['party'], opens: '1', urgent: true, why }];
    const cast = smallCast({ stages, opening: anOpening({ flags }) });
    const raises: PersonCommand = { type: 'raiseFlag', flag: 'harm', reason: 'He was hurt.' };
    const opened = () => story(cast).on('Mon 23 Nov 2026').opens('Ada Penn');
    const anew = () => opened().on('Mon 23 Nov 2026', '14:00').does('Will Reed', raises);

    test('has an issue of the form each time, and the first keeps its name', () => {
      expect(issues(opened())).toEqual(['stage 1 2026-11-23']);
      expect(issues(anew())).toEqual(['stage 1 2026-11-23 entry 4']);
      expect(issues(opened().on('Tue 24 Nov 2026').does('Will Reed', raises))).toEqual([
        'stage 1 2026-11-24',
      ]);
    });

    test('so that each document is that of its own beginning', () => {
      const { procedure, state } = anew().seenBy('Ada Penn');
      const form = (issue: string) => ({ kind: 'form', format: 'pdf', issue }) as const;
      expect(entryBehind(procedure, state, form('stage 1 2026-11-23'))).toBe(2);
      expect(entryBehind(procedure, state, form('stage 1 2026-11-23 entry 4'))).toBe(4);
      expect(documentName(procedure, 'SP-1', form('stage 1 2026-11-23 entry 4'))).toBe(
        'SP-1 Record stage 1 2026-11-23 entry 4.pdf',
      );
    });
  });

  test('only the first and the last where the pack says so', () => {
    const cast = smallCast({ stages, formIssues: 'firstStage' });
    const opened = story(cast).on('Mon 23 Nov 2026').opens('Ada Penn');
    expect(issues(opened)).toEqual(['stage 1 2026-11-23']);
    expect(issues(upper(opened))).toEqual([]);
  });
});

describe('where filing waits for an approval', () => {
  test('nothing is filed before it; with it goes what had to wait, and the record as approved', () => {
    const opened = story(under('whatStands')).on('Mon 23 Nov 2026').opens('Ada Penn');
    expect(opened.effects()).toEqual([]);
    const up = upper(opened.does('Ada Penn', does('asks')));
    expect(up.effects()).toEqual([]);
    expect(issues(up.on('Tue 24 Nov 2026').does('Ada Penn', does('consent', 'yes')))).toEqual([
      'stage 1 2026-11-23',
      'stage 2 2026-11-23',
      '2026-11-24 entry 6',
    ]);
  });

  test('what was refused is not approved', () => {
    expect(raised().does('Ada Penn', does('consent', 'no')).effects()).toEqual([]);
  });

  test('it is for what stands by then: what follows waits for the next one, and nothing is filed twice', () => {
    const approved = raised().does('Ada Penn', does('consent', 'yes'));
    const filed = approved.effects().reduce(
      (tale, effect) =>
        effect.kind === 'fileDocument'
          ? tale.reports({
              type: 'reportFiling',
              document: effect.document,
              outcome: { name: 'Form.pdf', itemId: 'item', webUrl: 'https://files.example', sha256: 'ab' },
            })
          : tale,
      approved,
    );
    const up = upper(filed);
    expect(up.effects()).toEqual([]);
    const again = up.does('Ada Penn', does('asks')).does('Ada Penn', does('consent', 'yes'));
    expect(issues(again)).toEqual(['stage 2 2026-11-23', '2026-11-23 entry 10']);
  });

  test('or for what follows too, as long as it stands', () => {
    const approved = () => raised('whatFollows').does('Ada Penn', does('consent', 'yes'));
    expect(issues(upper(approved()))).toEqual(['stage 2 2026-11-23']);
    const askedAnew = approved().does('Ada Penn', does('asks'));
    expect(upper(askedAnew).effects()).toEqual([]);
    const withdrawn = approved().does('Ada Penn', does('asks')).does('Ada Penn', does('consent', 'no'));
    expect(upper(withdrawn).effects()).toEqual([]);
  });
});
