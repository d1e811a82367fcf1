import { createHash } from 'node:crypto';
import type { Attachment, Mailbox, MailMessage } from '../state/shapes.ts';

const newline = '\r\n';

function word(text: string): string {
  return /^[\x20-\x7e]*$/.test(text) ? text : `=?utf-8?B?${Buffer.from(text).toString('base64')}?=`;
}

function address({ name, mail }: Mailbox): string {
  return /^[\w .'-]+$/.test(name) ? `${name} <${mail}>` : `${word(name)} <${mail}>`;
}

function lines(base64: string): string {
  return (base64.match(/.{1,76}/g) ?? []).join(newline);
}

function textPart({ body }: MailMessage): string[] {
  return [
    `Content-Type: text/${body.contentType === 'html' ? 'html' : 'plain'}; charset="utf-8"`,
    'Content-Transfer-Encoding: base64',
    '',
    lines(Buffer.from(body.content).toString('base64')),
  ];
}

function filePart({ name, contentType, contentBytes }: Attachment): string[] {
  return [
    `Content-Type: ${contentType}; name="${word(name)}"`,
    `Content-Disposition: attachment; filename="${word(name)}"`,
    'Content-Transfer-Encoding: base64',
    '',
    lines(contentBytes),
  ];
}

/** A mail as it travels between servers. The same mail is always the same bytes, so that its hash can be kept. */
export function mimeOf(message: MailMessage): Buffer {
  const list = (people: readonly Mailbox[]): string => people.map(address).join(`,${newline} `);
  const head = [
    `From: ${address(message.from)}`,
    `To: ${list(message.to)}`,
    ...(message.cc.length > 0 ? [`Cc: ${list(message.cc)}`] : []),
    `Subject: ${word(message.subject)}`,
    `Date: ${new Date(message.receivedAt).toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: ${message.internetMessageId}`,
    'MIME-Version: 1.0',
  ];
  if (message.attachments.length === 0) return Buffer.from([...head, ...textPart(message), ''].join(newline));
  const mark = `_practice_${createHash('sha256').update(message.internetMessageId).digest('hex').slice(0, 24)}`;
  const parts = [textPart(message), ...message.attachments.map(filePart)].flatMap((part) => [
    `--${mark}`,
    ...part,
  ]);
  const whole = [
    ...head,
    `Content-Type: multipart/mixed; boundary="${mark}"`,
    '',
    ...parts,
    `--${mark}--`,
    '',
  ];
  return Buffer.from(whole.join(newline));
}
