import { describe, expect, test } from 'vitest';
import type { PersonCommand } from '#shared/domain/commands.ts';
import { offersFor } from '#shared/domain/offers.ts';
import { refusalWords } from '#shared/wording/refusals.ts';
import { answers, movesUpTo, saysResolved } from '#tests/support/acts.ts';
import { type Story, story } from '#tests/support/case-story.ts';
import { type Cast, somebody } from '#tests/support/casts.ts';
import { smallCast } from '#tests/support/small-cast.ts';
import { anAct, aStage, type PackFile } from '#tests/support/small-pack.ts';

const why = ['A1'];
const OUTCOMES = [
  { key: 'resolved', label: 'Resolved', settled: true },
  { key: 'outside', label: 'Gone outside', settled: true, from: '2' },
  { key: 'unresolved', label: 'Not resolved', settled: false, from: '2' },
];
const ending = (changes: Partial<NonNullable<PackFile['ending']>>) =>
  smallCast({ acts: [anAct('report')], ending: { why, ...changes } });
const raised = (cast: Cast) => story(cast).on('Mon 23 Nov 2026').opens('Ada Penn');
const upper = (cast: Cast) =>
  raised(cast).does('Max Boyle', answers('disagree', 'No.')).does('Ada Penn', movesUpTo('2'));
const ends = (outcome?: string, overallReason?: string): PersonCommand => ({
  ...saysResolved,
  outcome,
  overallReason,
});
const offer = (cast: Cast, tale: Story) =>
  offersFor(cast.procedure, tale.now(), somebody('Ada Penn'), tale.circumstances()).find(
    ({ type }) => type === 'recordResolution',
  );

describe('the ways to end', () => {
  const cast = ending({ outcomes: OUTCOMES });

  test('one of them is chosen', () => {
    expect(raised(cast).tries('Ada Penn', ends())).toEqual({ reason: 'incomplete', field: 'outcome', why });
    expect(raised(cast).tries('Ada Penn', ends('lost'))).toMatchObject({ field: 'outcome' });
    expect(raised(cast).does('Ada Penn', ends('resolved')).facts()).toMatchObject([{ outcome: 'resolved' }]);
  });

  test('some are there only from a stage on', () => {
    const early = raised(cast).tries('Ada Penn', ends('unresolved'));
    expect(early).toEqual({ reason: 'outcomeNotYet', outcome: 'unresolved', stage: '2' });
    expect(refusalWords(cast.procedure, early).what).toBe("It can't be ended as “Not resolved” yet.");
    expect(upper(cast).does('Ada Penn', ends('outside')).now().record.resolution).toMatchObject({
      outcome: 'outside',
      stage: '2',
    });
  });

  test('a stage of another track is never come to, so no matter ends from there on', () => {
    const track = (key: string, ...stages: string[]) => ({
      key,
      label: key,
      stages,
      chosenBy: 'owner' as const,
      why,
    });
    const tracked = smallCast({
      stages: [aStage('1'), aStage('2'), aStage('3')],
      tracks: [track('long', '1', '2'), track('short', '3')],
      ending: {
        outcomes: [...OUTCOMES, { key: 'open', label: 'Left open', settled: false, from: '3' }],
        mayAuthoriseFromStage: '2',
        why,
      },
    });
    const short = story(tracked).on('Mon 23 Nov 2026').opens('Ada Penn', { track: 'short', stage: '3' });
    expect(short.tries('Ada Penn', ends('unresolved'))).toMatchObject({
      reason: 'outcomeNotYet',
      stage: '2',
    });
    expect(short.tries('Ada Penn', { type: 'authorise' })).toMatchObject({ reason: 'notNow' });
    expect(short.does('Ada Penn', ends('open')).facts()).toMatchObject([{ outcome: 'open' }]);
  });

  test('where the pack has none, none is kept', () => {
    expect(raised(ending({})).does('Ada Penn', ends('resolved')).facts()).toMatchObject([
      { outcome: undefined, overallReason: undefined },
    ]);
  });
});

test('an overall reason is asked for where the pack has a place for it', () => {
  const cast = ending({ overallReason: 'Why it was raised' });
  expect(raised(cast).tries('Ada Penn', ends())).toEqual({
    reason: 'incomplete',
    field: 'overallReason',
    why,
  });
  expect(raised(cast).does('Ada Penn', ends(undefined, 'Delay.')).facts()).toMatchObject([
    { overallReason: 'Delay.' },
  ]);
});

describe('what must be on the record before a matter ends as settled', () => {
  const cast = ending({ outcomes: OUTCOMES, gates: [{ needs: 'report', unless: [], why }] });
  const shut = { reason: 'gateNotMet', stage: undefined, needs: 'report', outcome: undefined, why };

  test('is waited for, and is said before anybody writes', () => {
    expect(raised(cast).tries('Ada Penn', ends('resolved'))).toEqual(shut);
    expect(offer(cast, raised(cast))?.refusal).toEqual(shut);
    const reported = raised(cast).does('Ada Penn', { type: 'recordAct', act: 'report' });
    expect(reported.does('Ada Penn', ends('resolved')).now().record.phase).toBe('resolved');
  });

  test('is not waited for by what ends unsettled', () => {
    expect(upper(cast).tries('Ada Penn', ends('outside'))).toEqual(shut);
    expect(offer(cast, upper(cast))?.refusal).toBeUndefined();
    expect(upper(cast).does('Ada Penn', ends('unresolved')).now().record.phase).toBe('resolved');
  });
});

describe('an end that waits for the answer', () => {
  const cast = ending({ onceAnswered: true });
  const refusal = { reason: 'endOnceAnswered', why };

  test('is refused while the stage under way has none, also once its limit has passed', () => {
    expect(raised(cast).tries('Ada Penn', ends())).toEqual(refusal);
    expect(offer(cast, raised(cast))?.refusal).toEqual(refusal);
    expect(raised(cast).on('Tue 1 Dec 2026').clocksTick().tries('Ada Penn', ends())).toEqual(refusal);
    expect(upper(cast).tries('Ada Penn', ends())).toEqual(refusal);
  });

  test('is free once somebody has answered, whatever they said', () => {
    const answered = raised(cast).does('Max Boyle', answers('disagree', 'No.'));
    expect(answered.does('Ada Penn', ends()).now().record.phase).toBe('resolved');
  });
});
