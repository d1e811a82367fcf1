import type { Instant } from '#shared/domain/time.ts';

/** Where somebody's chat with the bot is: its id, and the address of the bot service that holds it. */
export interface Conversation {
  readonly conversationId: string;
  readonly serviceUrl: string;
}

/** Why somebody cannot be written to in Teams. */
export type Unreachable = 'blocked' | 'notInstalled';

/** Whether somebody can be written to in Teams, since when that is so, and when it last showed. */
export interface Reach {
  readonly state: 'reachable' | Unreachable;
  readonly since: Instant;
  /** Nothing when it was not tried: they removed the app, and that was told. */
  readonly triedAt?: Instant | undefined;
}

/** What is known of somebody's chat with the bot. */
export interface KnownChat {
  readonly conversation?: Conversation | undefined;
  readonly reach?: Reach | undefined;
}

/** The chats the bot has with people, one a person, known by the object id of their sign-in. */
export interface Conversations {
  get(authority: string, person: string): Promise<KnownChat>;
  /**
   * Keeps where the chat is now, and that they can be written to there. Answers whether it is the first known of that
   * person, so that they are greeted once.
   */
  keep(authority: string, person: string, conversation: Conversation): Promise<'first' | 'again'>;
  /** Keeps that they cannot be written to: it was tried, or Teams told that they removed the app. */
  unreachable(authority: string, person: string, why: Unreachable, how: 'tried' | 'told'): Promise<void>;
}
