import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Practice } from '../practice.ts';
import { Refusal } from '../surfaces.ts';
import { personNamed } from './caller.ts';
import { joinAddress } from './join-address.ts';

const query = z.object({ $filter: z.string() });

/** Finds an organiser's online meeting by its join address, and with it the meeting's chat. */
export function graphOnlineMeetings(app: FastifyInstance, practice: Practice): void {
  app.get('/users/:user/onlineMeetings', async (request) => {
    const person = personNamed(practice, request);
    const asked = query.safeParse(request.query);
    const join = asked.success ? /^JoinWebUrl eq '([^']+)'$/i.exec(asked.data.$filter)?.[1] : undefined;
    if (join === undefined)
      throw new Refusal(400, 'InvalidArgument', "Use $filter=JoinWebUrl eq '...' to find a meeting.");
    const meetingId = decodeURIComponent(join).split('/').at(-1) ?? '';
    const event = practice.calendars.meeting(person.id, meetingId);
    const context = `${practice.address()}/graph/v1.0/$metadata#users('${person.id}')/onlineMeetings`;
    if (event === undefined) return { '@odata.context': context, value: [] };
    const identity = { user: { id: person.id, displayName: person.name } };
    const meeting = {
      id: `MSp${meetingId}`,
      joinWebUrl: joinAddress(practice, meetingId),
      subject: event.subject,
      creationDateTime: event.createdAt,
      startDateTime: event.start,
      endDateTime: event.end,
      chatInfo: { threadId: `19:meeting_${meetingId}@thread.v2`, messageId: '0', replyChainMessageId: null },
      participants: { organizer: { upn: person.mail, role: 'presenter', identity }, attendees: [] },
    };
    return { '@odata.context': context, value: [meeting] };
  });
}
