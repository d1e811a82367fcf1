import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Practice } from '../practice.ts';
import type { MailMessage } from '../state/shapes.ts';
import { Refusal } from '../surfaces.ts';
import { actionInput, jsonOf } from './body.ts';
import { personNamed } from './caller.ts';
import { letterOf, messageInput, messageView } from './message-shape.ts';
import { mimeOf } from './mime.ts';
import { selected } from './select.ts';

const messageParams = z.object({ message: z.string() });
const listQuery = z.object({
  $top: z.coerce.number().int().min(1).max(1000).default(10),
  $skip: z.coerce.number().int().min(0).default(0),
  $filter: z.string().optional(),
});
const sendMailInput = actionInput(
  z.object({ message: messageInput, saveToSentItems: z.boolean().nullish() }),
);

function messageNamed(practice: Practice, request: FastifyRequest): MailMessage {
  const person = personNamed(practice, request);
  const message = practice.mail.find(person.id, messageParams.parse(request.params).message);
  if (message !== undefined) return message;
  throw new Refusal(404, 'ErrorItemNotFound', 'The specified object was not found in the store.');
}

function filtered(messages: readonly MailMessage[], filter: string | undefined): readonly MailMessage[] {
  if (filter === undefined) return messages;
  const asked = /^(internetMessageId|conversationId) eq '((?:[^']|'')+)'$/i.exec(filter);
  const value = asked?.[2]?.replaceAll("''", "'");
  if (asked?.[1]?.toLowerCase() === 'internetmessageid')
    return messages.filter((m) => m.internetMessageId === value);
  if (asked?.[1]?.toLowerCase() === 'conversationid')
    return messages.filter((m) => m.conversationId === value);
  throw new Refusal(
    400,
    'ErrorInvalidUrlQueryFilter',
    `The practice tenant does not know the filter ${filter}.`,
  );
}

function requireReaders(message: Pick<MailMessage, 'to' | 'cc' | 'bcc'>): void {
  if (message.to.length + message.cc.length + message.bcc.length > 0) return;
  throw new Refusal(400, 'ErrorInvalidRecipients', 'At least one recipient is not valid.');
}

/** Reading mail. */
export function graphMessages(app: FastifyInstance, practice: Practice): void {
  app.get('/users/:user/messages', async (request) => {
    const person = personNamed(practice, request);
    const { $top, $skip, $filter } = listQuery.parse(request.query);
    const sorted = [...filtered(practice.mail.list(person.id), $filter)];
    sorted.sort((a, b) => b.receivedAt.localeCompare(a.receivedAt));
    const page = sorted.slice($skip, $skip + $top).map((m) => selected(request, messageView(practice, m)));
    const base = `${practice.address()}/graph/v1.0`;
    const next = new URL(request.url, practice.address());
    next.searchParams.set('$skip', String($skip + $top));
    return {
      '@odata.context': `${base}/$metadata#users('${person.id}')/messages`,
      value: page,
      ...(sorted.length > $skip + $top ? { '@odata.nextLink': next.href } : {}),
    };
  });

  app.get('/users/:user/messages/:message', async (request) => ({
    '@odata.context': `${practice.address()}/graph/v1.0/$metadata#users/messages/$entity`,
    ...selected(request, messageView(practice, messageNamed(practice, request))),
  }));

  app.get('/users/:user/messages/:message/$value', async (request, reply) =>
    reply.type('text/plain').send(mimeOf(messageNamed(practice, request))),
  );
}

function noteSent(practice: Practice, request: FastifyRequest, message: MailMessage): void {
  const { id, from, subject } = message;
  const to = [...message.to, ...message.cc, ...message.bcc].map(({ mail }) => mail);
  practice.journal.note({ kind: 'mail', request: request.id, from: from.mail, to, subject, message: id });
}

/** Writing and sending mail. */
export function graphSending(app: FastifyInstance, practice: Practice): void {
  app.post('/users/:user/messages', async (request, reply) => {
    const person = personNamed(practice, request);
    const draft = practice.mail.draft(person, letterOf(person, jsonOf(request, messageInput)));
    return reply.code(201).send(messageView(practice, draft));
  });

  app.post('/users/:user/messages/:message/send', async (request, reply) => {
    const message = messageNamed(practice, request);
    if (message.folder !== 'drafts')
      throw new Refusal(400, 'ErrorInvalidOperation', 'The message was sent already.');
    requireReaders(message);
    practice.mail.send(message, true);
    noteSent(practice, request, message);
    return reply.code(202).send();
  });

  app.post('/users/:user/sendMail', async (request, reply) => {
    const person = personNamed(practice, request);
    const input = jsonOf(request, sendMailInput);
    const letter = letterOf(person, input.message);
    requireReaders({ to: [...letter.to], cc: [...(letter.cc ?? [])], bcc: [...(letter.bcc ?? [])] });
    const draft = practice.mail.draft(person, letter);
    practice.mail.send(draft, input.saveToSentItems !== false);
    if (input.saveToSentItems === false) practice.mail.discard(draft);
    noteSent(practice, request, draft);
    return reply.code(202).send();
  });
}
