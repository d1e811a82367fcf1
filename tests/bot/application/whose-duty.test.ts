import { describe, expect, test } from 'vitest';
import { summaryOf } from '#bot/application/summary.ts';
import { caseView } from '#bot/application/views/case-view.ts';
import { noticeView } from '#bot/application/views/notice.ts';
import { ids } from '#bot/ids.ts';
import type { PersonCommand } from '#shared/domain/commands.ts';
import { noticesUnder } from '#shared/domain/notices.ts';
import { listAsk } from '#shared/wording/list-asks.ts';
import { answers, saysResolved } from '#tests/support/acts.ts';
import { type Story, story } from '#tests/support/case-story.ts';
import { smallCast } from '#tests/support/small-cast.ts';
import { anAct } from '#tests/support/small-pack.ts';

/** Ada Penn owns the case, Max Boyle manages and answers, Will Reed works with the child, Dora Field directs. */
const cast = (...by: readonly string[]) =>
  smallCast({
    acts: [
      anAct('change', {
        by: ['party'],
        duty: {
          what: 'Hold a review',
          within: { days: 5, of: 'workingDays', from: 'recorded' },
          doneBy: 'review',
        },
      }),
      anAct('review', { by: [...by] }),
    ],
  });
const records = (act: string): PersonCommand => ({ type: 'recordAct', act });
const opened = (...by: readonly string[]) =>
  story(cast(...by))
    .on('Mon 23 Nov 2026')
    .opens('Ada Penn')
    .does('Ada Penn', records('change'));
const answered = (tale: Story) => tale.does('Max Boyle', answers('accept', 'Yes.'));
const closed = (...by: readonly string[]) =>
  answered(opened(...by))
    .does('Ada Penn', saysResolved)
    .does('Ada Penn', { type: 'authorise' });
const overdue = (...by: readonly string[]) =>
  closed(...by)
    .on('Tue 1 Dec 2026')
    .clocksTick();

const ask = (tale: Story, who: string) => caseView(tale.seenBy(who)).ask.what;
const primary = (tale: Story, who: string) =>
  caseView(tale.seenBy(who)).offers.find((offer) => offer.primary)?.label;
const cards = (tale: Story) => {
  const { procedure, state, entries } = tale.seenBy('Ada Penn');
  const last = entries.at(-1);
  return (last ? noticesUnder(procedure, state, last) : []).map(({ key, to }) => `${key} ${to.name}`);
};
const card = (tale: Story, who: string) => {
  const view = noticeView(tale.seenBy(who), 'problem:8', ids);
  return view && { title: view.title, line: view.line, todo: view.facts[0]?.value, asks: view.asks };
};

describe('what must follow from an act', () => {
  test('is asked of whoever may record that it is done, and not of an owner who may not', () => {
    expect(ask(closed('worker'), 'Will Reed')).toBe('Hold a review');
    expect(primary(closed('worker'), 'Will Reed')).toBe('Record review');
    expect(ask(closed('worker'), 'Ada Penn')).toBe('Nothing is asked of you.');
    expect(ask(closed('worker', 'owner'), 'Ada Penn')).toBe('Hold a review');
    expect(ask(closed('worker', 'owner'), 'Will Reed')).toBe('Hold a review');
  });

  test('is asked once what the stage asks of them is done', () => {
    expect(ask(opened('manager'), 'Max Boyle')).toBe('Your response is needed');
    expect(ask(answered(opened('manager')), 'Max Boyle')).toBe('Hold a review');
    expect(ask(answered(opened('manager')), 'Ada Penn')).toBe('Say whether the response settles it');
  });

  test('is for the owner to see to where it is everybody’s, or nobody in the case has the role', () => {
    for (const whose of ['party', 'director']) {
      expect(ask(closed(whose), 'Ada Penn'), whose).toBe('Hold a review');
      expect(ask(closed(whose), 'Will Reed'), whose).toBe('Nothing is asked of you.');
    }
  });

  test('is in the list of what needs them, and of nobody else', () => {
    const { procedure, state, now, calendar } = closed('worker').seenBy('Ada Penn');
    const summary = summaryOf(procedure, state, { now, calendar });
    expect(summary.asked).toEqual(['will-reed']);
    expect(summary.waitingFor).toEqual(['Will Reed']);
    expect(listAsk(procedure, summary, 'will-reed').what).toBe('Do what must follow, and record it');
  });
});

describe('a duty that is overdue', () => {
  test('is asked of whoever may do it, and the owner is told', () => {
    expect(cards(overdue('worker'))).toEqual(['problem:8 Ada Penn', 'problem:8 Will Reed']);
    const says = {
      title: 'A time has passed',
      line: '“Hold a review” was due by Mon 30 Nov, and is not on the record.',
      todo: 'Will Reed is asked to do it, and then to choose “Record review” under Actions.',
    };
    expect(card(overdue('worker'), 'Will Reed')).toEqual({ ...says, asks: true });
    expect(card(overdue('worker'), 'Ada Penn')).toEqual({ ...says, asks: false });
    expect(card(overdue('worker'), 'Max Boyle')).toBeUndefined();
  });

  test('that is the owner’s is asked of the owner alone', () => {
    expect(cards(overdue('owner'))).toEqual(['problem:8 Ada Penn']);
    expect(card(overdue('owner'), 'Ada Penn')).toMatchObject({
      todo: 'See that it is done. Then, under Actions, choose “Record review”.',
      asks: true,
    });
  });

  test('and done after all shows so to both', () => {
    const done = overdue('worker').does('Will Reed', records('review'));
    for (const who of ['Will Reed', 'Ada Penn'])
      expect(card(done, who), who).toMatchObject({ title: 'This has been put right', asks: false });
  });
});
