import { randomUUID } from 'node:crypto';
import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { TurnContext } from 'botbuilder';
import type { Caller, CaseWork } from '#bot/application/case-work.ts';
import type { Conversations } from '#bot/application/ports/conversations.ts';
import type { Log } from '#bot/application/ports/log.ts';
import { botWords, troubleWords } from '#shared/wording/bot.ts';
import type { AskConnector } from './ask-connector.ts';
import { executeAnswer } from './card-message.ts';
import { askedCard, greetingCard, helpCard } from './cards/bot-own.ts';
import type { CaseLinks } from './cards/case-links.ts';
import { traceOf } from './error-trace.ts';
import { type Inbound, readInbound } from './inbound.ts';
import { keepingChats } from './keep-chat.ts';
import { paceReplies } from './paced-replies.ts';
import { pressing } from './presses.ts';
import { answerInvoke, replaceCard, sayWords, sendCard } from './replies.ts';

/** What the bot needs to deal with what people do in Teams. */
export interface TurnParts {
  readonly work: CaseWork;
  readonly conversations: Conversations;
  readonly links: CaseLinks;
  readonly ask: AskConnector;
  readonly log: Log;
}

/** Deals with one thing that somebody did in Teams, and answers in words whatever happens. */
export function turns(parts: TurnParts) {
  const carryOut = carryingOut(parts);
  return async (context: TurnContext): Promise<void> => {
    const inbound = readInbound(context.activity);
    paceReplies(parts.ask, context, inbound);
    try {
      await carryOut(context, inbound);
    } catch (error) {
      const problem = randomUUID().slice(0, 8);
      parts.log.warn('A turn failed', { problem, doing: inbound.doing.kind, ...traceOf(error) });
      await answerFailure(context, inbound, troubleWords.failed(problem));
    }
  };
}

function carryingOut({ work, conversations, links, log }: TurnParts) {
  const press = pressing(work, links);
  const keepChat = keepingChats(conversations, log);

  const act = async (context: TurnContext, inbound: Inbound, kept: ReturnType<typeof keepChat>) => {
    const { doing, caller, chat } = inbound;
    switch (doing.kind) {
      case 'execute': {
        const nobody = { kind: 'wrong', words: troubleWords.nobody } as const;
        const answer = caller ? await press(caller, doing.data) : nobody;
        return answerInvoke(context, 200, executeAnswer(answer));
      }
      case 'submit': {
        if (!caller) return sayWords(context, troubleWords.nobody);
        const answer = await press(caller, doing.data);
        if (answer.kind !== 'card') return sayWords(context, answer.words);
        return replaceCard(context, doing.card, answer.card);
      }
      case 'text':
        if (!caller) return sayWords(context, troubleWords.nobody);
        // What waits for somebody is nobody else's to see.
        if (!chat) return sayWords(context, botWords.notHere);
        return sendCard(context, await textAnswer(work, links, { caller, text: doing.text }));
      case 'installed':
        return (await kept) === 'first' ? sendCard(context, greetingCard(links)) : undefined;
      case 'unknownInvoke':
        return answerInvoke(context, 501);
      case 'removed':
      case 'nothing':
        return undefined;
    }
  };
  return async (context: TurnContext, inbound: Inbound): Promise<void> => {
    // Beside what was asked for, which does not wait for it.
    const kept = keepChat(inbound);
    await act(context, inbound, kept);
    await kept;
  };
}

async function textAnswer(
  work: CaseWork,
  links: CaseLinks,
  said: { readonly caller: Caller; readonly text: string },
): Promise<IAdaptiveCard> {
  const words = said.text
    .replaceAll(/<at>.*?<\/at>/g, '')
    .replaceAll(/[^a-z ]/gi, '')
    .trim()
    .toLowerCase();
  if (words === 'help') return helpCard(links);
  return askedCard(await work.asked(said.caller), links, words !== 'my alerts');
}

async function answerFailure(context: TurnContext, { doing }: Inbound, words: string): Promise<void> {
  switch (doing.kind) {
    case 'execute':
      return answerInvoke(context, 200, executeAnswer({ kind: 'failed', words }));
    case 'submit':
    case 'text':
      return sayWords(context, words);
    case 'unknownInvoke':
      return answerInvoke(context, 501);
    case 'installed':
    case 'removed':
    case 'nothing':
      return undefined;
  }
}
