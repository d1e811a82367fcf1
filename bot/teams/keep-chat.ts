import type { Conversations } from '#bot/application/ports/conversations.ts';
import type { Log } from '#bot/application/ports/log.ts';
import { traceOf } from './error-trace.ts';
import type { Inbound } from './inbound.ts';

/**
 * Keeps where somebody's chat is, from whatever they do in it: the bot service may move it, and who does something
 * there can be written to again. Answers whether it is the first known of them. Should it go wrong, what they asked
 * for is done and answered all the same.
 */
export function keepingChats(conversations: Conversations, log: Log) {
  return async ({ caller, chat, doing }: Inbound): Promise<'first' | 'again'> => {
    if (!caller || !chat) return 'again';
    const { authority, person } = caller;
    try {
      if (doing.kind === 'removed') {
        await conversations.unreachable(authority, person, 'notInstalled', 'told');
        return 'again';
      }
      const { conversation, reach } = await conversations.get(authority, person);
      const same =
        conversation?.conversationId === chat.conversationId && conversation.serviceUrl === chat.serviceUrl;
      const reached = reach === undefined || reach.state === 'reachable';
      return same && reached ? 'again' : await conversations.keep(authority, person, chat);
    } catch (error) {
      log.warn('A chat could not be kept', { authority, person, ...traceOf(error) });
      return 'again';
    }
  };
}
