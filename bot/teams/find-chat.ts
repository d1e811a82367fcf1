import type { AppInstaller } from '#bot/application/ports/app-installer.ts';
import type { Conversation, Conversations } from '#bot/application/ports/conversations.ts';
import { isPassing, type Outcome } from '#bot/application/ports/outcome.ts';
import type { Person } from '#shared/domain/people.ts';
import type { TeamsAdapter } from './adapter.ts';
import type { AskConnector } from './ask-connector.ts';
import { openingFault } from './connector-fault.ts';
import { openChat } from './open-chat.ts';
import type { BotSettings } from './settings.ts';

/** What it takes to reach somebody in Teams. */
export interface Reaching {
  readonly settings: BotSettings;
  readonly adapter: TeamsAdapter;
  readonly conversations: Conversations;
  readonly installer: AppInstaller;
  readonly ask: AskConnector;
}

/** Finds a chat with somebody of an authority. */
type FindChat = (authority: string, to: Person) => Promise<Outcome<Conversation>>;

/** Opens a chat with somebody and keeps where it is; who does not have the app gets it first, where that is allowed. */
export function findChat({ settings, adapter, conversations, installer, ask }: Reaching): FindChat {
  const open: FindChat = async (authority, to) => {
    const asking = { kind: 'chat', authority, awaited: false } as const;
    const chat = await ask(
      asking,
      () => openChat(settings, adapter, { authority, person: to }),
      openingFault,
    );
    if (chat.ok) await conversations.keep(authority, to.id, chat.value);
    return chat;
  };
  return async (authority, to) => {
    const opened = await open(authority, to);
    if (opened.ok || opened.fault.reason !== 'notInstalled') return opened;
    const installed = await installer.install(authority, to.id);
    if (!installed.ok) return isPassing(installed.fault) ? installed : opened;
    const again = await open(authority, to);
    const early = !again.ok && again.fault.reason === 'notInstalled' && installed.value === 'installed';
    return early ? { ok: false, fault: { ...again.fault, reason: 'unavailable' } } : again;
  };
}
