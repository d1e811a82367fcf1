import { describe, expect, test } from 'vitest';
import { offersFor } from '#shared/domain/offers.ts';
import { answers, movesUpTo, saysResolved } from '#tests/support/acts.ts';
import { type Story, story } from '#tests/support/case-story.ts';
import { somebody } from '#tests/support/casts.ts';
import { smallCast } from '#tests/support/small-cast.ts';
import { anAct, anOpening, aStage } from '#tests/support/small-pack.ts';

const why = ['A1'];
const flag = (urgent: boolean) => ({ key: 'harm', label: 'Harm', by: ['party'], opens: '3', urgent, why });
const cast = (urgent: boolean) =>
  smallCast({
    opening: anOpening({
      flags: [flag(urgent), { key: 'noted', label: 'Noted', by: ['owner'], why }],
      direct: { allowed: false, why },
    }),
    acts: [anAct('advice')],
    stages: [
      aStage('1', {
        meeting: { required: ['chair'], chair: 'chair', obligatory: 'whenNotSettled', minutes: 30, why },
      }),
      aStage('2'),
      aStage('3', { answers: [{ role: 'director' }], gates: [{ needs: 'advice', unless: [], why }] }),
    ],
  });
const raises = { type: 'raiseFlag', flag: 'harm', reason: 'He was hurt.' } as const;
const raised = (urgent: boolean) => story(cast(urgent)).on('Mon 23 Nov 2026').opens('Ada Penn');
const types = (tale: Story) => tale.facts().map(({ type }) => type);

describe('an urgent flag', () => {
  test('begins its stage in the same step, whoever with a part in the case raises it', () => {
    const flagged = raised(true).does('Will Reed', raises);
    expect(flagged.facts()).toMatchObject([
      { type: 'FlagRaised', flag: 'harm', reason: 'He was hurt.' },
      {
        type: 'StageStarted',
        stage: '3',
        entry: 'direct',
        reason: 'He was hurt.',
        text: 'He was hurt.',
        respondents: [{ role: 'director', person: somebody('Dora Field') }],
      },
    ]);
    expect(raised(true).tries('Mallory Vane', raises)).toMatchObject({
      reason: 'notPermitted',
      whose: ['party'],
    });
  });

  test('waits for no answer, no meeting and no gate, as the case is opened too', () => {
    const flags = [{ flag: 'harm', reason: 'He was hurt.' }];
    const opened = story(cast(true)).opens('Ada Penn', { flags });
    expect(types(opened)).toEqual(['CaseOpened', 'FlagRaised', 'StageStarted']);
    expect(opened.now().record.runs.map(({ stage }) => stage)).toEqual(['3']);
  });

  test('takes a reason, and is raised once', () => {
    expect(raised(true).tries('Will Reed', { ...raises, reason: ' ' })).toEqual({
      reason: 'incomplete',
      field: 'reason',
      why: ['A1'],
    });
    const flagged = raised(true).does('Will Reed', raises);
    expect(flagged.tries('Ada Penn', raises)).toEqual({ reason: 'incomplete', field: 'flag' });
    expect(flagged.tries('Ada Penn', { ...raises, flag: 'rumour' })).toMatchObject({ field: 'flag' });
  });

  test('is out of time once the matter is resolved', () => {
    expect(raised(true).does('Ada Penn', saysResolved).tries('Will Reed', raises)).toMatchObject({
      reason: 'notNow',
      phase: 'resolved',
    });
  });
});

describe('an urgent flag that is kept to its tracks', () => {
  const track = (key: string, ...stages: string[]) => ({
    key,
    label: key,
    stages,
    chosenBy: 'owner' as const,
    why,
  });
  const kept = { ...flag(true), opens: '2', onlyOnItsTracks: true };
  const tracked = smallCast({
    opening: anOpening({ flags: [kept] }),
    tracks: [track('ladder', '1', '2'), track('notice', '1')],
  });
  const on = (chosen: string) =>
    story(tracked).on('Mon 23 Nov 2026').opens('Ada Penn', { track: chosen, stage: '1' });
  const offered = (tale: Story) =>
    offersFor(tracked.procedure, tale.now(), somebody('Will Reed'), tale.circumstances()).some(
      ({ type }) => type === 'raiseFlag',
    );

  test('is offered and raised where its stage is, and nowhere else', () => {
    expect(offered(on('ladder'))).toBe(true);
    expect(types(on('ladder').does('Will Reed', raises))).toEqual(['FlagRaised', 'StageStarted']);
    expect(offered(on('notice'))).toBe(false);
    expect(on('notice').tries('Will Reed', raises)).toEqual({ reason: 'incomplete', field: 'flag' });
  });

  test('nor as a case is opened; while nobody has said on which track, it can be', () => {
    const flags = [{ flag: 'harm', reason: 'He was hurt.' }];
    const opening = story(tracked).on('Mon 23 Nov 2026');
    expect(opening.triesToOpen('Ada Penn', { track: 'notice', flags })).toEqual({
      reason: 'incomplete',
      field: 'flag',
    });
    expect(types(opening.opens('Ada Penn', { flags }))).toEqual(['CaseOpened', 'FlagRaised', 'StageStarted']);
  });
});

describe('a flag that is not urgent', () => {
  const flagged = () => raised(false).does('Will Reed', raises);

  test('begins nothing: it is put down with its reason', () => {
    expect(types(flagged())).toEqual(['FlagRaised']);
    expect(flagged().now().record.flags).toEqual([{ flag: 'harm', reason: 'He was hurt.' }]);
    expect(flagged().now().record.phase).toBe('waiting');
  });

  test('opens the way past the stages between, with its own reason; a gate still stands', () => {
    expect(raised(false).tries('Ada Penn', movesUpTo('3'))).toMatchObject({ reason: 'directNotProvided' });
    expect(flagged().tries('Ada Penn', movesUpTo('3'))).toEqual({
      reason: 'gateNotMet',
      stage: '3',
      needs: 'advice',
      outcome: undefined,
      why: ['A1'],
    });
    const up = flagged()
      .does('Ada Penn', { type: 'recordAct', act: 'advice' })
      .does('Ada Penn', movesUpTo('3'));
    expect(up.facts()).toMatchObject([{ stage: '3', entry: 'direct', reason: 'He was hurt.' }]);
  });

  test('leaves the stage to those who take the matter there, and no other stage opens', () => {
    expect(flagged().tries('Will Reed', movesUpTo('3'))).toMatchObject({ reason: 'notPermitted' });
    const noted = raised(false).does('Ada Penn', { type: 'raiseFlag', flag: 'noted', reason: 'See file.' });
    expect(noted.tries('Ada Penn', movesUpTo('3'))).toMatchObject({ reason: 'directNotProvided' });
    expect(flagged().tries('Ada Penn', movesUpTo('2'))).toMatchObject({ reason: 'answerFirst' });
  });
});

test('a flag is offered to whoever may raise it, until it is raised', () => {
  const offered = (tale: Story, who: string) =>
    offersFor(cast(false).procedure, tale.now(), somebody(who), tale.circumstances()).flatMap(
      (offer) => offer.flag ?? [],
    );
  expect(offered(raised(false), 'Ada Penn')).toEqual(['harm', 'noted']);
  expect(offered(raised(false), 'Max Boyle')).toEqual(['harm']);
  expect(offered(raised(false).does('Max Boyle', raises), 'Ada Penn')).toEqual(['noted']);
});

test('a flag that opens the stage under way begins it anew, and its answer is awaited anew', () => {
  const there = raised(true)
    .on('Tue 1 Dec 2026')
    .clocksTick()
    .does('Ada Penn', movesUpTo('2'))
    .on('Wed 9 Dec 2026')
    .clocksTick()
    .does('Ada Penn', { type: 'recordAct', act: 'advice' })
    .does('Ada Penn', movesUpTo('3'))
    .does('Dora Field', answers('disagree', 'No.'));
  expect(there.now().record.phase).toBe('answered');
  const anew = there.does('Will Reed', raises);
  expect(anew.now().record.runs.map(({ stage }) => stage)).toEqual(['1', '2', '3', '3']);
  expect(anew.now().record.phase).toBe('waiting');
});
