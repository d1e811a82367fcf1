import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Reach } from '#bot/application/ports/conversations.ts';
import { mayServe } from '#bot/teams/service-urls.ts';
import { type BotAtWork, botAtWork } from './bot-at-work.ts';
import { type BotService, botAppId, jaya, startBotService, tenant } from './bot-service.ts';
import { noticeOf } from './notices.ts';

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

const to = { id: jaya, name: 'Jaya Patel', mail: 'jaya.patel@oxfordshire.practice.example' };
const send = () => at.bot.messenger.send(tenant, to, at.bot.draw(noticeOf('alert')));
const lines = () => service.recorded.map(({ line }) => line);
const key = `${tenant} ${jaya}`;
const knowsChat = (serviceUrl = service.serviceUrl, reach?: Reach) =>
  at.chats.set(key, { conversation: { conversationId: 'a:chat-of-jaya', serviceUrl }, reach });
const hours = (ago: number) => new Date(Date.now() - ago * 3_600_000).toISOString();
const opens = `POST /connector/${tenant}/v3/conversations`;
const sendsTo = (chat: string) => `POST /connector/${tenant}/v3/conversations/a%3A${chat}/activities`;

describe('a card for somebody', () => {
  test('who has written to the bot goes into their chat, with the line a notification shows', async () => {
    knowsChat();
    expect(await send()).toEqual({
      ok: true,
      value: { conversation: `${service.serviceUrl} a:chat-of-jaya`, activity: '1700000000001' },
    });
    expect(service.recorded).toMatchObject([
      {
        line: sendsTo('chat-of-jaya'),
        authorization: `Bearer own-token-of-${tenant}-for-https://api.botframework.com/.default`,
        body: {
          type: 'message',
          summary:
            'Resolution and Escalation Alert RE-2026-0142: Stage 2 · your response is needed. by Fri 27 Nov · 5 working days left',
          attachments: [
            { contentType: 'application/vnd.microsoft.card.adaptive', content: { version: '1.5' } },
          ],
        },
      },
    ]);
  });

  test('who has no chat yet opens one by their object id and tenant, which is kept for the next', async () => {
    await send();
    await send();
    expect(lines()).toEqual([opens, sendsTo('new-chat'), sendsTo('new-chat')]);
    expect(service.recorded[0]?.body).toEqual({
      isGroup: false,
      bot: { id: `28:${botAppId}`, name: 'Resolution and Escalation' },
      members: [{ id: jaya, name: 'Jaya Patel' }],
      tenantId: tenant,
      channelData: { tenant: { id: tenant } },
    });
  });

  test('who has deleted their chat opens a new one, once', async () => {
    knowsChat();
    service.answers({ status: 404, body: { error: { code: 'ConversationNotFound' } } });
    expect(await send()).toMatchObject({ ok: true });
    expect(lines()).toEqual([sendsTo('chat-of-jaya'), opens, sendsTo('new-chat')]);
  });
});

/** As Microsoft's page on proactive messages shows it. */
const BLOCKED = {
  errorCode: 209,
  message:
    '{\r\n  "subCode": "MessageWritesBlocked",\r\n  "details": "Thread is blocked from message writes."\r\n}',
};

describe('a card that could not be delivered is one request and a fault with its reason:', () => {
  test.each([
    [
      { status: 429, headers: { 'retry-after': '7' } },
      { reason: 'throttled', retryAfterSeconds: 7 },
    ],
    [{ status: 500 }, { reason: 'unavailable' }],
    [{ status: 503 }, { reason: 'unavailable' }],
    [{ status: 412 }, { reason: 'unavailable' }],
    [{ status: 408 }, { reason: 'unavailable' }],
    [{ status: 403, body: { error: { code: 'Forbidden' } } }, { reason: 'refused' }],
    [{ status: 403, body: BLOCKED }, { reason: 'blocked' }],
    [{ status: 403, body: { error: { code: 'ConversationBlockedByUser' } } }, { reason: 'blocked' }],
    [{ status: 403, body: { error: { code: 'BotDisabledByAdmin' } } }, { reason: 'blocked' }],
    [
      { status: 413, headers: { 'x-ms-request-id': 'r-1' } },
      { reason: 'refused', requestId: 'r-1' },
    ],
  ])('%o is %o', async (answer, fault) => {
    knowsChat();
    service.answers(answer);
    expect(await send()).toEqual({
      ok: false,
      fault: { said: expect.stringContaining(String(answer.status)), ...fault },
    });
    expect(lines()).toHaveLength(1);
  });

  test('a service that does not answer', async () => {
    const gone = await startBotService();
    await gone.close();
    at = botAtWork(gone);
    expect(await send()).toMatchObject({ ok: false, fault: { reason: 'unavailable' } });
  });

  test('an address that is not the bot service gets neither the card nor our token', async () => {
    knowsChat('https://bad.example/');
    expect(await send()).toMatchObject({
      ok: false,
      fault: { said: expect.stringContaining('refused to send') },
    });
    expect(lines()).toEqual([]);
  });
});

test('a token that was revoked before its time is replaced, and the card goes out', async () => {
  knowsChat();
  service.answers({ status: 401 });
  expect(await send()).toMatchObject({ ok: true });
  const own = `own-token-of-${tenant}-for-https://api.botframework.com/.default`;
  expect(service.recorded.map(({ authorization }) => authorization)).toEqual([
    `Bearer ${own}`,
    `Bearer ${own.replace('own', 'fresh')}`,
  ]);
});

describe('somebody who does not have the app', () => {
  const refuses = {
    status: 403,
    body: { error: { code: 'BadArgument', message: "Bot is not installed in user's personal scope" } },
  };

  test('gets it where that is allowed, and then the card', async () => {
    at.installing.answer = { ok: true, value: 'installed' };
    service.answers(refuses);
    expect(await send()).toMatchObject({ ok: true });
    expect(at.installing.asked).toEqual([jaya]);
    expect(lines()).toEqual([opens, opens, sendsTo('new-chat')]);
  });

  test('is written to a moment later when the chat is not there at once', async () => {
    at.installing.answer = { ok: true, value: 'installed' };
    service.answers(refuses, refuses);
    expect(await send()).toMatchObject({ ok: false, fault: { reason: 'unavailable' } });
    at.installing.answer = { ok: true, value: 'alreadyThere' };
    service.answers(refuses);
    expect(await send()).toMatchObject({ ok: true });
  });

  test('and may not get it is known not to have it, and the next card is not tried in vain', async () => {
    service.answers(refuses);
    expect(await send()).toMatchObject({ ok: false, fault: { reason: 'notInstalled' } });
    expect(at.chats.get(key)?.reach?.state).toBe('notInstalled');
    expect(await send()).toMatchObject({ ok: false, fault: { reason: 'notInstalled' } });
    expect(lines()).toEqual([opens]);
    expect(at.installing.asked).toEqual([jaya]);
  });

  test('is tried again later while it is not known whether they may get it', async () => {
    at.installing.answer = { ok: false, fault: { reason: 'throttled', said: '429', retryAfterSeconds: 9 } };
    service.answers(refuses);
    expect(await send()).toMatchObject({
      ok: false,
      fault: { reason: 'throttled', retryAfterSeconds: 9 },
    });
    expect(at.chats.get(key)).toBeUndefined();
  });

  test('any more, though a chat is known of them, gets it again', async () => {
    at.installing.answer = { ok: true, value: 'installed' };
    knowsChat();
    service.answers({ status: 403, body: { error: { code: 'BotNotInConversationRoster' } } }, refuses);
    expect(await send()).toMatchObject({ ok: true });
    expect(lines()).toEqual([sendsTo('chat-of-jaya'), opens, opens, sendsTo('new-chat')]);
  });

  test('as they removed it gets it again, whatever chat is known of them', async () => {
    at.installing.answer = { ok: true, value: 'installed' };
    knowsChat(service.serviceUrl, { state: 'notInstalled', since: hours(1) });
    service.answers(refuses);
    expect(await send()).toMatchObject({ ok: true });
    expect(lines()).toEqual([opens, opens, sendsTo('new-chat')]);
    expect(at.chats.get(key)?.reach?.state).toBe('reachable');
  });
});

describe('somebody who has blocked the app', () => {
  test('is tried once, not once a card, and not given the app again', async () => {
    knowsChat();
    service.answers({ status: 403, body: BLOCKED });
    expect(await send()).toMatchObject({ ok: false, fault: { reason: 'blocked' } });
    expect(await send()).toMatchObject({ ok: false, fault: { reason: 'blocked' } });
    expect(lines()).toEqual([sendsTo('chat-of-jaya')]);
    expect(at.installing.asked).toEqual([]);
  });

  test('is tried again after a day, in case it went unseen that they have unblocked it', async () => {
    knowsChat(service.serviceUrl, { state: 'blocked', since: hours(60), triedAt: hours(25) });
    expect(await send()).toMatchObject({ ok: true });
    expect(at.chats.get(key)?.reach?.state).toBe('reachable');
  });
});

describe('bringing a card up to date', () => {
  const card = () => at.bot.draw(noticeOf('outcome'));

  test('changes the message it was sent as', async () => {
    knowsChat();
    const sent = await send();
    if (!sent.ok) throw new Error(sent.fault.said);
    expect(await at.bot.messenger.update(tenant, sent.value, card())).toMatchObject({ ok: true });
    expect(service.recorded.at(-1)).toMatchObject({
      line: `PUT /connector/${tenant}/v3/conversations/a%3Achat-of-jaya/activities/1700000000001`,
      body: { attachments: [{ content: { body: expect.anything() } }] },
    });
  });

  test('that is gone says so', async () => {
    service.answers({ status: 404, body: { error: { code: 'ActivityNotFoundInConversation' } } });
    const message = { conversation: `${service.serviceUrl} a:chat-of-jaya`, activity: '1' };
    expect(await at.bot.messenger.update(tenant, message, card())).toMatchObject({
      ok: false,
      fault: { reason: 'notFound' },
    });
  });
});

test('the bot sends to the configured address and to Microsoft’s hosts over https only', () => {
  const may = (url: string) => mayServe(service.settings, url);
  expect(
    [service.serviceUrl, 'https://smba.trafficmanager.net/uk/', 'https://europe.botframework.com/'].map(may),
  ).toEqual([true, true, true]);
  const others = [
    'http://smba.trafficmanager.net/uk/',
    'https://botframework.com.bad.example/',
    'https://x/',
    '',
    '/',
  ];
  expect(others.map(may)).toEqual([false, false, false, false, false]);
});
