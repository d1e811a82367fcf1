import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { cardRow } from '../journal/card-row.ts';
import type { Practice } from '../practice.ts';
import { registrations } from '../settings.ts';
import type { Chat, ChatMessage } from '../state/shapes.ts';
import { Refusal } from '../surfaces.ts';
import { chatOf, requireBot } from './access.ts';
import { requireReach } from './reach.ts';

/** What the bot may send into a chat; members that Teams ignores are ignored here too. */
export const outgoingActivity = z.looseObject({
  type: z.string(),
  text: z.string().nullish(),
  /** What a notification shows. */
  summary: z.string().nullish(),
  attachments: z.array(z.looseObject({ contentType: z.string(), content: z.unknown() })).nullish(),
});
type OutgoingActivity = z.infer<typeof outgoingActivity>;

/** About 100 KB of UTF-16 is what a Teams message may hold. */
const largestMessage = 50_000;

const bot = { id: `28:${registrations.botAppId}`, name: 'Resolution and Escalation', kind: 'bot' } as const;

function contentOf(activity: OutgoingActivity): Pick<ChatMessage, 'text' | 'attachments'> {
  const attachments = activity.attachments?.map(({ contentType, content }) => ({ contentType, content }));
  return {
    ...(activity.text ? { text: activity.text } : {}),
    ...(attachments !== undefined && attachments.length > 0 ? { attachments } : {}),
  };
}

function readActivity(request: FastifyRequest): OutgoingActivity {
  const activity = outgoingActivity.parse(request.body);
  if (JSON.stringify(activity).length > largestMessage)
    throw new Refusal(413, 'MessageSizeTooBig', 'Message size too large.');
  return activity;
}

/** Puts what the bot sends into the chat, and answers with its id; typing signs leave no trace. */
export function postFromBot(
  practice: Practice,
  chat: Chat,
  activity: OutgoingActivity,
  request: FastifyRequest,
): string {
  if (activity.type !== 'message') return `typing-${Date.now()}`;
  const content = contentOf(activity);
  if (content.text === undefined && content.attachments === undefined)
    throw new Refusal(400, 'BadSyntax', 'Activity must have text or attachments.');
  const message = practice.chats.post(chat, bot, content);
  const row = cardRow(message, chat.owner, activity.summary);
  practice.journal.note({ kind: 'card', request: request.id, ...row });
  return message.id;
}

const activityParams = z.object({ activity: z.string() });

function botMessage(practice: Practice, request: FastifyRequest): ChatMessage {
  const { chat } = chatOf(practice, request);
  requireReach(chat);
  const message = practice.chats.message(chat.id, activityParams.parse(request.params).activity);
  if (message === undefined)
    throw new Refusal(404, 'ActivityNotFoundInConversation', 'The activity was not found.');
  if (message.from.kind === 'bot') return message;
  throw new Refusal(403, 'ForbiddenOperation', 'A bot can change only its own messages.');
}

/** Where the bot sends, changes and deletes its messages. */
export function connectorActivities(app: FastifyInstance, practice: Practice): void {
  const base = '/connector/:tenant/v3/conversations/:conversation/activities';

  // A proactive message arrives as the reply to a made-up activity, so any id is taken here.
  for (const path of [base, `${base}/:activity`])
    app.post(path, async (request, reply) => {
      await requireBot(practice, request);
      const { chat } = chatOf(practice, request);
      requireReach(chat);
      return reply.code(201).send({ id: postFromBot(practice, chat, readActivity(request), request) });
    });

  app.put(`${base}/:activity`, async (request) => {
    await requireBot(practice, request);
    const message = botMessage(practice, request);
    const activity = readActivity(request);
    const content = contentOf(activity);
    practice.chats.replace(message, content);
    const { id, owner } = message;
    const row = cardRow({ id, owner, ...content }, chatOf(practice, request).person.id, activity.summary);
    practice.journal.note({ kind: 'cardChanged', request: request.id, ...row });
    return { id };
  });

  app.delete(`${base}/:activity`, async (request, reply) => {
    await requireBot(practice, request);
    const message = botMessage(practice, request);
    practice.chats.remove(message);
    const { id: activity, owner: conversation } = message;
    practice.journal.note({ kind: 'cardRemoved', request: request.id, conversation, activity });
    return reply.code(200).send();
  });
}
