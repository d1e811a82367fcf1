import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { asText, previewOf } from '../plain-words.ts';
import type { Practice } from '../practice.ts';
import type { Mailbox, MailMessage, WrittenBody } from '../state/shapes.ts';
import { Refusal } from '../surfaces.ts';
import { deskPerson } from './access.ts';

const newMail = z.object({
  to: z.array(z.email()).min(1),
  cc: z.array(z.email()).default([]),
  subject: z.string(),
  text: z.string(),
});
const mailParams = z.object({ mail: z.string() });

function asHtml({ contentType, content }: WrittenBody): string {
  if (contentType === 'html') return content;
  const safe = content.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return safe.replaceAll('\n', '<br>');
}

function mailView(message: MailMessage): object {
  const {
    owner: _,
    bcc: _hidden,
    body,
    attachments,
    createdAt: _made,
    changedAt: _changed,
    ...rest
  } = message;
  return {
    ...rest,
    preview: previewOf(body),
    bodyText: asText(body),
    bodyHtml: asHtml(body),
    attachments: attachments.map(({ id, name, size, contentType }) => ({ id, name, size, contentType })),
  };
}

/** Reading and writing mail. */
export function deskMail(app: FastifyInstance, practice: Practice): void {
  const named = (mail: string): Mailbox => ({ mail, name: practice.people.byMail(mail)?.name ?? mail });

  app.get('/desk/people/:person/mail', async (request) => {
    const messages = [...practice.mail.list(deskPerson(practice, request).id)];
    messages.sort((a, b) => b.receivedAt.localeCompare(a.receivedAt));
    return { messages: messages.map(mailView) };
  });

  app.post('/desk/people/:person/mail/:mail/read', async (request) => {
    const person = deskPerson(practice, request);
    const message = practice.mail.find(person.id, mailParams.parse(request.params).mail);
    if (message === undefined)
      throw new Refusal(404, 'UnknownMail', 'There is no such mail in this mailbox.');
    if (!message.isRead) practice.mail.save({ ...message, isRead: true });
    return {};
  });

  app.post('/desk/people/:person/mail', async (request, reply) => {
    const person = deskPerson(practice, request);
    const { to, cc, subject, text } = newMail.parse(request.body);
    const body = { contentType: 'text', content: text } as const;
    const draft = practice.mail.draft(person, {
      from: named(person.mail),
      to: to.map(named),
      cc: cc.map(named),
      subject,
      body,
    });
    practice.mail.send(draft, true);
    return reply.code(201).send({ id: draft.id, internetMessageId: draft.internetMessageId });
  });
}
