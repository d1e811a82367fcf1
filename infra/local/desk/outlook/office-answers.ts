import { z } from 'zod';
import { ask, ofPerson } from '../parts/api.ts';
import type { Mail, Person } from '../parts/shapes.ts';
import { tokenAnswer } from '../parts/shapes.ts';
import type { ThemeName } from '../parts/theme.ts';

/** A question of the Office double in the pane's page. */
export const officeQuestion = z.object({
  officeDouble: z.object({
    id: z.union([z.string(), z.number()]),
    ask: z.string(),
    args: z.unknown().optional(),
  }),
});

type Address = { readonly name: string; readonly mail: string };

function address({ name, mail }: Address) {
  return { displayName: name, emailAddress: mail };
}

function itemOf(mail: Mail) {
  return {
    itemType: 'message',
    itemId: mail.id,
    conversationId: mail.conversationId,
    internetMessageId: mail.internetMessageId,
    subject: mail.subject,
    normalizedSubject: mail.subject.replace(/^((re|fw|fwd):\s*)+/i, ''),
    from: address(mail.from),
    sender: address(mail.from),
    to: mail.to.map(address),
    cc: mail.cc.map(address),
    dateTimeCreated: mail.receivedAt,
    attachments: mail.attachments.map((one) => ({ ...one, attachmentType: 'file', isInline: false })),
  };
}

const bodyArgs = z.union([
  z.object({ coercionType: z.string() }).transform((args) => args.coercionType),
  z
    .tuple([z.string()])
    .rest(z.unknown())
    .transform(([first]) => first),
  z.string(),
]);

function bodyOf(mail: Mail, args: unknown): string {
  const wanted = bodyArgs.safeParse(args);
  return wanted.success && wanted.data === 'html' ? (mail.bodyHtml ?? mail.bodyText) : mail.bodyText;
}

/** Who reads which message, in which look. */
export type Reader = {
  readonly mail: Mail;
  readonly me: Person;
  readonly theme: ThemeName;
  readonly openUrl: (url: string) => void;
};

const openArgs = z.object({ url: z.url() });

/** What Outlook tells the add-in about the open message and its reader. */
export async function answerOffice(asked: string, args: unknown, reader: Reader): Promise<unknown> {
  const { mail, me, theme } = reader;
  switch (asked) {
    case 'item':
      return itemOf(mail);
    case 'body':
      return bodyOf(mail, args);
    case 'open': {
      const wanted = openArgs.safeParse(args);
      if (wanted.success) reader.openUrl(wanted.data.url);
      return wanted.success;
    }
    case 'token':
      return (await ask(ofPerson(me.id, 'token'), tokenAnswer)).token;
    case 'profile':
      return { ...address(me), timeZone: 'GMT Standard Time', accountType: 'enterprise', theme };
  }
  console.error(`desk: the Outlook host does not know "${asked}"`, args);
  return undefined;
}
