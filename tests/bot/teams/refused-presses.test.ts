import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type BotAtWork, botAtWork, execute } from './bot-at-work.ts';
import { type BotService, startBotService } from './bot-service.ts';
import { noticeOf } from './notices.ts';
import { base, cardIn, wrong } from './press-answers.ts';
import { objections, partsOfType } from './read-card.ts';

let service: BotService;
let at: BotAtWork;
beforeAll(async () => {
  service = await startBotService();
});
beforeEach(() => {
  service.recorded.length = 0;
  at = botAtWork(service);
});
afterAll(() => service.close());

describe('what was typed is never lost:', () => {
  const typed = { 'respond.kind': 'disagree', 'respond.text': 'Not *this* way.' };
  const stale = {
    reason: 'outOfDate',
    what: 'This card is out of date.',
    why: 'Ben Rees responded.',
    remedy: 'Read the case again.',
  };

  test('a refused press is answered with the card now, why it was refused, and the form filled in', async () => {
    at.next.answer = { ok: false, kind: 'conflict', refusal: stale };
    const card = cardIn(await at.sends(execute({ act: 'respond', ...base, ...typed })));
    expect(objections(card)).toEqual([]);
    expect(JSON.stringify(card)).toContain(
      'This card is out of date. Ben Rees responded. Read the case again.',
    );
    expect(partsOfType(card, 'Input.Text').find(({ id }) => id === 'respond.text')?.value).toBe(
      'Not *this* way.',
    );
    expect(partsOfType(card, 'Input.ChoiceSet')).toHaveLength(1);
    expect(partsOfType(card, 'Input.ChoiceSet')[0]).toMatchObject({ value: 'disagree' });
    expect(partsOfType(card, 'Input.ChoiceSet')[0]).not.toHaveProperty('isRequired');
  });

  test('when the form is no longer offered, the words stand on the card', async () => {
    at.next = {
      answer: { ok: false, kind: 'conflict', refusal: stale },
      view: noticeOf('told'),
      fails: undefined,
    };
    const card = cardIn(await botAtWorkWith(at.next).sends(execute({ act: 'respond', ...base, ...typed })));
    expect(JSON.stringify(card)).toContain('What you wrote');
    expect(JSON.stringify(card)).toContain('Not \\\\*this\\\\* way.');
  });

  test('somebody who has no such card gets one that says why, with their words', async () => {
    const next: BotAtWork['next'] = {
      answer: { ok: false, kind: 'forbidden', refusal: { ...stale, reason: 'notPermitted' } },
      view: undefined,
      fails: undefined,
    };
    const card = cardIn(await botAtWorkWith(next).sends(execute({ act: 'respond', ...base, ...typed })));
    expect(JSON.stringify(card)).toContain('Nothing was changed');
    expect(JSON.stringify(card)).toContain('What you wrote');
  });

  test.each([
    ['no response chosen', { act: 'respond', text: 'Yes.' }, 'No response is chosen.'],
    ['an unknown response', { act: 'respond', kind: 'maybe', text: 'Yes.' }, 'No response is chosen.'],
    [
      'an action without its day',
      { act: 'respond', kind: 'accept', actionWhat: 'Call' },
      'day of the action',
    ],
    ['no day to ask for', { act: 'askForTime', text: 'Leave.' }, 'The day is missing.'],
  ])('%s is refused on the card before it reaches the case', async (_name, data, what) => {
    const card = cardIn(await at.sends(execute({ ...base, ...data })));
    expect(JSON.stringify(card)).toContain(what);
    expect(at.given).toEqual([]);
  });

  test('words too many for a card stay where they were typed', async () => {
    at.next.answer = { ok: false, kind: 'conflict', refusal: stale };
    const text = '字'.repeat(8000);
    const answer = await at.sends(execute({ act: 'respond', ...base, kind: 'disagree', text }));
    expect(answer).toEqual(wrong('This card is out of date. Ben Rees responded. Read the case again.'));
  });

  test('a failure of ours is said in words with a number, and the log holds no words of theirs', async () => {
    at.next.fails = new Error('could not write "Not *this* way."');
    const answer = await at.sends(execute({ act: 'respond', ...base, ...typed }));
    expect(answer).toMatchObject({ status: 200, body: { statusCode: 500, value: { code: 'ServiceError' } } });
    expect(JSON.stringify(answer.body)).toMatch(/this number: [0-9a-f]{8}\./);
    expect(at.logged).toMatchObject([{ doing: 'execute', error: 'Error', what: 'A turn failed' }]);
    expect(JSON.stringify([at.logged, answer.body])).not.toContain('Not *this* way.');
  });

  function botAtWorkWith(next: BotAtWork['next']): BotAtWork {
    const other = botAtWork(service);
    Object.assign(other.next, next);
    return other;
  }
});
