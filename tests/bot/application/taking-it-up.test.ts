import { describe, expect, test } from 'vitest';
import { noticeView } from '#bot/application/views/notice.ts';
import { ids } from '#bot/ids.ts';
import { noticesUnder } from '#shared/domain/notices.ts';
import { answers, saysNotSettled } from '#tests/support/acts.ts';
import { type Story, story } from '#tests/support/case-story.ts';
import { smallCast } from '#tests/support/small-cast.ts';
import { aStage } from '#tests/support/small-pack.ts';

/** The manager takes it from stage 1 to stage 2; Ada Penn owns it, Max Boyle manages. */
const cast = smallCast({
  stages: [aStage('1'), aStage('2', { begunBy: ['manager'], answers: [{ role: 'director' }] })],
});
const opened = () => story(cast).on('Mon 23 Nov 2026').opens('Ada Penn');
const unsettled = () =>
  opened().does('Max Boyle', answers('disagree', 'No.')).does('Ada Penn', saysNotSettled);
const lapsed = () => opened().on('Tue 1 Dec 2026').clocksTick();

/** Who gets which card from the last thing that was done. */
const cards = (tale: Story) => {
  const last = tale.entries().at(-1);
  const all = last ? noticesUnder(cast.procedure, tale.now(), last) : [];
  return all.map(({ key, to }) => `${key} ${to.name}`);
};
const card = (tale: Story, who: string, key: string) => {
  const view = noticeView(tale.seenBy(who), key, ids);
  return (
    view && {
      title: view.title,
      line: view.line,
      procedure: view.facts.find(({ label }) => label === 'Procedure')?.value,
      acts: view.acts.map(({ act }) => act),
      asks: view.asks,
    }
  );
};

describe('whoever takes a matter to the next stage in place of its owner', () => {
  test('gets a card once the owner says that it is not settled', () => {
    expect(cards(unsettled())).toEqual(['decision:2-answer Max Boyle']);
    expect(card(unsettled(), 'Max Boyle', 'decision:2-answer')).toEqual({
      title: 'Max Boyle disagreed',
      line: 'Ada Penn said it is not settled: you decide how to go on',
      procedure: undefined,
      acts: ['open', 'escalate'],
      asks: true,
    });
    expect(card(unsettled(), 'Ada Penn', 'decision:2-answer')).toMatchObject({
      line: 'Not settled: Max Boyle decides how to go on',
      acts: ['open', 'recordResolution'],
      asks: false,
    });
  });

  test('gets a card beside the owner once the limit has passed', () => {
    expect(cards(lapsed())).toEqual(['decision:2-limit Ada Penn', 'decision:2-limit Max Boyle']);
    expect(card(lapsed(), 'Max Boyle', 'decision:2-limit')).toMatchObject({
      title: 'No response by Mon 30 Nov · you decide',
      procedure: 'You may escalate to stage 2, Manager',
      acts: ['escalate', 'open'],
      asks: true,
    });
    expect(card(lapsed(), 'Ada Penn', 'decision:2-limit')).toMatchObject({
      title: 'No response by Mon 30 Nov',
      procedure: 'Max Boyle takes it to stage 2, Manager',
      acts: ['recordResolution', 'open'],
      asks: false,
    });
  });

  test('alone: nobody else gets that card, or sees it', () => {
    expect(card(unsettled(), 'Will Reed', 'decision:2-answer')).toBeUndefined();
  });
});

test('where the owner takes it there, the card is theirs as ever', () => {
  const own = smallCast();
  const tale = story(own).on('Mon 23 Nov 2026').opens('Ada Penn').on('Tue 1 Dec 2026').clocksTick();
  const last = tale.entries().at(-1);
  expect(last && noticesUnder(own.procedure, tale.now(), last)).toMatchObject([{ to: { name: 'Ada Penn' } }]);
});
