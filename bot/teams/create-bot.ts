import type { CaseWork } from '#bot/application/case-work.ts';
import type { NoticeView } from '#bot/application/notice-view.ts';
import type { AppInstaller } from '#bot/application/ports/app-installer.ts';
import type { Budgets } from '#bot/application/ports/budgets.ts';
import type { Conversations } from '#bot/application/ports/conversations.ts';
import type { Log } from '#bot/application/ports/log.ts';
import type { Card, Messenger } from '#bot/application/ports/messenger.ts';
import type { NewsWords } from '#shared/wording/watch.ts';
import { TeamsAdapter } from './adapter.ts';
import { askConnector } from './ask-connector.ts';
import { readyCard } from './card-message.ts';
import { newsCard } from './cards/bot-own.ts';
import { caseLinks } from './cards/case-links.ts';
import { cardWith } from './cards/index.ts';
import { type BotAnswer, type BotRequest, botMessages } from './messages.ts';
import { teamsMessenger } from './messenger.ts';
import type { BotSettings, TokenFor } from './settings.ts';
import { turns } from './turn.ts';

/** What the bot stands on. */
export interface BotParts {
  readonly work: CaseWork;
  readonly conversations: Conversations;
  readonly installer: AppInstaller;
  readonly budgets: Budgets;
  readonly tokenFor: TokenFor;
  readonly log: Log;
}

/** Everything the rest of the product needs of Teams chat. */
export interface Bot {
  /** Deals with what Teams posts to `/api/messages`. */
  messages(request: BotRequest): Promise<BotAnswer>;
  readonly messenger: Messenger;
  /** The card of a notice, ready to be sent by the messenger. */
  draw(view: NoticeView): Card;
  /** The card of news for an administrator. */
  drawNews(words: NewsWords): Card;
  /** Where a case is opened from outside Teams. */
  linkTo(caseId: string): string;
}

/** The bot in Teams: it takes presses and messages, and brings people their cards. */
export function createBot(settings: BotSettings, parts: BotParts): Bot {
  const { work, conversations, installer, budgets, tokenFor, log } = parts;
  const adapter = new TeamsAdapter(settings, tokenFor);
  const ask = askConnector(budgets);
  const links = caseLinks(settings);
  return {
    messages: botMessages(adapter, turns({ work, conversations, links, ask, log }), log),
    messenger: teamsMessenger({ settings, adapter, conversations, installer, ask }),
    drawNews: (words) => readyCard(newsCard(words)),
    draw: (view) => readyCard(cardWith(view, { links })),
    linkTo: links.toCase,
  };
}
