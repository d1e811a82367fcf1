import { describe, expect, test } from 'vitest';
import { openingForm } from '#bot/application/views/opening-form.ts';
import { offersFor } from '#shared/domain/offers.ts';
import { answers, movesUpTo, saysNotSettled, saysResolved } from '#tests/support/acts.ts';
import { type Story, story } from '#tests/support/case-story.ts';
import { somebody } from '#tests/support/casts.ts';
import { smallCast } from '#tests/support/small-cast.ts';
import { anOpening, aStage, smallPack } from '#tests/support/small-pack.ts';

const offered = (cast: ReturnType<typeof smallCast>, tale: Story, who: string) =>
  offersFor(cast.procedure, tale.now(), somebody(who), tale.circumstances()).map(({ type }) => type);

describe('a stage that the manager takes the matter to', () => {
  const cast = smallCast({
    stages: [aStage('1'), aStage('2', { begunBy: ['manager'], answers: [{ role: 'director' }] })],
  });
  const unsettled = () =>
    story(cast)
      .on('Mon 23 Nov 2026')
      .opens('Ada Penn')
      .does('Max Boyle', answers('disagree', 'No.'))
      .does('Ada Penn', saysNotSettled);

  test('is not for the owner, and the refusal says whose it is', () => {
    expect(unsettled().tries('Ada Penn', movesUpTo('2'))).toEqual({
      reason: 'notPermitted',
      command: 'escalate',
      needs: 'named',
      owner: somebody('Ada Penn'),
      whose: ['manager'],
    });
    expect(offered(cast, unsettled(), 'Ada Penn')).not.toContain('escalate');
  });

  test('is for whoever has that role in the case', () => {
    expect(offered(cast, unsettled(), 'Max Boyle')).toContain('escalate');
    const begun = unsettled().does('Max Boyle', movesUpTo('2'));
    expect(begun.facts()).toMatchObject([{ type: 'StageStarted', stage: '2', entry: 'escalated' }]);
    expect(begun.entries().at(-1)?.actor).toMatchObject({ person: { name: 'Max Boyle' } });
  });

  test('is not for somebody who has the role and no part in the case', () => {
    const other = unsettled().isHeldBy('manager', 'Mia Stone');
    expect(other.tries('Mia Stone', movesUpTo('2'))).toMatchObject({ reason: 'notPermitted' });
  });

  test('is not begun with the opening either, by whoever will own it', () => {
    expect(story(cast).triesToOpen('Ada Penn', { stage: '2' })).toEqual({
      reason: 'notPermitted',
      command: 'escalate',
      needs: 'named',
      whose: ['manager'],
    });
  });
});

describe('the form for raising', () => {
  const flags = [
    { key: 'harm', label: 'Harm', by: ['party'], opens: '3', urgent: true, why: ['A1'] },
    { key: 'heard', label: 'Heard', by: ['worker'], why: ['A1'] },
  ];
  const cast = smallCast({
    opening: anOpening({ by: ['chair', 'worker'], flags }),
    roles: { ...smallPack().roles, worker: { label: 'Worker', short: 'Worker', named: 'inDirectory' } },
    stages: [
      aStage('1'),
      aStage('2', { begunBy: ['worker'], answers: [{ role: 'director' }] }),
      aStage('3', { begunBy: ['manager'], answers: [{ role: 'director' }] }),
    ],
  });
  const tale = story(cast).isHeldBy('worker', 'Will Reed').opens('Ada Penn');
  const form = (who: string) => openingForm(cast.procedure, somebody(who).id, tale.circumstances());

  test('offers the stages that are for whoever raises it to begin, and one that an urgent flag opens to all', () => {
    expect(form('Ada Penn').targets.map(({ key }) => key)).toEqual(['1', '3']);
    expect(form('Will Reed').targets.map(({ key }) => key)).toEqual(['1', '2', '3']);
  });

  test('offers the flags that are theirs to raise', () => {
    expect(form('Ada Penn').flags.map(({ key }) => key)).toEqual(['harm']);
    expect(form('Will Reed').flags.map(({ key }) => key)).toEqual(['harm', 'heard']);
  });
});

test('a stage may be for the owner and for whoever is asked', () => {
  const cast = smallCast({ stages: [aStage('1'), aStage('2', { begunBy: ['owner', 'respondent'] })] });
  const answered = () => story(cast).opens('Ada Penn').does('Max Boyle', answers('outside', 'Higher up.'));
  expect(answered().does('Ada Penn', movesUpTo('2')).facts()).toHaveLength(1);
  expect(answered().does('Max Boyle', movesUpTo('2')).facts()).toHaveLength(1);
  expect(answered().tries('Will Reed', movesUpTo('2'))).toMatchObject({ whose: ['owner', 'respondent'] });
});

describe('a stage that is owned with the director', () => {
  const cast = smallCast({
    stages: [aStage('1', { informed: ['director'], ownedWith: ['director'] }), aStage('2')],
  });
  const answered = () =>
    story(cast).on('Mon 23 Nov 2026').opens('Ada Penn').does('Max Boyle', answers('accept', 'Yes.'));

  test('may be judged, moved up and ended by the director too', () => {
    expect(answered().does('Dora Field', saysNotSettled).now().record.phase).toBe('unsettled');
    expect(answered().does('Dora Field', movesUpTo('2')).facts()).toMatchObject([{ stage: '2' }]);
    expect(answered().does('Dora Field', saysResolved).now().record.phase).toBe('resolved');
    expect(answered().now().record.owner.name).toBe('Ada Penn');
  });

  test('is the owner’s alone again once another stage is under way', () => {
    const up = answered().does('Dora Field', movesUpTo('2'));
    expect(up.tries('Dora Field', saysResolved)).toMatchObject({ reason: 'notPermitted', needs: 'owner' });
    expect(up.does('Ada Penn', saysResolved).now().record.phase).toBe('resolved');
  });
});

describe('a flag is for those the pack names', () => {
  const flags = [{ key: 'harm', label: 'Harm', by: ['worker'], opens: '2', why: ['A1'] }];
  const cast = smallCast({ opening: anOpening({ flags }), stages: [aStage('1'), aStage('2')] });
  const raises = { type: 'raiseFlag', flag: 'harm', reason: 'He was hurt.' } as const;

  test('and not for the owner, in the case or as it is opened', () => {
    expect(story(cast).opens('Ada Penn').does('Will Reed', raises).facts()).toMatchObject([
      { type: 'FlagRaised', flag: 'harm' },
    ]);
    const refusal = { reason: 'notPermitted', needs: 'named', whose: ['worker'] };
    expect(story(cast).opens('Ada Penn').tries('Ada Penn', raises)).toMatchObject(refusal);
    const flagged = { flags: [{ flag: 'harm', reason: 'He was hurt.' }] };
    expect(story(cast).triesToOpen('Ada Penn', flagged)).toMatchObject({ ...refusal, command: 'raiseFlag' });
  });
});
