import type { Changes } from '../changes.ts';
import type { Person } from '../people.ts';
import { registrations } from '../settings.ts';
import type { Clock } from '../time/clock.ts';
import type { Collection } from './collection.ts';
import type { Chat, ChatMessage } from './shapes.ts';

/** What a message says: text, cards, or both. */
type ChatContent = Pick<ChatMessage, 'text' | 'attachments'>;

/** Where chats and their messages are kept, and what to tell when one changes. */
interface ChatKeeping {
  readonly chats: Collection<Chat>;
  readonly messages: Collection<ChatMessage>;
  readonly clock: Clock;
  readonly changes: Changes;
}

/** Everybody's chat with the bot. */
export class Chats {
  readonly #keeping: ChatKeeping;
  #lastId = 0;

  constructor(keeping: ChatKeeping) {
    this.#keeping = keeping;
  }

  /** The person's chat with the bot, made the first time; its id is opaque to the bot and always the same. */
  withBot(person: Person): Chat {
    const id = `a:${registrations.botAppId}:${person.id}`;
    const known = this.find(id);
    if (known !== undefined) return known;
    const made = { id, owner: person.id, tenantId: person.tenantId, readUpTo: 0 };
    this.#keeping.chats.put(made);
    return made;
  }

  /** The same chat with the bot's app in another state; nothing means that the person has it. */
  setApp({ app: _, ...chat }: Chat, app: Chat['app']): Chat {
    const changed = app === undefined ? chat : { ...chat, app };
    this.#keeping.chats.put(changed);
    return changed;
  }

  find(chatId: string): Chat | undefined {
    return this.#keeping.chats.get(chatId);
  }

  messages(chatId: string): readonly ChatMessage[] {
    return this.#keeping.messages.of(chatId);
  }

  /** The messages in which this text stands. */
  messagesHolding(chatId: string, text: string): readonly ChatMessage[] {
    return this.#keeping.messages.holding(chatId, text);
  }

  message(chatId: string, id: string): ChatMessage | undefined {
    const message = this.#keeping.messages.get(id);
    return message?.owner === chatId ? message : undefined;
  }

  post(chat: Chat, from: ChatMessage['from'], content: ChatContent): ChatMessage {
    this.#lastId = Math.max(this.#lastId + 1, Date.now());
    const at = this.#keeping.clock.nowIso();
    return this.#keep({ id: String(this.#lastId), owner: chat.id, from, at, ...content });
  }

  /** Puts other content in a message's place; what a person saw instead of it is forgotten. */
  replace({ id, owner, from, at }: ChatMessage, content: ChatContent): void {
    this.#keep({ id, owner, from, at, updatedAt: this.#keeping.clock.nowIso(), ...content });
  }

  /** Shows the person of this chat another card in the message's place. */
  showInstead(message: ChatMessage, card: unknown): void {
    this.#keep({ ...message, view: card });
  }

  remove(message: ChatMessage): void {
    this.#keeping.messages.remove(message.id);
    this.#tell(message.owner);
  }

  markRead(chat: Chat): void {
    const last = this.messages(chat.id).at(-1);
    this.#keeping.chats.put({ ...chat, readUpTo: Number(last?.id ?? 0) });
    this.#tell(chat.id);
  }

  unread(chat: Chat): number {
    const fresh = this.messages(chat.id).filter((m) => Number(m.id) > chat.readUpTo);
    return fresh.filter((m) => m.from.kind === 'bot').length;
  }

  #keep(message: ChatMessage): ChatMessage {
    this.#keeping.messages.put(message);
    this.#tell(message.owner);
    return message;
  }

  #tell(chatId: string): void {
    const chat = this.find(chatId);
    this.#keeping.changes.announce({ topic: 'chat', person: chat?.owner, tenant: chat?.tenantId });
  }
}
