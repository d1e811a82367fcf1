import type { Conversation, KnownChat, Reach } from '#bot/application/ports/conversations.ts';
import type { Card, Messenger, SentMessage } from '#bot/application/ports/messenger.ts';
import type { Fault, Outcome } from '#bot/application/ports/outcome.ts';
import type { Person } from '#shared/domain/people.ts';
import type { TeamsAdapter } from './adapter.ts';
import { cardMessage } from './card-message.ts';
import { findChat, type Reaching } from './find-chat.ts';

/** For so long it is taken as it is that somebody cannot be written to, unless they do something in Teams before. */
const TAKEN_FOR_MS = 24 * 60 * 60 * 1000;

/** Brings people their cards in their own chat with the bot, and brings those cards up to date. */
export function teamsMessenger(reaching: Reaching): Messenger {
  const { adapter, conversations, ask } = reaching;
  const find = findChat(reaching);
  const post = (authority: string, chat: Conversation, card: Card) =>
    ask({ kind: 'chat', authority, conversation: chat.conversationId, awaited: false }, () =>
      postTo(adapter, chat, card),
    );
  /** To somebody in the chat that is known, or in one that is found. */
  const bring = async (
    { conversation, reach }: KnownChat,
    authority: string,
    to: Person,
    card: Card,
  ): Promise<Outcome<SentMessage>> => {
    if (conversation && reach?.state !== 'notInstalled') {
      const sent = await post(authority, conversation, card);
      if (sent.ok && reach?.state === 'blocked') await conversations.keep(authority, to.id, conversation);
      // Somebody who deletes the chat, or the app, takes its address with it: a new one is opened, once.
      if (sent.ok || !['notFound', 'notInstalled'].includes(sent.fault.reason)) return sent;
    }
    const found = await find(authority, to);
    return found.ok ? post(authority, found.value, card) : found;
  };

  return {
    send: async (authority, to, card) => {
      const known = await conversations.get(authority, to.id);
      const closed = closedSince(known.reach);
      if (closed) return { ok: false, fault: closed };
      const sent = await bring(known, authority, to, card);
      const reason = sent.ok ? undefined : sent.fault.reason;
      if (reason === 'blocked' || reason === 'notInstalled')
        await conversations.unreachable(authority, to.id, reason, 'tried');
      return sent;
    },
    update: (authority, message, card) => {
      const [, conversation] = addressOf(message);
      return ask({ kind: 'chat', authority, conversation, awaited: false }, () =>
        replace(adapter, message, card),
      );
    },
  };
}

/** That somebody cannot be written to, where it showed not long ago: then it is not tried again. */
function closedSince(reach: Reach | undefined): Fault | undefined {
  if (!reach?.triedAt || reach.state === 'reachable') return undefined;
  if (Date.now() - Date.parse(reach.triedAt) > TAKEN_FOR_MS) return undefined;
  return { reason: reach.state, said: `since ${reach.since}` };
}

/** A message can be found again by the address of the bot service, the chat and the message: no address holds a space. */
async function postTo(adapter: TeamsAdapter, chat: Conversation, card: Card): Promise<SentMessage> {
  const { conversations } = await adapter.connector(chat.serviceUrl);
  const sent = await conversations.sendToConversation(chat.conversationId, { ...cardMessage(card) });
  return { conversation: `${chat.serviceUrl} ${chat.conversationId}`, activity: sent.id };
}

async function replace(adapter: TeamsAdapter, message: SentMessage, card: Card): Promise<void> {
  const [serviceUrl, conversationId] = addressOf(message);
  const { conversations } = await adapter.connector(serviceUrl);
  await conversations.updateActivity(conversationId, message.activity, { ...cardMessage(card) });
}

function addressOf({ conversation }: SentMessage): readonly [serviceUrl: string, conversationId: string] {
  const [serviceUrl = '', conversationId = ''] = conversation.split(' ');
  return [serviceUrl, conversationId];
}
