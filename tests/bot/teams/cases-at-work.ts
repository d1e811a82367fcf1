import type { Caller, CaseWork, CommandAnswer } from '#bot/application/case-work.ts';
import type { NoticeView } from '#bot/application/notice-view.ts';
import type { Conversation, Conversations } from '#bot/application/ports/conversations.ts';
import type { Log } from '#bot/application/ports/log.ts';
import { type Bot, createBot } from '#bot/teams/create-bot.ts';
import type { BotSettings, TokenFor } from '#bot/teams/settings.ts';
import type { PersonCommand } from '#shared/domain/commands.ts';
import { caseId, noticeOf } from './notices.ts';

/** A command as the case was given it. */
interface Given {
  readonly caller: Caller;
  readonly way: string;
  readonly id: string;
  readonly caseId: string;
  readonly seen: number;
  readonly command: PersonCommand;
}

/** A bot before cases that do what the test says next, and remember what they were asked. */
export interface BotBeforeCases {
  readonly bot: Bot;
  readonly given: Given[];
  readonly logged: object[];
  readonly chats: Map<string, Conversation>;
  next: { answer: CommandAnswer; view: NoticeView | undefined; fails: Error | undefined };
}

export function botBeforeCases(settings: BotSettings, tokenFor: TokenFor): BotBeforeCases {
  const given: Given[] = [];
  const logged: object[] = [];
  const chats = new Map<string, Conversation>();
  const next: BotBeforeCases['next'] = {
    answer: { ok: true, caseId },
    view: noticeOf('alert'),
    fails: undefined,
  };
  const note: Log['info'] = (what, ids) => logged.push({ ...ids, what });
  const bot = createBot(settings, {
    work: scriptedWork(given, next),
    conversations: keptInMemory(chats),
    tokenFor,
    log: { info: note, warn: note },
  });
  return { bot, given, logged, chats, next };
}

/** Conversations that last as long as the test. */
function keptInMemory(chats: Map<string, Conversation>): Conversations {
  const key = (authority: string, person: string) => `${authority} ${person}`;
  return {
    get: async (authority, person) => chats.get(key(authority, person)),
    keep: async (authority, person, conversation) => {
      const first = !chats.has(key(authority, person));
      chats.set(key(authority, person), conversation);
      return first ? 'first' : 'again';
    },
  };
}

function scriptedWork(given: Given[], next: BotBeforeCases['next']): CaseWork {
  const unasked = () => Promise.reject(new Error('the bot has no business with this'));
  return {
    give: async (caller, way, { notice: _, ...asked }) => {
      if (next.fails) throw next.fails;
      given.push({ caller, way, ...asked });
      return { ...next.answer, notice: next.view };
    },
    notice: async () => next.view,
    asked: async () => [
      { caseId, reference: 'RE-2026-0142', what: 'Your response is needed', due: 'by Fri 27 Nov' },
    ],
    open: unasked,
    view: unasked,
    caseload: unasked,
    me: unasked,
    people: unasked,
    lookup: unasked,
  };
}
