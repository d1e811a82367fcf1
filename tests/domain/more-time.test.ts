import { describe, expect, test } from 'vitest';
import { summaryOf } from '#bot/application/summary.ts';
import { caseView } from '#bot/application/views/case-view.ts';
import { noticeView } from '#bot/application/views/notice.ts';
import { ids } from '#bot/ids.ts';
import { noticesFor } from '#shared/domain/notices.ts';
import { entryWords } from '#shared/wording/entries.ts';
import { listAsk } from '#shared/wording/list-asks.ts';
import { answers } from '#tests/support/acts.ts';
import { type Story, story } from '#tests/support/case-story.ts';
import { NEWCASTLE, OXFORDSHIRE, STOKE } from '#tests/support/casts.ts';

const asks = { type: 'askForTime', until: '2026-12-03', reason: 'The report is late.' } as const;
const agrees = (until: string) => ({ type: 'agreeTime', until }) as const;

/** Straight to stage 2 on Monday 23 November: due on the 30th, the whole procedure ends on 21 December. */
const carol = () =>
  story(STOKE).on('Mon 23 Nov 2026').opens('Carol Finch', { stage: '2', reason: 'It is urgent.' });

describe('more time in Stoke (S18)', () => {
  test('is asked for and agreed to: both stand in the thread, and the clock follows', () => {
    const asked = carol().does('Stella Ward', asks);
    expect(asked.due()).toEqual({ stage: '2026-11-30', overall: '2026-12-21' });
    const last = asked.entries().at(-1);
    expect(last && entryWords(STOKE.procedure, last).did).toBe('asked for time until Thu 3 Dec');
    expect(last && noticesFor(asked.now(), last)).toMatchObject([
      { key: 'decision:2-time', to: { name: 'Carol Finch' } },
    ]);
    const agreed = asked.does('Carol Finch', agrees('2026-12-03'));
    expect(agreed.due()).toEqual({ stage: '2026-12-03', overall: '2026-12-21' });
    expect(caseView(agreed.seenBy('Stella Ward')).entries.at(-1)?.did).toBe(
      'agreed to more time at stage 2: until Thu 3 Dec instead of Mon 30 Nov',
    );
  });

  test('a tick of the old limit does nothing, and an answer within the new one is in time', () => {
    const agreed = carol().does('Carol Finch', agrees('2026-12-03'));
    const began = agreed.now().record.runs[0]?.began ?? 0;
    const later = agreed.on('Tue 1 Dec 2026').ticks('stage', began);
    expect(later.now().record.phase).toBe('waiting');
    expect(later.does('Stella Ward', answers('accept', 'Yes.')).facts()).toMatchObject([{ late: false }]);
    const over = carol().does('Carol Finch', agrees('2026-12-03')).on('Fri 4 Dec 2026').clocksTick();
    expect(over.now().record.phase).toBe('lapsed');
  });

  test('never moves the end of the whole procedure', () => {
    expect(carol().tries('Carol Finch', agrees('2026-12-22'))).toEqual({
      reason: 'dateOutOfRange',
      earliest: '2026-12-01',
      latest: '2026-12-21',
    });
    const stretched = carol().does('Carol Finch', agrees('2026-12-21'));
    expect(stretched.tries('Carol Finch', agrees('2026-12-22'))).toEqual({
      reason: 'noTimeLeft',
      dueOn: '2026-12-21',
      why: ['S17', 'S18', 'Q1', 'Q2'],
    });
  });

  test('is for the owner alone, takes a real later day, and is over once the limit has passed', () => {
    expect(carol().tries('Stella Ward', agrees('2026-12-03'))).toMatchObject({
      reason: 'notPermitted',
      needs: 'owner',
    });
    for (const until of ['2026-11-30', '2026-02-30', 'soon'])
      expect(carol().tries('Carol Finch', agrees(until))).toMatchObject({ reason: 'dateOutOfRange' });
    const lapsed = carol().on('Tue 1 Dec 2026').clocksTick();
    expect(lapsed.tries('Carol Finch', agrees('2026-12-03'))).toMatchObject({ reason: 'notNow' });
  });
});

test.each([
  ['Newcastle', NEWCASTLE, 'Leah Brandt', 'Kofi Mensah', ['N7', 'N21', 'N25', 'Q1', 'Q2']],
  ['Oxfordshire', OXFORDSHIRE, 'Amara Okafor', 'Tom Whitlock', ['O15', 'Q1', 'Q2']],
])('elsewhere the limit stands: %s', (_, cast, owner, manager, why) => {
  const asked = story(cast).on('Mon 23 Nov 2026').opens(owner).does(manager, asks);
  expect(asked.tries(owner, agrees('2026-12-03'))).toEqual({ reason: 'timeNotGranted', why });
  const last = asked.entries().at(-1);
  expect(last && entryWords(cast.procedure, last).did).toBe(
    'asked for time until Thu 3 Dec; the limit stands',
  );
  const offered = caseView(asked.seenBy(owner)).offers.map(({ command }) => command);
  expect(offered).not.toContain('agreeTime');
});

describe('a request for more time that the owner has still to answer', () => {
  const asked = () => carol().does('Stella Ward', asks);
  const askOfCarol = (tale: Story) => caseView(tale.seenBy('Carol Finch')).ask;
  const offered = (tale: Story) =>
    caseView(tale.seenBy('Carol Finch')).offers.find(({ command }) => command === 'agreeTime');
  const card = (tale: Story) => noticeView(tale.seenBy('Carol Finch'), 'decision:2-time', ids);

  test('gives its own day where the owner names none', () => {
    const agreed = asked().does('Carol Finch', { type: 'agreeTime' });
    expect(agreed.due()).toEqual({ stage: '2026-12-03', overall: '2026-12-21' });
    expect(carol().tries('Carol Finch', { type: 'agreeTime' })).toEqual({
      reason: 'incomplete',
      field: 'until',
    });
  });

  test('may be agreed to for another day, and the record says which was asked for', () => {
    const other = asked().does('Carol Finch', agrees('2026-12-02'));
    expect(other.due()).toEqual({ stage: '2026-12-02', overall: '2026-12-21' });
    expect(caseView(other.seenBy('Stella Ward')).entries.at(-1)?.did).toBe(
      'agreed to more time at stage 2: until Wed 2 Dec instead of Mon 30 Nov; Stella Ward had asked for Thu 3 Dec',
    );
    const unasked = carol().does('Carol Finch', agrees('2026-12-02'));
    expect(caseView(unasked.seenBy('Stella Ward')).entries.at(-1)?.did).toBe(
      'agreed to more time at stage 2: until Wed 2 Dec instead of Mon 30 Nov',
    );
  });

  test('is asked of the owner by name, day and reason; and no more once answered, or past the limit', () => {
    expect(askOfCarol(asked())).toEqual({
      mine: true,
      what: 'Stella Ward asks for time until Thu 3 Dec: agree, or let the limit stand',
      detail: '“The report is late.” · Mon 30 Nov · 5 working days left',
      tone: 'calm',
    });
    expect(offered(asked())?.primary).toBe(true);
    const nothing = 'Nothing is asked of you now.';
    expect(askOfCarol(carol()).what).toBe(nothing);
    expect(askOfCarol(asked().does('Carol Finch', agrees('2026-12-02'))).what).toBe(nothing);
    expect(askOfCarol(asked().on('Tue 1 Dec 2026').clocksTick()).what).toBe(
      'Decide: the limit of stage 2 has passed',
    );
    expect(caseView(asked().seenBy('Stella Ward')).ask.what).toBe('Your response is needed');
  });

  test('is not asked where no time is left to agree to', () => {
    const late = carol()
      .does('Carol Finch', agrees('2026-12-21'))
      .does('Stella Ward', { ...asks, until: '2026-12-28' });
    expect(askOfCarol(late).what).toBe('Nothing is asked of you now.');
  });

  test('stands beside an answer that came meanwhile', () => {
    const answered = asked().does('Stella Ward', answers('disagree', 'No.'));
    expect(askOfCarol(answered)).toMatchObject({
      what: 'Say whether the response settles it',
      detail:
        'Stella Ward responded · Stella Ward asks for time until Thu 3 Dec · Mon 30 Nov · 5 working days left',
    });
  });

  test('stands in the form, with its day to begin with', () => {
    expect(offered(asked())?.time).toEqual({
      until: '2026-12-03',
      says: 'Stella Ward asks for time until Thu 3 Dec: “The report is late.”',
    });
    expect(offered(carol())?.time).toBeUndefined();
  });

  test('stands on the card without its reason, which is read in the case', () => {
    expect(card(asked())).toMatchObject({
      title: 'Stella Ward asked for time until Thu 3 Dec',
      line: 'Agree to it in the case, or let the limit stand. Why is said there.',
      asks: true,
    });
    expect(card(asked().does('Carol Finch', agrees('2026-12-02')))).toMatchObject({
      title: 'Stella Ward asked for time until Thu 3 Dec',
      line: 'You agreed to more time, until Wed 2 Dec',
      asks: false,
    });
    expect(JSON.stringify(card(asked()))).not.toContain('The report is late.');
  });

  test('is in the list of what needs the owner', () => {
    const needs = (tale: Story) => {
      const scene = tale.seenBy('Carol Finch');
      const summary = summaryOf(scene.procedure, scene.state, scene);
      return listAsk(scene.procedure, summary, scene.viewer.id).what;
    };
    expect(needs(asked())).toBe('Say whether you agree to more time');
  });
});
