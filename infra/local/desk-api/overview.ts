import type { FastifyInstance } from 'fastify';
import type { Person } from '../people.ts';
import type { Practice } from '../practice.ts';
import { singleSignOnToken } from '../sign-in/tokens.ts';
import { writtenDay } from '../time/london.ts';
import { deskPerson } from './access.ts';

function unreadOf(practice: Practice, person: Person): object {
  const now = practice.clock.nowIso();
  const mail = practice.mail.list(person.id).filter((m) => m.folder === 'inbox' && !m.isRead);
  const waiting = practice.calendars.entries(person.id).filter(({ event }) => {
    const mine = event.attendees.find((a) => a.mail.toLowerCase() === person.mail.toLowerCase());
    return event.owner !== person.id && !event.isCancelled && event.end > now && mine?.response === 'none';
  });
  return {
    chat: practice.chats.unread(practice.chats.withBot(person)),
    mail: mail.length,
    calendar: waiting.length,
  };
}

/** What the desk shows around everything: the day, the people and what waits for each. */
export function deskOverview(app: FastifyInstance, practice: Practice): void {
  app.get('/desk/state', async () => ({
    now: practice.clock.nowIso(),
    day: writtenDay(practice.clock.now()),
    product: practice.product(),
    tenants: practice.people.tenants.map(({ id, name }) => ({ id, name })),
    people: practice.people.people.map((person) => ({ ...person, unread: unreadOf(practice, person) })),
    libraries: practice.people.tenants.map(({ id, driveId }) => ({ tenantId: id, driveId })),
  }));

  app.get('/desk/people/:person/token', async (request, reply) => {
    reply.header('cache-control', 'no-store');
    return { token: await singleSignOnToken(practice, deskPerson(practice, request)) };
  });
}
