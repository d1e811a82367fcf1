import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Person } from '../people.ts';
import type { Practice } from '../practice.ts';
import { Refusal } from '../surfaces.ts';
import { chatOf, requireBot } from './access.ts';

const memberParams = z.object({ member: z.string() });

function teamsAccount(person: Person): object {
  const [givenName, ...rest] = person.name.split(' ');
  return {
    id: `29:${person.id}`,
    name: person.name,
    objectId: person.id,
    aadObjectId: person.id,
    givenName,
    surname: rest.join(' '),
    email: person.mail,
    userPrincipalName: person.mail,
    tenantId: person.tenantId,
    userRole: 'user',
  };
}

/** Who is in a chat with the bot: always one person. */
export function connectorMembers(app: FastifyInstance, practice: Practice): void {
  const base = '/connector/:tenant/v3/conversations/:conversation';

  for (const path of [`${base}/members`, `${base}/activities/:activity/members`])
    app.get(path, async (request) => {
      await requireBot(practice, request);
      return [teamsAccount(chatOf(practice, request).person)];
    });

  app.get(`${base}/pagedmembers`, async (request) => {
    await requireBot(practice, request);
    return { members: [teamsAccount(chatOf(practice, request).person)] };
  });

  app.get(`${base}/members/:member`, async (request) => {
    await requireBot(practice, request);
    const { person } = chatOf(practice, request);
    const { member } = memberParams.parse(request.params);
    if (member.replace(/^29:/, '') === person.id) return teamsAccount(person);
    throw new Refusal(404, 'MemberNotFoundInConversation', 'The member is not in this conversation.');
  });
}
