import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { sendAnswer } from '../graph/invitations.ts';
import { joinAddress } from '../graph/join-address.ts';
import type { Practice } from '../practice.ts';
import type { CalendarEntry } from '../state/calendars.ts';
import { Refusal } from '../surfaces.ts';
import { deskPerson } from './access.ts';

const eventParams = z.object({ event: z.string() });
const answer = z.object({ response: z.enum(['accepted', 'declined', 'tentative']) });
const answers = {
  accepted: { response: 'accepted', words: 'Accepted' },
  declined: { response: 'declined', words: 'Declined' },
  tentative: { response: 'tentativelyAccepted', words: 'Tentative' },
} as const;

function entryView(practice: Practice, { event, copy }: CalendarEntry): object {
  const organiser = practice.people.byId(event.owner);
  const joinUrl = joinAddress(practice, event.meetingId);
  return {
    id: copy.id,
    subject: event.subject,
    start: event.start,
    end: event.end,
    showAs: event.showAs,
    location: event.location,
    isCancelled: event.isCancelled,
    organizer: { mail: organiser?.mail ?? '', name: organiser?.name ?? '' },
    attendees: event.attendees.map(({ mail, name, type, response }) => ({ mail, name, type, response })),
    ...(joinUrl === undefined ? {} : { joinUrl }),
    body: event.body,
  };
}

/** Looking at a calendar and answering invitations. */
export function deskCalendar(app: FastifyInstance, practice: Practice): void {
  app.get('/desk/people/:person/calendar', async (request) => {
    const entries = [...practice.calendars.entries(deskPerson(practice, request).id)];
    entries.sort((a, b) => a.event.start.localeCompare(b.event.start));
    return { events: entries.map((entry) => entryView(practice, entry)) };
  });

  app.post('/desk/people/:person/calendar/:event/response', async (request) => {
    const person = deskPerson(practice, request);
    const entry = practice.calendars.entry(person.id, eventParams.parse(request.params).event);
    if (entry === undefined)
      throw new Refusal(404, 'UnknownEvent', 'There is no such event in this calendar.');
    const { response, words } = answers[answer.parse(request.body).response];
    practice.calendars.answer(entry, person, response);
    sendAnswer(practice, entry.event, person, words);
    return {};
  });
}
