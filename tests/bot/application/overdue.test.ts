import { describe, expect, test } from 'vitest';
import { summaryOf } from '#bot/application/summary.ts';
import { caseView } from '#bot/application/views/case-view.ts';
import { caseloadView } from '#bot/application/views/caseload.ts';
import { noticeView } from '#bot/application/views/notice.ts';
import { ids } from '#bot/ids.ts';
import { answers, movesUpTo, saysNotSettled } from '#tests/support/acts.ts';
import { type Story, story } from '#tests/support/case-story.ts';
import { type Cast, NEWCASTLE, OXFORDSHIRE } from '#tests/support/casts.ts';
import { smallCast } from '#tests/support/small-cast.ts';
import { aStage } from '#tests/support/small-pack.ts';

/** How a case presses in somebody's lists and on its page. */
function seen(tale: Story, { procedure }: Cast, who: string) {
  const scene = tale.seenBy(who);
  const summary = summaryOf(procedure, scene.state, scene);
  const { needs, cases } = caseloadView({
    person: scene.viewer.id,
    now: scene.now,
    calendar: scene.calendar,
    needing: summary.asked.includes(scene.viewer.id) ? [summary] : [],
    page: { cases: [summary] },
    procedureOf: () => procedure,
  });
  const { ask, ladder } = caseView(scene);
  const rung = ladder.find(({ state }) => state === 'now')?.due;
  return {
    needs: needs.map(({ what, left, tone }) => `${what} · ${left} · ${tone}`),
    list: cases.map(({ left, tone }) => `${left} · ${tone}`),
    page: `${ask.detail} · ${ask.tone}`,
    ladder: rung && `${rung.left} · ${rung.tone}`,
  };
}

describe('where the procedure says that it must be escalated', () => {
  const lapsed = (day = 'Mon 14 Dec 2026') =>
    story(NEWCASTLE).on('Mon 23 Nov 2026').opens('Leah Brandt').on(day).clocksTick();

  test('a limit that has passed is late to be seen, by how many working days, as long as nothing is done', () => {
    expect(seen(lapsed(), NEWCASTLE, 'Leah Brandt')).toEqual({
      needs: ['Escalate: the limit of stage 1 has passed · 10 working days late · late'],
      list: ['10 working days late · late'],
      page: 'Mon 30 Nov · 10 working days late · late',
      ladder: '10 working days late · late',
    });
    expect(seen(lapsed('Fri 29 Jan 2027'), NEWCASTLE, 'Leah Brandt').list).toEqual([
      '41 working days late · late',
    ]);
  });

  test('the card by which they decide says since when, and a late answer takes nothing of that away', () => {
    const card = (tale: Story, about: string) => {
      const view = noticeView(tale.seenBy('Leah Brandt'), `decision:2-${about}`, ids);
      return view && `${view.title} · ${view.tone}`;
    };
    expect(card(lapsed(), 'limit')).toBe('No response by Mon 30 Nov · you decide · late');
    const answered = lapsed().does('Kofi Mensah', answers('disagree', 'No.'));
    expect(seen(answered, NEWCASTLE, 'Leah Brandt').list).toEqual(['10 working days late · late']);
    expect(card(answered, 'answer')).toBe('Kofi Mensah disagreed · late');
    const unsettled = answered.does('Leah Brandt', saysNotSettled);
    expect(card(unsettled, 'answer')).toBe('Kofi Mensah disagreed · late');
    expect(seen(unsettled, NEWCASTLE, 'Leah Brandt').list).toEqual(['10 working days late · late']);
  });

  test('once it has gone up, it is late no more', () => {
    const up = lapsed().does('Leah Brandt', movesUpTo('2'));
    expect(seen(up, NEWCASTLE, 'Leah Brandt').list).toEqual(['5 working days left · calm']);
  });

  test('at the last stage there is nothing to escalate to, so it is to be decided', () => {
    const only = smallCast({
      stages: [aStage('1')],
      clock: { covers: 'response', atLimit: 'must', moveUp: 'anyTime', moreTime: 'recorded', why: ['A1'] },
    });
    const tale = story(only).on('Mon 23 Nov 2026').opens('Ada Penn').on('Tue 1 Dec 2026').clocksTick();
    expect(seen(tale, only, 'Ada Penn').needs).toEqual([
      'Decide: the limit of stage 1 has passed · 1 working day late · late',
    ]);
  });
});

test('where it is for the owner to decide, it is late to be seen too', () => {
  const tale = story(OXFORDSHIRE)
    .on('Mon 23 Nov 2026')
    .opens('Amara Okafor')
    .on('Tue 1 Dec 2026')
    .clocksTick();
  expect(seen(tale, OXFORDSHIRE, 'Amara Okafor')).toMatchObject({
    needs: ['Decide: the limit of stage 1 has passed · 1 working day late · late'],
    list: ['1 working day late · late'],
  });
});

test('a limit that ends at a time of day is late in the list from that minute on', () => {
  const hours = smallCast({
    stages: [aStage('1', { limit: { in: 'hours', hours: 24, why: ['A1'] } })],
  });
  const at = (time: string) =>
    seen(story(hours).on('Mon 23 Nov 2026').opens('Ada Penn').on('Tue 24 Nov 2026', time), hours, 'Ada Penn')
      .list;
  expect(at('09:29')).toEqual(['due today · soon']);
  expect(at('09:30')).toEqual(['just passed · late']);
});
