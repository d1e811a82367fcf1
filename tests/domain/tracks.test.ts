import { describe, expect, test } from 'vitest';
import { offersFor } from '#shared/domain/offers.ts';
import { refusalWords } from '#shared/wording/refusals.ts';
import { movesUpTo, saysResolved } from '#tests/support/acts.ts';
import { type Story, story } from '#tests/support/case-story.ts';
import { somebody } from '#tests/support/casts.ts';
import { smallCast } from '#tests/support/small-cast.ts';
import { anOpening, aStage } from '#tests/support/small-pack.ts';

const why = ['A1'];
const track = (key: string, stages: readonly string[], chosenBy: 'category' | 'owner') => ({
  key,
  label: `Track ${key}`,
  stages: [...stages],
  chosenBy,
  why,
});
const cast = smallCast({
  opening: anOpening({
    categories: [
      { key: 'safety', label: 'Safety', track: 'short' },
      { key: 'delay', label: 'Delay' },
    ],
    categoryRequired: true,
    categoryChoice: 'many',
  }),
  tracks: [
    { ...track('long', ['1', '2'], 'owner'), usual: true },
    track('listed', [], 'owner'),
    track('short', ['3', '4'], 'category'),
  ],
  stages: [
    aStage('1'),
    aStage('2'),
    aStage('3', { number: 1, answers: [{ role: 'director' }] }),
    aStage('4', { number: 2, answers: [{ role: 'director' }] }),
  ],
});
const opens = (changes: object) => story(cast).on('Mon 23 Nov 2026').opens('Ada Penn', changes);
const followed = (tale: Story) => [tale.now().record.track, tale.now().record.runs.at(-1)?.stage];

describe('the track of a case', () => {
  test('is that of its category, also of a further one', () => {
    expect(followed(opens({ category: 'safety' }))).toEqual(['short', '3']);
    expect(followed(opens({ category: 'delay', furtherCategories: ['safety'] }))).toEqual(['short', '3']);
  });

  test('is that which the owner chose, else the usual one', () => {
    expect(followed(opens({ category: 'delay' }))).toEqual(['long', '1']);
    expect(followed(opens({ category: 'delay', track: 'listed' }))).toEqual(['listed', undefined]);
  });

  test('that a category brings is not chosen by hand', () => {
    const refused = story(cast).triesToOpen('Ada Penn', { category: 'delay', track: 'short' });
    expect(refused).toEqual({ reason: 'incomplete', field: 'track' });
  });

  test('decides what comes next: the stages of another are not above it', () => {
    expect(opens({ category: 'safety' }).tries('Ada Penn', movesUpTo('2'))).toEqual({
      reason: 'stageNotHigher',
    });
    const up = opens({ category: 'safety' }).on('Tue 1 Dec 2026').clocksTick();
    expect(up.does('Ada Penn', movesUpTo('4')).facts()).toMatchObject([{ entry: 'escalated', stage: '4' }]);
    expect(story(cast).triesToOpen('Ada Penn', { category: 'delay', stage: '3' })).toEqual({
      reason: 'unknownStage',
    });
  });

  test('may be entered above its first stage', () => {
    const direct = opens({ category: 'safety', stage: '4' });
    expect(direct.facts()[1]).toMatchObject({ stage: '4', entry: 'direct' });
  });
});

describe('a track without stages', () => {
  const listed = () => opens({ category: 'delay', track: 'listed' });

  test('is recorded: no stage begins, no clock runs, and it ends as it is', () => {
    expect(
      listed()
        .facts()
        .map(({ type }) => type),
    ).toEqual(['CaseOpened']);
    expect(listed().due()).toEqual({});
    expect(listed().does('Ada Penn', saysResolved).now().record.phase).toBe('resolved');
  });

  test('is not escalated one by one, and that is refused in words', () => {
    const refusal = listed().tries('Ada Penn', movesUpTo('1'));
    expect(refusal).toEqual({ reason: 'stageNotHigher' });
    expect(refusalWords(cast.procedure, refusal)).toMatchObject({
      what: "The case can't go to that stage.",
    });
    const offered = offersFor(cast.procedure, listed().now(), somebody('Ada Penn'), listed().circumstances());
    expect(offered.map(({ type }) => type)).not.toContain('escalate');
  });
});
