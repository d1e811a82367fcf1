import type { Conversation, Conversations } from '#bot/application/ports/conversations.ts';
import type { Card, Messenger, SentMessage } from '#bot/application/ports/messenger.ts';
import type { Fault, Outcome } from '#bot/application/ports/outcome.ts';
import type { Person } from '#shared/domain/people.ts';
import type { TeamsAdapter } from './adapter.ts';
import { cardMessage } from './card-message.ts';
import { connectorFault, openingFault } from './connector-fault.ts';
import { openChat } from './open-chat.ts';
import type { BotSettings } from './settings.ts';

/** Brings people their cards in their own chat with the bot, and brings those cards up to date. */
export function teamsMessenger(
  settings: BotSettings,
  adapter: TeamsAdapter,
  conversations: Conversations,
): Messenger {
  const post = (chat: Conversation, card: Card) => attempt(() => postTo(adapter, chat, card), connectorFault);
  const open = (authority: string, to: Person) =>
    attempt(async () => {
      const chat = await openChat(settings, adapter, { authority, person: to });
      await conversations.keep(authority, to.id, chat);
      return chat;
    }, openingFault);

  return {
    send: async (authority, to, card) => {
      const known = await attempt(() => conversations.get(authority, to.id), connectorFault);
      if (!known.ok) return known;
      const sent = known.value && (await post(known.value, card));
      // Somebody who deletes the chat takes its address with it: a new one is opened, once.
      if (sent && (sent.ok || sent.fault.reason !== 'notFound')) return sent;
      const opened = await open(authority, to);
      return opened.ok ? post(opened.value, card) : opened;
    },
    update: (_authority, message, card) => attempt(() => replace(adapter, message, card), connectorFault),
  };
}

/** A message can be found again by the address of the bot service, the chat and the message: no address holds a space. */
async function postTo(adapter: TeamsAdapter, chat: Conversation, card: Card): Promise<SentMessage> {
  const { conversations } = await adapter.connector(chat.serviceUrl);
  const sent = await conversations.sendToConversation(chat.conversationId, { ...cardMessage(card) });
  return { conversation: `${chat.serviceUrl} ${chat.conversationId}`, activity: sent.id };
}

async function replace(adapter: TeamsAdapter, message: SentMessage, card: Card): Promise<void> {
  const [serviceUrl = '', conversationId = ''] = message.conversation.split(' ');
  const { conversations } = await adapter.connector(serviceUrl);
  await conversations.updateActivity(conversationId, message.activity, { ...cardMessage(card) });
}

async function attempt<T>(act: () => Promise<T>, faultOf: (error: unknown) => Fault): Promise<Outcome<T>> {
  try {
    return { ok: true, value: await act() };
  } catch (error) {
    return { ok: false, fault: faultOf(error) };
  }
}
