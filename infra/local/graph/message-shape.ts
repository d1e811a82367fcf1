import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Person } from '../people.ts';
import { previewOf } from '../plain-words.ts';
import type { Practice } from '../practice.ts';
import type { Letter } from '../state/mailboxes.ts';
import type { Attachment, MailMessage } from '../state/shapes.ts';
import { itemBody, mailboxOf, recipient, recipientOf } from './people-shape.ts';

const fileAttachment = z.looseObject({
  '@odata.type': z.string(),
  name: z.string(),
  contentType: z.string().nullish(),
  contentBytes: z.base64(),
  isInline: z.boolean().optional(),
});

/** What a program may say about a mail when it writes one. */
export const messageInput = z.object({
  subject: z.string().default(''),
  body: itemBody.default({ contentType: 'text', content: '' }),
  toRecipients: z.array(recipient).default([]),
  ccRecipients: z.array(recipient).default([]),
  bccRecipients: z.array(recipient).default([]),
  attachments: z.array(fileAttachment).default([]),
});
export type MessageInput = z.infer<typeof messageInput>;

function attachmentOf(given: MessageInput['attachments'][number]): Attachment {
  return {
    id: `AAMkA${randomUUID().replaceAll('-', '')}`,
    name: given.name,
    contentType: given.contentType ?? 'application/octet-stream',
    size: Buffer.from(given.contentBytes, 'base64').length,
    isInline: given.isInline ?? false,
    contentBytes: given.contentBytes,
  };
}

/** The letter that a program wrote in a person's name. */
export function letterOf(from: Person, input: MessageInput): Letter {
  return {
    from: { name: from.name, mail: from.mail },
    to: input.toRecipients.map(mailboxOf),
    cc: input.ccRecipients.map(mailboxOf),
    bcc: input.bccRecipients.map(mailboxOf),
    subject: input.subject,
    body: input.body,
    attachments: input.attachments.map(attachmentOf),
  };
}

/** A mail as Graph answers it. */
export function messageView(practice: Practice, message: MailMessage): Record<string, unknown> {
  const { id, from } = message;
  return {
    '@odata.etag': `W/"${Buffer.from(message.changedAt).toString('base64')}"`,
    id,
    changeKey: Buffer.from(message.changedAt).toString('base64'),
    createdDateTime: message.createdAt,
    lastModifiedDateTime: message.changedAt,
    categories: [],
    receivedDateTime: message.receivedAt,
    sentDateTime: message.receivedAt,
    hasAttachments: message.attachments.some((a) => !a.isInline),
    internetMessageId: message.internetMessageId,
    subject: message.subject,
    bodyPreview: previewOf(message.body),
    importance: 'normal',
    parentFolderId: message.folder,
    conversationId: message.conversationId,
    isDeliveryReceiptRequested: false,
    isReadReceiptRequested: false,
    isRead: message.isRead,
    isDraft: message.folder === 'drafts',
    webLink: `${practice.address()}/?person=${message.owner}&app=mail&message=${id}`,
    inferenceClassification: 'focused',
    body: message.body,
    sender: recipientOf(from),
    from: recipientOf(from),
    toRecipients: message.to.map(recipientOf),
    ccRecipients: message.cc.map(recipientOf),
    bccRecipients: message.bcc.map(recipientOf),
    replyTo: [],
    flag: { flagStatus: 'notFlagged' },
  };
}
