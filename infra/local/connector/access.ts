import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Person } from '../people.ts';
import type { Practice } from '../practice.ts';
import { registrations } from '../settings.ts';
import { audiences } from '../sign-in/tokens.ts';
import type { Chat } from '../state/shapes.ts';
import { Refusal } from '../surfaces.ts';

const params = z.object({ tenant: z.string(), conversation: z.string().default('') });
const botClaims = z.object({ appid: z.literal(registrations.botAppId), issue: z.number() });

/** Lets only the bot in, with a token that was made out to the bot service. */
export async function requireBot(practice: Practice, request: FastifyRequest): Promise<void> {
  const token = /^Bearer (\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
  if (token !== undefined) {
    const claims = await practice.entraKey
      .verify(token, { audience: audiences.connector })
      .catch(() => undefined);
    const read = botClaims.safeParse(claims);
    if (read.success && practice.credentials.isGood(read.data.issue)) return;
  }
  throw new Refusal(401, 'Unauthorized', 'Authorization has been denied for this request.');
}

/** The tenant in the connector's address. */
export function tenantOf(practice: Practice, request: FastifyRequest): string {
  const { tenant } = params.parse(request.params);
  if (practice.people.tenant(tenant) !== undefined) return tenant;
  throw new Refusal(403, 'ForbiddenOperation', 'The bot is not part of this tenant.');
}

/** The chat that the address names, and the person in it. */
export function chatOf(practice: Practice, request: FastifyRequest): { chat: Chat; person: Person } {
  const tenantId = tenantOf(practice, request);
  const { conversation } = params.parse(request.params);
  const chat = practice.chats.find(conversation.split(';')[0] ?? '');
  const person = chat === undefined ? undefined : practice.people.byId(chat.owner);
  if (chat !== undefined && person !== undefined && chat.tenantId === tenantId) return { chat, person };
  throw new Refusal(404, 'ConversationNotFound', 'Conversation not found.');
}
