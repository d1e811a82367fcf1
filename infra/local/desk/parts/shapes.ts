import { z } from 'zod';

const mailbox = z.object({ name: z.string(), mail: z.string() });

const person = z.object({
  id: z.string(),
  name: z.string(),
  mail: z.string(),
  role: z.string(),
  tenantId: z.string(),
  unread: z.object({ chat: z.number(), mail: z.number(), calendar: z.number() }),
});

/** What the practice tenant says of itself: the day, the people and where the product is. */
export const deskState = z.object({
  now: z.string(),
  day: z.string(),
  product: z.string(),
  tenants: z.array(z.object({ id: z.string(), name: z.string() })),
  people: z.array(person),
});

const message = z.object({
  id: z.string(),
  from: z.object({ id: z.string(), name: z.string(), kind: z.enum(['bot', 'person']) }),
  at: z.string(),
  updatedAt: z.string().nullish(),
  text: z.string().nullish(),
  attachments: z.array(z.object({ contentType: z.string(), content: z.unknown() })).nullish(),
  views: z.array(z.unknown()).nullish(),
});

const chat = z.object({
  id: z.string(),
  title: z.string(),
  with: z.string(),
  lastAt: z.string().nullish(),
  unread: z.number(),
  messages: z.array(message),
});

/** One person's chats, each with its messages. */
export const chatList = z.object({ chats: z.array(chat) });

const mail = z.object({
  id: z.string(),
  internetMessageId: z.string(),
  conversationId: z.string(),
  folder: z.string(),
  subject: z.string(),
  from: mailbox,
  to: z.array(mailbox),
  cc: z.array(mailbox),
  receivedAt: z.string(),
  isRead: z.boolean(),
  preview: z.string(),
  bodyText: z.string(),
  bodyHtml: z.string().nullish(),
  attachments: z.array(
    z.object({ id: z.string(), name: z.string(), size: z.number(), contentType: z.string() }),
  ),
});

/** One person's mailbox. */
export const mailList = z.object({ messages: z.array(mail) });

const event = z.object({
  id: z.string(),
  subject: z.string(),
  start: z.string(),
  end: z.string(),
  organizer: mailbox,
  attendees: z.array(
    z.object({ mail: z.string(), name: z.string(), type: z.string(), response: z.string() }),
  ),
  joinUrl: z.string().nullish(),
  body: z.union([z.string(), z.object({ content: z.string() })]).nullish(),
  isCancelled: z.boolean().nullish(),
});

/** One person's calendar. */
export const eventList = z.object({ events: z.array(event) });

const file = z.object({
  id: z.string(),
  path: z.string(),
  name: z.string(),
  size: z.number(),
  contentType: z.string(),
  createdAt: z.string(),
});

/** A council's document library. */
export const fileList = z.object({ files: z.array(file) });

/** The bot's own HTTP answer to a press or a dialog. */
export const botAnswer = z.object({ status: z.number(), body: z.unknown() });

/** A sign-in token for the product's own pages. */
export const tokenAnswer = z.object({ token: z.string() });

/** Nothing more is needed than that it worked. */
export const anything = z.unknown();

/** What changed, as the practice tenant calls it out. */
export const change = z.object({
  topic: z.string(),
  person: z.string().nullish(),
  tenant: z.string().nullish(),
});

/** The practice tenant as the desk last heard of it. */
export type DeskState = z.infer<typeof deskState>;
/** Somebody whose place one can take. */
export type Person = z.infer<typeof person>;
/** A chat of one person. */
export type Chat = z.infer<typeof chat>;
/** One message in a chat. */
export type Message = z.infer<typeof message>;
/** One email. */
export type Mail = z.infer<typeof mail>;
/** One meeting in a calendar. */
export type CalendarEvent = z.infer<typeof event>;
/** One document in the library. */
export type LibraryFile = z.infer<typeof file>;
/** The bot's HTTP answer. */
export type BotAnswer = z.infer<typeof botAnswer>;
