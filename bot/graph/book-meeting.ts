import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Event as EventToMake } from '@microsoft/microsoft-graph-types';
import { z } from 'zod';
import type { BookedMeeting, MeetingToBook } from '#bot/application/ports/calendar.ts';
import type { Outcome } from '#bot/application/ports/outcome.ts';
import { address, query } from './addresses.ts';
import type { Ask } from './ask-graph.ts';
import { graphTime, instantShape } from './graph-time.ts';
import { prefer } from './prefer.ts';
import { readAnswer } from './read-answer.ts';

const eventShape = z.object({
  id: z.string().min(1),
  start: instantShape,
  end: instantShape,
  onlineMeeting: z.object({ joinUrl: z.string().nullish() }).nullish(),
});
type Event = z.infer<typeof eventShape>;

/** The link of a new meeting can be a moment late: look again this often, this long apart. */
const looks = 3;
const pauseMs = 700;

/**
 * Puts a stage's meeting into its organiser's calendar as a Teams meeting; Exchange sends the invitations.
 * Booking the same meeting again with the same content finds the same event.
 */
export async function bookMeeting(ask: Ask, meeting: MeetingToBook): Promise<Outcome<BookedMeeting>> {
  const answer = await ask({
    method: 'POST',
    path: `${address('users', meeting.organiser)}/events`,
    headers: prefer.idsAndTimes,
    body: eventOf(meeting),
  });
  const event = await readAnswer(answer, eventShape);
  return event.ok ? withJoinLink(ask, meeting.organiser, event.value) : event;
}

function eventOf(meeting: MeetingToBook): EventToMake {
  return {
    subject: meeting.subject,
    body: { contentType: 'html', content: meeting.bodyHtml },
    start: graphTime(meeting.start),
    end: graphTime(meeting.end),
    attendees: meeting.attendees.map(({ name, mail, required }) => ({
      emailAddress: { name, address: mail },
      type: required ? 'required' : 'optional',
    })),
    isOnlineMeeting: true,
    onlineMeetingProvider: 'teamsForBusiness',
    transactionId: transactionIdOf(meeting.id),
  };
}

/** One meeting is one transaction, however often its booking is tried. Written as the GUID that Graph's examples show. */
function transactionIdOf(meetingId: string): string {
  const hex = createHash('sha256').update(meetingId).digest('hex');
  return hex.slice(0, 32).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** Graph answers "created" also where the organiser may hold no Teams meeting: only the link itself proves one. */
async function withJoinLink(ask: Ask, organiser: string, created: Event): Promise<Outcome<BookedMeeting>> {
  const path = `${address('users', organiser, 'events', created.id)}${query({ $select: 'id,start,end,onlineMeeting' })}`;
  let event = created;
  for (let look = 1; look <= looks && !event.onlineMeeting?.joinUrl; look += 1) {
    if (look > 1) await pause(pauseMs);
    const answer = await ask({ method: 'GET', path, headers: prefer.idsAndTimes });
    const again = await readAnswer(answer, eventShape);
    if (!again.ok) return again;
    event = again.value;
  }
  return booked(event);
}

function booked({ id, start, end, onlineMeeting }: Event): Outcome<BookedMeeting> {
  const joinUrl = onlineMeeting?.joinUrl;
  if (joinUrl) return { ok: true, value: { eventId: id, joinUrl, start, end } };
  const said = `the event ${id} was made, but it has no link to join by`;
  return { ok: false, fault: { reason: 'noOnlineMeeting', said } };
}
