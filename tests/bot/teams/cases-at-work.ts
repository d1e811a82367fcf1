import type { Caller, CaseWork, CommandAnswer } from '#bot/application/case-work.ts';
import type { NoticeView } from '#bot/application/notice-view.ts';
import type { AppInstaller } from '#bot/application/ports/app-installer.ts';
import type { Budgets } from '#bot/application/ports/budgets.ts';
import type { Conversations, KnownChat } from '#bot/application/ports/conversations.ts';
import type { Log } from '#bot/application/ports/log.ts';
import { type Bot, createBot } from '#bot/teams/create-bot.ts';
import type { BotSettings, TokenFor } from '#bot/teams/settings.ts';
import type { PersonCommand } from '#shared/domain/commands.ts';
import { unlimited } from '#tests/support/unlimited.ts';
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
  /** What is known of somebody's chat, by authority and person. */
  readonly chats: Map<string, KnownChat>;
  /** What installing the app comes to, and for whom it was asked. */
  installing: { answer: Awaited<ReturnType<AppInstaller['install']>>; readonly asked: string[] };
  next: { answer: CommandAnswer; view: NoticeView | undefined; fails: Error | undefined };
}

export function botBeforeCases(
  settings: BotSettings,
  tokenFor: TokenFor,
  budgets: Budgets = unlimited,
): BotBeforeCases {
  const given: Given[] = [];
  const logged: object[] = [];
  const chats = new Map<string, KnownChat>();
  const installing: BotBeforeCases['installing'] = {
    answer: { ok: false, fault: { reason: 'refused', said: '403' } },
    asked: [],
  };
  const next: BotBeforeCases['next'] = {
    answer: { ok: true, caseId },
    view: noticeOf('alert'),
    fails: undefined,
  };
  const note: Log['info'] = (what, ids) => logged.push({ ...ids, what });
  const bot = createBot(settings, {
    work: scriptedWork(given, next),
    conversations: keptInMemory(chats),
    installer: {
      install: async (_authority, person) => {
        installing.asked.push(person);
        return installing.answer;
      },
    },
    budgets,
    tokenFor,
    log: { info: note, warn: note },
  });
  return { bot, given, logged, chats, installing, next };
}

/** Conversations that last as long as the test. */
function keptInMemory(chats: Map<string, KnownChat>): Conversations {
  const key = (authority: string, person: string) => `${authority} ${person}`;
  const now = () => new Date().toISOString();
  return {
    get: async (authority, person) => chats.get(key(authority, person)) ?? {},
    keep: async (authority, person, conversation) => {
      const first = !chats.get(key(authority, person))?.conversation;
      chats.set(key(authority, person), { conversation, reach: { state: 'reachable', since: now() } });
      return first ? 'first' : 'again';
    },
    unreachable: async (authority, person, state, how) => {
      const { conversation } = chats.get(key(authority, person)) ?? {};
      const triedAt = how === 'tried' ? now() : undefined;
      chats.set(key(authority, person), { conversation, reach: { state, since: now(), triedAt } });
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
