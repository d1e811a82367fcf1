import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { bringToBot } from '../connector/to-bot.ts';
import type { Practice } from '../practice.ts';
import { Refusal } from '../surfaces.ts';
import { deskPerson } from './access.ts';
import { deskChat } from './chats.ts';

const action = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('Action.Execute'),
    verb: z.string(),
    id: z.string().optional(),
    data: z.unknown().optional(),
  }),
  z.object({ type: z.literal('Action.Submit'), data: z.unknown() }),
]);
const press = z.object({ activityId: z.string(), action });
const cardAnswer = z.object({
  statusCode: z.literal(200),
  type: z.literal('application/vnd.microsoft.card.adaptive'),
  value: z.looseObject({}),
});
const dialog = z.object({
  activityId: z.string().optional(),
  kind: z.enum(['fetch', 'submit']),
  data: z.unknown(),
});

/** Pressing a button of a card. */
export function deskActions(app: FastifyInstance, practice: Practice): void {
  app.post('/desk/people/:person/chats/:chat/actions', async (request) => {
    const { person, chat } = deskChat(practice, request);
    const { activityId, action: pressed } = press.parse(request.body);
    const message = practice.chats.message(chat.id, activityId);
    if (message === undefined)
      throw new Refusal(404, 'UnknownMessage', 'There is no such message in this chat.');
    if (pressed.type === 'Action.Submit')
      return bringToBot(practice, person, chat, {
        type: 'message',
        id: String(Date.now()),
        value: pressed.data,
        replyToId: activityId,
      });
    const answer = await bringToBot(practice, person, chat, {
      type: 'invoke',
      name: 'adaptiveCard/action',
      value: { action: { ...pressed, data: pressed.data ?? {} }, trigger: 'manual' },
      replyToId: activityId,
    });
    const card = cardAnswer.safeParse(answer.body);
    const still = practice.chats.message(chat.id, activityId);
    if (answer.status === 200 && card.success && still !== undefined)
      practice.chats.showInstead(still, card.data.value);
    return answer;
  });

  app.post('/desk/people/:person/tasks', async (request) => {
    const person = deskPerson(practice, request);
    const { activityId, kind, data } = dialog.parse(request.body);
    return bringToBot(practice, person, practice.chats.withBot(person), {
      type: 'invoke',
      name: `task/${kind}`,
      value: { data, context: { theme: 'default' } },
      replyToId: activityId,
    });
  });
}
