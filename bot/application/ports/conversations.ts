/** Where somebody's chat with the bot is: its id, and the address of the bot service that holds it. */
export interface Conversation {
  readonly conversationId: string;
  readonly serviceUrl: string;
}

/** The chats the bot has with people, one a person, known by the object id of their sign-in. */
export interface Conversations {
  get(authority: string, person: string): Promise<Conversation | undefined>;
  /** Keeps where the chat is now. Answers whether it is the first known of that person, so that they are greeted once. */
  keep(authority: string, person: string, conversation: Conversation): Promise<'first' | 'again'>;
}
