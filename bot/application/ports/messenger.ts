import type { Person } from '#shared/domain/people.ts';
import type { Outcome } from './outcome.ts';

/** Where a message to somebody stands, so that it can be changed later. Opaque to everybody but the messenger. */
export interface SentMessage {
  readonly conversation: string;
  readonly activity: string;
}

/** A card that stands ready to be sent: its content, a line for clients without cards, and its notification text. */
export interface Card {
  readonly content: object;
  readonly fallback: string;
}

/** The chat between the product and people. */
export interface Messenger {
  send(authority: string, to: Person, card: Card): Promise<Outcome<SentMessage>>;
  update(authority: string, message: SentMessage, card: Card): Promise<Outcome<void>>;
}
