import type { Day, Instant } from '#shared/domain/time.ts';
import { londonDay } from '#shared/domain/time.ts';

/** Somebody an email is from or to, as Outlook knows them. */
export interface MailAddress {
  readonly name: string;
  readonly mail: string;
}

/** The open email as far as an alert needs it. Its text is read apart, and only as text. */
export interface Message {
  /** The id by which the server finds the original in the person's mailbox. */
  readonly itemId: string;
  readonly internetMessageId: string;
  readonly conversationId: string;
  readonly subject: string;
  readonly from: MailAddress | undefined;
  readonly to: readonly MailAddress[];
  readonly cc: readonly MailAddress[];
  readonly receivedAt: Instant;
  readonly attachments: number;
}

/** The day a prior talk is first taken to be: the day of the email, but never a day that is still to come. */
export function talkDay(message: Message, today: Day): Day {
  const sent = londonDay(message.receivedAt);
  return sent < today ? sent : today;
}

/** Whether two messages are the same email. */
export function sameMessage(one: Message | undefined, other: Message | undefined): boolean {
  return one?.internetMessageId === other?.internetMessageId;
}
