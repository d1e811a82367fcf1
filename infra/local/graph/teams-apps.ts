import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { bringToBot } from '../connector/to-bot.ts';
import type { Practice } from '../practice.ts';
import { registrations } from '../settings.ts';
import { Refusal } from '../surfaces.ts';
import { jsonOf } from './body.ts';
import { callerOf, personNamed } from './caller.ts';
import { selected } from './select.ts';

const listQuery = z.object({ $filter: z.string().optional() });
const installation = z.object({ 'teamsApp@odata.bind': z.url() });

/** The id of the app in a tenant's catalogue: each has its own. */
function catalogueId(tenantId: string): string {
  return tenantId.replace(/^a/, 'f');
}

/** The tenant's catalogue of apps, and which of them a person has in Teams. */
export function graphTeamsApps(app: FastifyInstance, practice: Practice): void {
  app.get('/appCatalogs/teamsApps', async (request) => {
    const { $filter } = listQuery.parse(request.query);
    const asked = /^externalId eq '([^']+)'$/.exec($filter ?? '')?.[1];
    if (asked === undefined)
      throw new Refusal(400, 'BadRequest', `The practice tenant does not know the filter ${$filter}.`);
    const ours = {
      id: catalogueId(callerOf(request).tenantId),
      externalId: registrations.botAppId,
      displayName: 'Resolution and Escalation',
      distributionMethod: 'organization',
    };
    return {
      '@odata.context': `${practice.address()}/graph/v1.0/$metadata#appCatalogs/teamsApps`,
      value: asked === ours.externalId ? [selected(request, ours)] : [],
    };
  });

  app.post('/users/:user/teamwork/installedApps', async (request, reply) => {
    const person = personNamed(practice, request, 'NotFound');
    const { 'teamsApp@odata.bind': bound } = jsonOf(request, installation);
    if (!bound.endsWith(`/appCatalogs/teamsApps/${catalogueId(person.tenantId)}`))
      throw new Refusal(404, 'NotFound', 'The app is not in the catalogue of this tenant.');
    const chat = practice.chats.withBot(person);
    if (chat.app !== 'removed')
      throw new Refusal(409, 'Conflict', 'The app is already installed for this user.');
    const installed = practice.chats.setApp(chat, undefined);
    void bringToBot(practice, person, installed, { type: 'installationUpdate', action: 'add' });
    const context = `${practice.address()}/graph/v1.0/$metadata#users/teamwork/installedApps/$entity`;
    return reply.code(201).send({ '@odata.context': context, id: `installed-${person.id}` });
  });
}
