import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Person } from '../people.ts';
import type { Practice } from '../practice.ts';
import type { CalendarEntry, EventPlan } from '../state/calendars.ts';
import { newMeetingId } from '../state/calendars.ts';
import type { CalendarEvent, WrittenBody } from '../state/shapes.ts';
import { Refusal } from '../surfaces.ts';
import { actionInput, jsonOf } from './body.ts';
import { personNamed } from './caller.ts';
import type { EventInput } from './event-shape.ts';
import { eventInput, eventView, inviteesOf } from './event-shape.ts';
import { sendCancellation, sendInvitations } from './invitations.ts';
import { joinAddress } from './join-address.ts';
import { selected } from './select.ts';
import { instantOf, preferredZone } from './zones.ts';

const eventParams = z.object({ event: z.string() });
const cancelInput = actionInput(z.object({ comment: z.string().nullish() }));

function entryNamed(practice: Practice, request: FastifyRequest): { person: Person; entry: CalendarEntry } {
  const person = personNamed(practice, request);
  const entry = practice.calendars.entry(person.id, eventParams.parse(request.params).event);
  if (entry !== undefined) return { person, entry };
  throw new Refusal(404, 'ErrorItemNotFound', 'The specified object was not found in the store.');
}

/** The service puts the way to join into the text; a change that takes it out ends the online meeting. */
function withJoinBlock(body: WrittenBody, join: string | undefined): WrittenBody {
  if (join === undefined || body.content.includes(join)) return body;
  const block =
    body.contentType === 'html'
      ? `<div>Microsoft Teams meeting<br><a href="${join}">Join the meeting now</a></div>`
      : `\n\nMicrosoft Teams meeting\nJoin the meeting now: ${join}`;
  return { ...body, content: `${body.content}${block}` };
}

function planOf(practice: Practice, input: EventInput): EventPlan {
  if (input.start === undefined || input.end === undefined)
    throw new Refusal(
      400,
      'ErrorPropertyValidationFailure',
      'At least one property failed validation: Start, End.',
    );
  const meetingId = input.isOnlineMeeting === true ? newMeetingId() : undefined;
  const body = input.body ?? { contentType: 'html', content: '' };
  const plan = {
    transactionId: input.transactionId ?? undefined,
    subject: input.subject ?? '',
    body: withJoinBlock(body, joinAddress(practice, meetingId)),
    start: instantOf(input.start),
    end: instantOf(input.end),
    zone: input.start.timeZone,
    isAllDay: input.isAllDay ?? false,
    showAs: input.showAs ?? 'busy',
    location: input.location?.displayName ?? (meetingId === undefined ? '' : 'Microsoft Teams Meeting'),
    attendees: inviteesOf(input.attendees, []) ?? [],
    meetingId,
  };
  checkTimes(plan);
  return plan;
}

/** What makes two requests the same booking: when, what about, and with whom. */
function contentOf({ subject, start, end, attendees }: EventInput): string {
  return JSON.stringify({
    subject,
    start,
    end,
    asked: attendees?.map((a) => a.emailAddress.address.toLowerCase()),
  });
}

function checkTimes({ start, end }: Pick<CalendarEvent, 'start' | 'end'>): void {
  if (end < start)
    throw new Refusal(400, 'ErrorPropertyValidationFailure', 'The end of an event lies before its start.');
}

function changed(practice: Practice, event: CalendarEvent, input: EventInput): CalendarEvent {
  const join = joinAddress(practice, event.meetingId);
  const startsMeeting = input.isOnlineMeeting === true && event.meetingId === undefined;
  const losesMeeting = join !== undefined && input.body !== undefined && !input.body.content.includes(join);
  const meetingId = startsMeeting ? newMeetingId() : losesMeeting ? undefined : event.meetingId;
  const body = input.body ?? event.body;
  const next = {
    ...event,
    subject: input.subject ?? event.subject,
    body: startsMeeting ? withJoinBlock(body, joinAddress(practice, meetingId)) : body,
    start: input.start === undefined ? event.start : instantOf(input.start),
    end: input.end === undefined ? event.end : instantOf(input.end),
    zone: input.start?.timeZone ?? event.zone,
    isAllDay: input.isAllDay ?? event.isAllDay,
    showAs: input.showAs ?? event.showAs,
    location: input.location?.displayName ?? event.location,
    attendees: inviteesOf(input.attendees, event.attendees) ?? event.attendees,
    meetingId,
    changedAt: practice.clock.nowIso(),
  };
  checkTimes(next);
  return next;
}

function note(
  practice: Practice,
  request: FastifyRequest,
  kind: 'event' | 'eventChanged' | 'eventCancelled',
  { event, copy }: CalendarEntry,
): void {
  const { owner: organiser, subject, start, transactionId = '' } = event;
  const row = { organiser, event: copy.id, transactionId, subject, start };
  practice.journal.note({ kind, request: request.id, ...row });
}

/** Making and reading events; invitations go out by themselves. */
export function graphEvents(app: FastifyInstance, practice: Practice): void {
  app.post('/users/:user/events', async (request, reply) => {
    const person = personNamed(practice, request);
    const input = jsonOf(request, eventInput);
    const repeated = input.transactionId
      ? practice.calendars.byTransaction(person.id, input.transactionId)
      : undefined;
    const content = contentOf(input);
    if (repeated !== undefined && repeated.event.transactionContent !== content)
      throw new Refusal(400, 'ErrorDuplicateTransactionId', 'The transaction ID was used for another event.');
    const entry =
      repeated ??
      practice.calendars.plan(person, { ...planOf(practice, input), transactionContent: content });
    if (repeated === undefined) {
      sendInvitations(practice, entry.event);
      note(practice, request, 'event', entry);
    }
    return reply
      .code(201)
      .send(selected(request, eventView(practice, entry, person, preferredZone(request))));
  });

  app.get('/users/:user/events/:event', async (request) => {
    const { person, entry } = entryNamed(practice, request);
    return selected(request, eventView(practice, entry, person, preferredZone(request)));
  });
}

/** Changing and cancelling events, which only their organiser may do. */
export function graphEventChanges(app: FastifyInstance, practice: Practice): void {
  app.patch('/users/:user/events/:event', async (request) => {
    const { person, entry } = entryNamed(practice, request);
    if (entry.event.owner !== person.id)
      throw new Refusal(400, 'ErrorInvalidRequest', 'Only the organizer of a meeting can change it.');
    const event = changed(practice, entry.event, jsonOf(request, eventInput));
    practice.calendars.keep(event);
    sendInvitations(practice, event, entry.event);
    note(practice, request, 'eventChanged', { event, copy: entry.copy });
    return eventView(practice, { event, copy: entry.copy }, person, preferredZone(request));
  });

  app.post('/users/:user/events/:event/cancel', async (request, reply) => {
    const { person, entry } = entryNamed(practice, request);
    if (entry.event.owner !== person.id)
      throw new Refusal(
        400,
        'ErrorInvalidRequest',
        "Your request can't be completed. You need to be an organizer.",
      );
    const input = jsonOf(request, cancelInput);
    practice.calendars.cancel(entry);
    sendCancellation(practice, entry.event, input.comment ?? '');
    note(practice, request, 'eventCancelled', entry);
    return reply.code(202).send();
  });
}
