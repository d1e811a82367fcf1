import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { EmailToSend } from '#bot/application/ports/mail.ts';
import type { Fault, Outcome } from '#bot/application/ports/outcome.ts';
import { type TellParts, tellAdministrator } from '#bot/application/watch/tell.ts';
import { type OpenStore, openStore } from '#bot/store/open-store.ts';
import type { NewsWords } from '#shared/wording/watch.ts';
import { memoryDatabase } from '#tests/support/databases.ts';
import { RUTH, setUp } from '../store/made-up.ts';

const SILENT = { info: () => {}, error: () => {} };
const FOUND = '2026-12-01T09:30:00.000Z';
const OVER = '2026-12-01T10:05:00.000Z';
const REFUSED: Fault = { reason: 'refused', said: 'sign-in: invalid_client' };

let open: OpenStore;
let cards: NewsWords[];
let drafts: EmailToSend[];
let sent: string[];

beforeAll(async () => {
  open = await openStore((await memoryDatabase()).settings, SILENT);
  await setUp(open.store, { id: 'north', people: [RUTH], administrators: [RUTH.id] });
});

beforeEach(() => {
  [cards, drafts, sent] = [[], [], []];
});

afterAll(() => open.close());

it('sends the card in chat: what is not well, since when, what to do, and why they are told', async () => {
  const alarm = await raised('limits', 3);
  expect(await telling(alarm, 'raised')).toEqual({ done: true });
  expect(cards).toEqual([
    {
      title: 'Limits have ended and nobody was told',
      lines: [
        '3 limits of your cases ended, and the service has not dealt with them in time: nobody was reminded or asked to decide.',
        'This was noticed on Tue 1 Dec, 09:30.',
        'Ask your IT service to look at the log of the service. Until this is over, look in your caseload for what is due.',
        'You get this because you administer the service for your authority.',
      ],
    },
  ]);
  expect(drafts).toEqual([]);
});

it('says when it is well again, and then no more that it is not', async () => {
  const alarm = await raised('jobs', 1);
  await callOff(alarm);
  await telling(alarm, 'raised');
  expect(cards).toEqual([]);
  await telling(alarm, 'over');
  expect(cards).toEqual([
    {
      title: 'Well again: Messages wait too long',
      lines: [
        'Messages go out as usual again.',
        'It lasted from Tue 1 Dec, 09:30 to Tue 1 Dec, 10:05.',
        'You get this because you administer the service for your authority.',
      ],
    },
  ]);
});

it('writes an email from their own mailbox where chat does not take the card', async () => {
  const alarm = await raised('botSignIn', 1);
  expect(await telling(alarm, 'raised', { chat: REFUSED })).toEqual({ done: true });
  expect(drafts).toEqual([
    {
      from: 'ruth',
      to: [RUTH],
      cc: [],
      subject: 'Resolution and Escalation: The service cannot send cards in Teams',
      bodyHtml: expect.stringContaining('<p>Microsoft refuses the sign-in of the bot'),
    },
  ]);
  expect(sent).toEqual(['draft 1']);
});

it('tries on while neither takes it, and writes one email however often it tried', async () => {
  const alarm = await raised('graphSignIn', 1);
  const nothing = { done: false, said: 'refused: sign-in: invalid_client' };
  expect(await telling(alarm, 'raised', { chat: REFUSED, draft: REFUSED })).toMatchObject(nothing);
  expect(await telling(alarm, 'raised', { chat: REFUSED, send: REFUSED })).toMatchObject(nothing);
  expect(await telling(alarm, 'raised', { chat: REFUSED })).toEqual({ done: true });
  expect([drafts.length, sent]).toEqual([1, ['draft 1']]);
});

it('tells nobody who has left', async () => {
  const alarm = await raised('givenUp', 2);
  const gone = { authority: 'north', alarm, person: 'gone', what: 'raised' } as const;
  expect(await tellAdministrator(outside({}), gone)).toEqual({ done: true });
  expect(cards).toEqual([]);
});

async function raised(check: 'limits' | 'jobs' | 'givenUp' | 'graphSignIn' | 'botSignIn', count: number) {
  await open.watch.raise({ authority: 'north', check, count }, FOUND);
  const alarm = (await open.watch.alarms()).find((one) => one.check === check);
  if (!alarm) throw new Error('No alarm was raised');
  return alarm.id;
}

async function callOff(id: string): Promise<void> {
  const alarm = await open.watch.alarm('north', id);
  if (alarm) await open.watch.callOff(alarm, OVER, 0);
}

type Faults = { readonly chat?: Fault; readonly draft?: Fault; readonly send?: Fault };

function telling(alarm: string, what: 'raised' | 'over', faults: Faults = {}) {
  return tellAdministrator(outside(faults), { authority: 'north', alarm, person: RUTH.id, what });
}

/** A chat and mailboxes that take what they are given, but for these faults. */
function outside({ chat, draft, send }: Faults): TellParts {
  const unasked = () => Promise.reject(new Error('this test asks no such thing'));
  const or = <T>(fault: Fault | undefined, value: () => T): Outcome<T> =>
    fault ? { ok: false, fault } : { ok: true, value: value() };
  let drawn: NewsWords;
  return {
    watch: open.watch,
    store: open.store,
    drawNews: (words) => {
      drawn = words;
      return { content: words, fallback: words.title };
    },
    messenger: {
      send: async () =>
        or(chat, () => {
          cards.push(drawn);
          return { conversation: 'chat', activity: 'card' };
        }),
      update: unasked,
    },
    mail: {
      prepare: async (_authority, email) => or(draft, () => ({ draftId: `draft ${drafts.push(email)}` })),
      send: async (_authority, { draftId }) =>
        or(send, () => {
          sent.push(draftId);
          return 'sent' as const;
        }),
      original: unasked,
    },
  };
}
