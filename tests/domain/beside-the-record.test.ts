import { describe, expect, test } from 'vitest';
import { agreedActions } from '#shared/domain/actions.ts';
import { disputeOf, isOver, ownerOf } from '#shared/domain/case.ts';
import { offersFor } from '#shared/domain/offers.ts';
import { answers, movesUpTo, saysNotSettled, saysResolved } from '#tests/support/acts.ts';
import { type Story, story } from '#tests/support/case-story.ts';
import { somebody } from '#tests/support/casts.ts';
import { smallCast } from '#tests/support/small-cast.ts';
import { aStage } from '#tests/support/small-pack.ts';

const why = ['A1'];
const cast = smallCast({
  stages: [aStage('1', { formIssued: true }), aStage('2', { formIssued: true }), aStage('3')],
  ending: { mayAuthoriseFromStage: '2', goesOnBeside: true, why },
  ownership: { movedBy: ['owner', 'director'], why },
});
const promise = { what: 'Name a worker.', who: 'Max Boyle', by: '2026-12-01' };
const raised = () => story(cast).on('Mon 23 Nov 2026').opens('Ada Penn');
const upper = () =>
  raised()
    .does('Max Boyle', answers('accept', 'Yes.', [promise]))
    .does('Ada Penn', movesUpTo('2'));
const closed = () => upper().does('Ada Penn', { type: 'authorise' });
const hands = (to: string, reason = 'Ada leaves.') =>
  ({ type: 'handOver', to: somebody(to), reason }) as const;

describe('a record that is closed before the matter is resolved', () => {
  test('is closed from the stage on that the pack names, and the matter goes on', () => {
    expect(raised().tries('Ada Penn', { type: 'authorise' })).toMatchObject({ reason: 'notNow' });
    expect(closed().facts()).toEqual([{ type: 'CaseAuthorised', goesOn: true }]);
    expect(isOver(closed().now())).toBe(false);
    expect(closed().due()).toEqual({ stage: '2026-11-30' });
  });

  test('stays as it was while clocks, answers, stages and the resolution go on beside it', () => {
    const before = closed().now().record;
    const on = closed().on('Tue 1 Dec 2026', '00:00').clocksTick();
    expect(on.facts()).toMatchObject([{ type: 'LimitPassed', stage: '2' }]);
    const up = on.does('Ada Penn', movesUpTo('3')).does('Max Boyle', answers('disagree', 'No.'));
    expect(disputeOf(up.now())).toMatchObject({ phase: 'answered', runs: [{}, {}, { stage: '3' }] });
    const done = up.does('Ada Penn', saysNotSettled).does('Ada Penn', saysResolved);
    expect(disputeOf(done.now())).toMatchObject({ phase: 'resolved', resolution: { stage: '3' } });
    expect(done.now().record).toEqual(before);
    expect(done.now().record.phase).toBe('waiting');
    expect(done.now().record.resolution).toBeUndefined();
    expect(isOver(done.now())).toBe(true);
    expect(done.due()).toEqual({});
  });

  test('is closed once, and after the resolution nothing goes on', () => {
    expect(closed().tries('Ada Penn', { type: 'authorise' })).toMatchObject({ reason: 'authorised' });
    const over = closed().does('Ada Penn', saysResolved);
    expect(over.tries('Ada Penn', movesUpTo('3'))).toMatchObject({ reason: 'authorised' });
    expect(over.does('Max Boyle', { type: 'writeNote', text: 'Seen.' }).facts()).toHaveLength(1);
  });

  test('is not issued again for a stage that begins beside it', () => {
    expect(upper().effects()).toMatchObject([
      { kind: 'fileDocument', document: { issue: 'stage 2 2026-11-23' } },
    ]);
    const beside = story(
      smallCast({
        stages: [aStage('1'), aStage('2', { formIssued: true })],
        ending: { mayAuthoriseFromStage: '1', goesOnBeside: true, why },
      }),
    )
      .opens('Ada Penn')
      .does('Ada Penn', { type: 'authorise' })
      .does('Max Boyle', answers('disagree', 'No.'))
      .does('Ada Penn', movesUpTo('2'));
    expect(beside.facts()).toMatchObject([{ type: 'StageStarted' }]);
    expect(beside.effects()).toEqual([]);
  });
});

describe('handing a case over', () => {
  const owner = (tale: Story) => ownerOf(tale.now()).person.name;

  test('is for those the pack names, to somebody else who may open such cases, with a reason', () => {
    const handed = raised().does('Ada Penn', hands('Ida Quill'));
    expect(handed.facts()).toEqual([
      {
        type: 'OwnerChanged',
        from: somebody('Ada Penn'),
        to: somebody('Ida Quill'),
        role: 'chair',
        reason: 'Ada leaves.',
      },
    ]);
    expect(handed.does('Ida Quill', saysResolved).now().record.owner.name).toBe('Ida Quill');
    expect(raised().tries('Max Boyle', hands('Ida Quill'))).toMatchObject({ whose: ['owner', 'director'] });
    for (const to of ['Ada Penn', 'Max Boyle'])
      expect(raised().tries('Ada Penn', hands(to))).toEqual({ reason: 'cannotOwn', roles: ['chair'] });
    expect(raised().tries('Ada Penn', hands('Ida Quill', ' '))).toMatchObject({ field: 'reason' });
  });

  test('may be done by the director without a part in the case, when its owner has left', () => {
    expect(owner(raised().does('Dora Field', hands('Ida Quill')))).toBe('Ida Quill');
  });

  test('goes on after closing: the record keeps the owner who closed it', () => {
    const handed = closed().does('Dora Field', hands('Ida Quill'));
    expect(owner(handed)).toBe('Ida Quill');
    expect(handed.now().record.owner.name).toBe('Ada Penn');
    expect(handed.tries('Ada Penn', movesUpTo('3'))).toMatchObject({ reason: 'notPermitted' });
    const over = raised().does('Ada Penn', saysResolved).does('Ada Penn', { type: 'authorise' });
    expect(owner(over.does('Ada Penn', hands('Ida Quill')))).toBe('Ida Quill');
  });
});

describe('an agreed action', () => {
  const open = (tale: Story) => agreedActions(tale.now()).map(({ done }) => !done);
  const completes = { type: 'completeAction', entry: 3, action: 0, text: 'Will is named.' } as const;

  test('is done when somebody with a part in the case says so, once', () => {
    expect(open(upper())).toEqual([true]);
    const done = upper().does('Will Reed', completes);
    expect(done.facts()).toEqual([{ type: 'ActionDone', entry: 3, action: 0, text: 'Will is named.' }]);
    expect(open(done)).toEqual([false]);
    expect(done.does('Max Boyle', completes).facts()).toEqual([]);
    expect(upper().tries('Ada Penn', { ...completes, action: 1 })).toEqual({ reason: 'unknownEntry' });
    expect(upper().tries('Mallory Vane', completes)).toMatchObject({ needs: 'party' });
  });

  test.each([
    ['while the matter goes on', () => closed()],
    [
      'when all is over',
      () => upper().does('Ada Penn', saysResolved).does('Ada Penn', { type: 'authorise' }),
    ],
  ])('is done beside the closed record too, %s', (_, over) => {
    const done = over().does('Max Boyle', completes);
    expect(open(done)).toEqual([false]);
    expect(done.now().record).toEqual(over().now().record);
    expect(done.does('Max Boyle', completes).facts()).toEqual([]);
    const offered = offersFor(cast.procedure, done.now(), somebody('Max Boyle'), done.circumstances());
    expect(offered.map(({ type }) => type)).not.toContain('completeAction');
  });
});
