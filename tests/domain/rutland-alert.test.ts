import { describe, expect, test } from 'vitest';
import { caseView } from '#bot/application/views/case-view.ts';
import { movesUpTo, saysResolved } from '#tests/support/acts.ts';
import { story } from '#tests/support/case-story.ts';
import { RUTLAND_ALERT } from '#tests/support/casts.ts';

const amara = (changes = {}) => story(RUTLAND_ALERT).on('Mon 23 Nov 2026').opens('Amara Okafor', changes);
const urgent = { reason: 'The child is not safe there.' };

describe('the reason codes of a practice alert (R3, Q19)', () => {
  test('are one or more, each once and each of the list', () => {
    expect(caseView(amara().seenBy('Ben Rees')).category).toBe(
      'Report not completed for CPC/CLA review; Childs views not ascertained',
    );
    for (const furtherCategories of [['code1'], ['code6', 'code6'], ['code99']])
      expect(story(RUTLAND_ALERT).triesToOpen('Amara Okafor', { furtherCategories })).toEqual({
        reason: 'incomplete',
        field: 'category',
      });
    const none = { category: undefined, furtherCategories: undefined };
    expect(story(RUTLAND_ALERT).triesToOpen('Amara Okafor', none)).toMatchObject({ field: 'category' });
  });
});

describe('a more serious or urgent alert', () => {
  test('goes straight to stage 3 or 4 at the discretion of the chair', () => {
    for (const stage of ['3', '4'])
      expect(amara({ ...urgent, stage }).facts()[1]).toMatchObject({ stage, entry: 'direct' });
    expect(amara().does('Amara Okafor', movesUpTo('3', urgent)).facts()).toMatchObject([
      { stage: '3', entry: 'direct', respondents: [{ person: { name: 'Helen Marsh' } }] },
    ]);
  });

  test('goes straight to no other stage', () => {
    for (const stage of ['2', '5'])
      expect(story(RUTLAND_ALERT).triesToOpen('Amara Okafor', { ...urgent, stage })).toEqual({
        reason: 'directNotProvided',
        next: '1',
      });
    expect(amara().tries('Amara Okafor', movesUpTo('5', urgent))).toMatchObject({
      reason: 'directNotProvided',
      next: '2',
    });
    expect(caseView(amara().seenBy('Amara Okafor')).targets.map(({ key }) => key)).toEqual(['2', '3', '4']);
  });
});

test('only the chair finalises (R6), and CAFCASS as stage 6 is recorded once the LSCB chair has it', () => {
  expect(amara().tries('Ben Rees', saysResolved)).toMatchObject({ reason: 'notPermitted', needs: 'owner' });
  const referral = {
    type: 'recordAct',
    act: 'cafcass',
    with: 'CAFCASS legal',
    on: '2026-11-23',
    text: 'The case note, by secure email.',
  } as const;
  expect(amara().tries('Amara Okafor', referral)).toEqual({ reason: 'actNotNow', act: 'cafcass' });
  const top = amara({ ...urgent, stage: '4' })
    .on('Tue 1 Dec 2026')
    .clocksTick()
    .does('Amara Okafor', movesUpTo('5'));
  expect(top.does('Amara Okafor', referral).facts()).toMatchObject([{ act: 'cafcass' }]);
});
