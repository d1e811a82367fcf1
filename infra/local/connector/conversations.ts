import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Practice } from '../practice.ts';
import { Refusal } from '../surfaces.ts';
import { requireBot, tenantOf } from './access.ts';
import { outgoingActivity, postFromBot } from './activities.ts';
import { requireApp } from './reach.ts';

const newConversation = z.object({
  members: z.array(z.looseObject({ id: z.string().optional() })).default([]),
  tenantId: z.string().optional(),
  channelData: z.looseObject({ tenant: z.looseObject({ id: z.string() }).optional() }).optional(),
  isGroup: z.boolean().optional(),
  activity: outgoingActivity.optional(),
});

/** Where the bot opens its chat with one person. */
export function connectorConversations(app: FastifyInstance, practice: Practice): void {
  app.post('/connector/:tenant/v3/conversations', async (request, reply) => {
    await requireBot(practice, request);
    const tenantId = tenantOf(practice, request);
    const asked = newConversation.parse(request.body);
    if (asked.isGroup === true || asked.members.length !== 1)
      throw new Refusal(400, 'BadSyntax', 'A bot can open a chat with one person only.');
    const named = asked.channelData?.tenant?.id ?? asked.tenantId;
    if (named !== tenantId)
      throw new Refusal(400, 'BadSyntax', 'channelData.tenant.id must name the tenant of the chat.');
    const id = asked.members[0]?.id;
    if (id === undefined) throw new Refusal(400, 'BadSyntax', 'The member has no id.');
    const person = practice.people.byId(id.replace(/^29:/, ''));
    if (person === undefined || person.tenantId !== tenantId)
      throw new Refusal(403, 'ForbiddenOperation', 'The bot is not installed for this person.');
    const chat = practice.chats.withBot(person);
    requireApp(chat);
    const activityId =
      asked.activity === undefined ? undefined : postFromBot(practice, chat, asked.activity, request);
    return reply
      .code(201)
      .send({ id: chat.id, activityId, serviceUrl: `${practice.address()}/connector/${tenantId}/` });
  });
}
