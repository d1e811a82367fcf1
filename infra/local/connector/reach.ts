import type { Chat } from '../state/shapes.ts';
import { Refusal } from '../surfaces.ts';

/** Lets the bot write to a chat; not where its app was removed or blocked, as Teams does. */
export function requireReach({ app }: Chat): void {
  if (app === 'blocked')
    throw new Refusal(403, 'MessageWritesBlocked', 'Thread is blocked from message writes.');
  if (app === 'removed')
    throw new Refusal(403, 'BotNotInConversationRoster', 'The bot is not part of the conversation roster.');
}

/** Lets the bot open a chat with somebody who has its app. Who has blocked it has it. */
export function requireApp({ app }: Chat): void {
  if (app === 'removed')
    throw new Refusal(403, 'BadArgument', "Bot is not installed in user's personal scope");
}
