import { z } from 'zod';
import type { Mailbox } from '../state/shapes.ts';

/** A person in mail and meetings, as Graph writes them. */
export const recipient = z.looseObject({
  emailAddress: z.looseObject({ address: z.string(), name: z.string().nullish() }),
});
export type Recipient = z.infer<typeof recipient>;

/** From Graph's form to ours. */
export function mailboxOf({ emailAddress }: Recipient): Mailbox {
  return { mail: emailAddress.address, name: emailAddress.name ?? emailAddress.address };
}

/** From our form to Graph's. */
export function recipientOf({ mail, name }: Mailbox): { emailAddress: { name: string; address: string } } {
  return { emailAddress: { name, address: mail } };
}

/** A body of a mail or an event as Graph writes it; the service reads HTML and html alike. */
export const itemBody = z.object({
  contentType: z
    .string()
    .transform((type): 'text' | 'html' => (type.toLowerCase() === 'html' ? 'html' : 'text'))
    .default('text'),
  content: z.string().default(''),
});
