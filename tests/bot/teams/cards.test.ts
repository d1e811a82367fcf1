import { describe, expect, test } from 'vitest';
import { askedCard, greetingCard, helpCard, newsCard, refusedCard } from '#bot/teams/cards/bot-own.ts';
import { caseLinks } from '#bot/teams/cards/case-links.ts';
import { cardWith } from '#bot/teams/cards/index.ts';
import { cardDataSchema } from '#shared/contract/card-data.ts';
import { LIMITS } from '#shared/contract/limits.ts';
import { expectGolden } from './golden-file.ts';
import { links as app, caseId, kinds, noticeOf, tones } from './notices.ts';
import { objections, partsOf, partsOfType } from './read-card.ts';

const links = caseLinks(app);
const words = {
  what: 'This card is out of date.',
  why: 'Ben Rees responded on Wed 25 Nov.',
  remedy: 'Read the case as it is now and decide again.',
};
const draft = {
  act: 'respond',
  fields: { kind: 'disagree', text: 'The *review* was held.\n- late', actionWho: 'Jaya Patel' },
};
const waiting = { caseId, reference: 'RE-2026-0142', what: 'Your response is needed', due: 'by Fri 27 Nov' };

const drawn: readonly (readonly [name: string, card: object])[] = [
  ...kinds.flatMap((kind) =>
    tones.map((tone) => [`${kind}-${tone}`, cardWith(noticeOf(kind, tone), { links })] as const),
  ),
  ['alert-refused', cardWith(noticeOf('alert'), { links, refused: { words, draft } })],
  ['told-refused', cardWith(noticeOf('told'), { links, refused: { words, draft } })],
  ['nothing-changed', refusedCard(words, draft, links)],
  ['greeting', greetingCard(links)],
  ['help', helpCard(links)],
  ['asked-nothing', askedCard([], links, false)],
  ['asked', askedCard([waiting, { ...waiting, reference: 'RE-2026-0143' }], links, false)],
  ['unread', askedCard([waiting], links, true)],
  [
    'news',
    newsCard({ title: 'Messages wait too long', lines: ['3 messages wait.', 'Ask your IT *service*.'] }),
  ],
];

describe.each(drawn)('the card %s', (name, card) => {
  test('is the golden one', () => expectGolden(name, card));

  test('is one that Teams draws: no objection, version 1.5, below 28 KB, with a line for clients without cards', () => {
    expect(objections(card)).toEqual([]);
    expect(card).toMatchObject({
      type: 'AdaptiveCard',
      version: '1.5',
      fallbackText: expect.stringMatching(/./),
    });
    expect(Buffer.byteLength(JSON.stringify(card))).toBeLessThan(28 * 1024);
  });

  test('gives old clients every press as an ordinary message with the same data', () => {
    for (const { title, verb, data, fallback } of partsOfType(card, 'Action.Execute')) {
      expect(cardDataSchema.safeParse(data).success).toBe(true);
      expect(fallback).toEqual({ type: 'Action.Submit', title, data: { ...Object(data), verb } });
    }
  });

  test('has a name of its own and a label for every field', () => {
    const inputs = partsOf(card).filter(({ type }) => type?.startsWith('Input.'));
    expect(new Set(inputs.map(({ id }) => id)).size).toBe(inputs.length);
    for (const input of inputs) expect(input.label).toMatch(/./);
    for (const { maxLength } of partsOfType(card, 'Input.Text'))
      expect(maxLength).toBeLessThanOrEqual(LIMITS.text);
  });

  test('names no child', () => {
    expect(JSON.stringify(card)).not.toMatch(/Kayden|K\.M\.|LCS|48213/);
  });
});

test('the first button is the primary one only when something is asked', () => {
  const styles = (card: object) => partsOfType(card, 'ActionSet').at(-1)?.actions;
  expect(styles(cardWith(noticeOf('meeting'), { links }))).toMatchObject([
    { title: 'Join', style: 'positive' },
    expect.not.objectContaining({ style: expect.anything() }),
  ]);
  expect(JSON.stringify(cardWith(noticeOf('outcome'), { links }))).not.toContain('positive');
});

test('a day that presses shows in colour and words only where something is due', () => {
  const line = (card: object) =>
    partsOfType(card, 'TextBlock').find(({ text }) => String(text).includes('27 Nov ·'));
  expect(line(cardWith(noticeOf('alert', 'calm'), { links }))).not.toHaveProperty('color');
  expect(line(cardWith(noticeOf('alert', 'soon'), { links }))).toMatchObject({
    color: 'Warning',
    weight: 'Bolder',
  });
  expect(line(cardWith(noticeOf('alert', 'late'), { links }))).toMatchObject({ color: 'Attention' });
  expect(line(cardWith(noticeOf('outcome', 'late'), { links }))).not.toHaveProperty('color');
});

test("people's words are shown as written, whatever marks they hold", () => {
  const view = {
    ...noticeOf('alert'),
    title: '[Click](https://bad.example) *now* _or_ `never`',
    note: '1. one\n- two',
  };
  const texts = partsOfType(cardWith(view, { links }), 'TextBlock').map(({ text }) => text);
  expect(texts).toContain(String.raw`\[Click\]\(https://bad.example) \*now\* \_or\_ \`never\``);
  expect(texts).toContain('1\\. one\n\\- two');
});

test('a link leads into the tab at the case, and to the same page outside Teams', () => {
  const url = new URL(links.toCase(caseId));
  expect(url.origin + url.pathname).toBe(`https://teams.microsoft.com/l/entity/${app.teamsAppId}/caseload`);
  expect(JSON.parse(url.searchParams.get('context') ?? '')).toEqual({ subEntityId: caseId });
  expect(url.searchParams.get('webUrl')).toBe(`http://127.0.0.1:4200/tab/?case=${caseId}`);
});
