import { describe, expect, test } from 'vitest';
import { caseView } from '#bot/application/views/case-view.ts';
import { noticesFor } from '#shared/domain/notices.ts';
import { entryWords } from '#shared/wording/entries.ts';
import { answers } from '#tests/support/acts.ts';
import { story } from '#tests/support/case-story.ts';
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
