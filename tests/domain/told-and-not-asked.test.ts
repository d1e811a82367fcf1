import { describe, expect, test } from 'vitest';
import { refusalWords } from '#shared/wording/refusals.ts';
import { answers, movesUpTo, saysResolved } from '#tests/support/acts.ts';
import { story } from '#tests/support/case-story.ts';
import { somebody } from '#tests/support/casts.ts';
import { smallCast } from '#tests/support/small-cast.ts';
import { aStage } from '#tests/support/small-pack.ts';

const why = ['A1'];
const cast = smallCast({
  stages: [
    aStage('1', { answers: [], informed: ['manager'], limit: { in: 'openEnded', why } }),
    aStage('2', { answers: [{ role: 'director' }] }),
  ],
});
const told = () => story(cast).on('Mon 23 Nov 2026').opens('Ada Penn');

describe('a stage that tells and asks for no answer', () => {
  test('tells, asks nobody, and has no limit', () => {
    expect(told().facts()[1]).toMatchObject({
      type: 'StageStarted',
      respondents: [],
      informed: [{ role: 'manager', person: somebody('Max Boyle') }],
      empty: [],
      tellsOnly: true,
      dueOn: undefined,
    });
    expect(told().now().record.phase).toBe('told');
    expect(told().due()).toEqual({});
  });

  test('takes no answer and no request for time', () => {
    expect(told().tries('Max Boyle', answers('accept', 'Yes.'))).toMatchObject({
      reason: 'notPermitted',
      needs: 'respondent',
    });
    const asks = { type: 'askForTime', until: '2026-12-01', reason: 'Leave.' } as const;
    expect(told().tries('Max Boyle', asks)).toMatchObject({ reason: 'notPermitted' });
    const found = { type: 'findNotSettled', text: 'It is not.' } as const;
    const refusal = told().tries('Ada Penn', found);
    expect(refusal).toEqual({ reason: 'notNow', command: 'findNotSettled', phase: 'told' });
    expect(refusalWords(cast.procedure, refusal).why).toMatch(
      /people have been told, and no answer is asked for/,
    );
  });

  test('a date that is set for it sets no clock: nothing is awaited', () => {
    const dated = story(cast).on('Mon 23 Nov 2026').opens('Ada Penn', { dueOn: '2026-11-25' });
    expect(dated.due()).toEqual({});
  });

  test('whoever is told may say that they have seen it', () => {
    expect(told().does('Max Boyle', { type: 'acknowledge' }).facts()).toEqual([
      { type: 'AlertSeen', stage: '1' },
    ]);
  });

  test('the matter goes up from it at once, and may end on it', () => {
    const up = told().does('Ada Penn', movesUpTo('2'));
    expect(up.now().record.phase).toBe('waiting');
    expect(up.due()).toEqual({ stage: '2026-11-30' });
    expect(told().does('Ada Penn', saysResolved).now().record.phase).toBe('resolved');
  });

  test('is no end that waits for an answer', () => {
    const ending = { onceAnswered: true, why };
    const { procedure } = cast;
    const strict = smallCast({ stages: structuredClone(procedure.stages), ending });
    const raised = () => story(strict).on('Mon 23 Nov 2026').opens('Ada Penn');
    expect(raised().does('Ada Penn', saysResolved).now().record.phase).toBe('resolved');
    expect(raised().does('Ada Penn', movesUpTo('2')).tries('Ada Penn', saysResolved)).toEqual({
      reason: 'endOnceAnswered',
      why: ['A1'],
    });
  });
});
