import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { bringToBot } from '../connector/to-bot.ts';
import type { Person } from '../people.ts';
import type { Practice } from '../practice.ts';
import type { Chat, ChatMessage } from '../state/shapes.ts';
import { Refusal } from '../surfaces.ts';
import { deskPerson } from './access.ts';

const chatParams = z.object({ chat: z.string() });
const searched = z.object({ holding: z.string().min(1) });
const newMessage = z.object({ text: z.string().trim().min(1).max(28_000) });

/** The chat that the address names, and the person who sits in it. */
export function deskChat(practice: Practice, request: FastifyRequest): { person: Person; chat: Chat } {
  const person = deskPerson(practice, request);
  const chat = practice.chats.find(chatParams.parse(request.params).chat);
  if (chat?.owner === person.id) return { person, chat };
  throw new Refusal(404, 'UnknownChat', 'This person has no such chat.');
}

function messageView({ owner: _, view, ...message }: ChatMessage): object {
  return { ...message, ...(view === undefined ? {} : { views: [view] }) };
}

function chatView(practice: Practice, chat: Chat): object {
  const messages = practice.chats.messages(chat.id);
  return {
    id: chat.id,
    title: 'Resolution and Escalation',
    with: 'bot',
    lastAt: messages.at(-1)?.at ?? null,
    unread: practice.chats.unread(chat),
    messages: messages.map(messageView),
  };
}

/** Reading and writing in Teams chat. */
export function deskChats(app: FastifyInstance, practice: Practice): void {
  const base = '/desk/people/:person/chats';

  app.get(base, async (request) => {
    const person = deskPerson(practice, request);
    return { chats: [chatView(practice, practice.chats.withBot(person))] };
  });

  app.get(`${base}/:chat/messages`, async (request) => {
    const { chat } = deskChat(practice, request);
    const { holding } = searched.parse(request.query);
    return { messages: practice.chats.messagesHolding(chat.id, holding).map(messageView) };
  });

  app.post(`${base}/:chat/read`, async (request) => {
    practice.chats.markRead(deskChat(practice, request).chat);
    return {};
  });

  app.post(`${base}/:chat/messages`, async (request, reply) => {
    const { person, chat } = deskChat(practice, request);
    const { text } = newMessage.parse(request.body);
    const from = { id: person.id, name: person.name, kind: 'person' } as const;
    const message = practice.chats.post(chat, from, { text });
    const answer = await bringToBot(practice, person, chat, { type: 'message', id: message.id, text });
    if (answer.status < 300) return { id: message.id };
    return reply.code(502).send({ error: 'The bot did not take the message.', status: answer.status });
  });
}
