import { z } from 'zod';

/** A person as mail and calendars write them. */
const mailbox = z.object({ name: z.string(), mail: z.string() });
export type Mailbox = z.infer<typeof mailbox>;

/** Text of a mail or an invitation, as it was written. */
const writtenBody = z.object({ contentType: z.enum(['text', 'html']), content: z.string() });
export type WrittenBody = z.infer<typeof writtenBody>;

/** A file that travels with a mail; the bytes are base64. */
const attachment = z.object({
  id: z.string(),
  name: z.string(),
  contentType: z.string(),
  size: z.number(),
  isInline: z.boolean(),
  contentBytes: z.string(),
});
export type Attachment = z.infer<typeof attachment>;

/** One person's chat with the bot, and whether they removed or blocked its app. Owner: the person. */
export const chat = z.object({
  id: z.string(),
  owner: z.string(),
  tenantId: z.string(),
  readUpTo: z.number(),
  app: z.enum(['removed', 'blocked']).optional(),
});
export type Chat = z.infer<typeof chat>;

/** One message in a chat; views are cards that only one person sees after answering. Owner: the chat. */
export const chatMessage = z.object({
  id: z.string(),
  owner: z.string(),
  from: z.object({ id: z.string(), name: z.string(), kind: z.enum(['bot', 'person']) }),
  at: z.string(),
  updatedAt: z.string().optional(),
  text: z.string().optional(),
  attachments: z.array(z.object({ contentType: z.string(), content: z.unknown() })).optional(),
  view: z.unknown().optional(),
});
export type ChatMessage = z.infer<typeof chatMessage>;

/** One mail as it lies in one mailbox. Owner: the person whose mailbox it is. */
export const mailMessage = z.object({
  id: z.string(),
  owner: z.string(),
  folder: z.enum(['inbox', 'sentitems', 'drafts']),
  internetMessageId: z.string(),
  conversationId: z.string(),
  subject: z.string(),
  from: mailbox,
  to: z.array(mailbox),
  cc: z.array(mailbox),
  bcc: z.array(mailbox),
  createdAt: z.string(),
  changedAt: z.string(),
  receivedAt: z.string(),
  isRead: z.boolean(),
  body: writtenBody,
  attachments: z.array(attachment),
});
export type MailMessage = z.infer<typeof mailMessage>;

/** A person asked to a meeting, and what they answered. */
const invitee = z.object({
  mail: z.string(),
  name: z.string(),
  type: z.enum(['required', 'optional', 'resource']),
  response: z.enum(['none', 'organizer', 'tentativelyAccepted', 'accepted', 'declined', 'notResponded']),
  respondedAt: z.string().optional(),
});
export type Invitee = z.infer<typeof invitee>;

/** One appointment or meeting, held once for everybody in it. Owner: the organiser. Times are UTC. */
export const calendarEvent = z.object({
  id: z.string(),
  owner: z.string(),
  iCalUid: z.string(),
  transactionId: z.string().optional(),
  /** A fingerprint of what was asked for under that transaction id. */
  transactionContent: z.string().optional(),
  subject: z.string(),
  body: writtenBody,
  start: z.string(),
  end: z.string(),
  zone: z.string(),
  isAllDay: z.boolean(),
  showAs: z.enum(['unknown', 'free', 'tentative', 'busy', 'oof', 'workingElsewhere']),
  location: z.string(),
  attendees: z.array(invitee),
  meetingId: z.string().optional(),
  isCancelled: z.boolean(),
  createdAt: z.string(),
  changedAt: z.string(),
});
export type CalendarEvent = z.infer<typeof calendarEvent>;

/** That an event lies in a calendar, under that calendar's own id for it. Owner: the person. */
export const eventCopy = z.object({ id: z.string(), owner: z.string(), eventId: z.string() });
export type EventCopy = z.infer<typeof eventCopy>;

/** A folder or file in a document library. Owner: the drive. */
export const driveItem = z.object({
  id: z.string(),
  owner: z.string(),
  parentId: z.string().optional(),
  name: z.string(),
  kind: z.enum(['folder', 'file']),
  contentType: z.string(),
  size: z.number(),
  sha256: z.string(),
  quickXor: z.string(),
  version: z.number(),
  createdAt: z.string(),
  changedAt: z.string(),
});
export type DriveItem = z.infer<typeof driveItem>;
