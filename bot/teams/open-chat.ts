import type { Conversation } from '#bot/application/ports/conversations.ts';
import type { Person } from '#shared/domain/people.ts';
import { botWords } from '#shared/wording/bot.ts';
import type { TeamsAdapter } from './adapter.ts';
import { defaultServiceUrl, mayServe } from './service-urls.ts';
import type { BotSettings } from './settings.ts';

/** Opens the bot's chat with somebody who has the app but has not written yet, by the object id of their sign-in. */
export async function openChat(
  settings: BotSettings,
  adapter: TeamsAdapter,
  { authority, person }: { readonly authority: string; readonly person: Person },
): Promise<Conversation> {
  const serviceUrl = defaultServiceUrl(settings, authority);
  const { conversations } = await adapter.connector(serviceUrl);
  const opened = await conversations.createConversation({
    isGroup: false,
    bot: { id: `28:${settings.appId}`, name: botWords.name },
    members: [{ id: person.id, name: person.name }],
    tenantId: authority,
    channelData: { tenant: { id: authority } },
  });
  const moved = opened.serviceUrl && mayServe(settings, opened.serviceUrl);
  return { conversationId: opened.id, serviceUrl: moved ? opened.serviceUrl : serviceUrl };
}
