import { z } from 'zod';
import type { Person } from '../people.ts';
import { previewOf } from '../plain-words.ts';
import type { Practice } from '../practice.ts';
import type { CalendarEntry } from '../state/calendars.ts';
import type { CalendarEvent, Invitee } from '../state/shapes.ts';
import { joinAddress } from './join-address.ts';
import { itemBody, mailboxOf, recipient, recipientOf } from './people-shape.ts';
import { wallTime, wallTimeOf } from './zones.ts';

const attendee = recipient.extend({
  type: z
    .string()
    .transform((type) => type.toLowerCase())
    .pipe(z.enum(['required', 'optional', 'resource']))
    .default('required'),
});

/** What a program may say about an event when it makes or changes one. */
export const eventInput = z.object({
  subject: z.string().optional(),
  body: itemBody.optional(),
  start: wallTime.optional(),
  end: wallTime.optional(),
  attendees: z.array(attendee).optional(),
  location: z.looseObject({ displayName: z.string().nullish() }).optional(),
  isAllDay: z.boolean().optional(),
  isOnlineMeeting: z.boolean().optional(),
  showAs: z.enum(['unknown', 'free', 'tentative', 'busy', 'oof', 'workingElsewhere']).optional(),
  transactionId: z.string().nullish(),
});
export type EventInput = z.infer<typeof eventInput>;

/** The people asked, keeping what those who stay have answered already. */
export function inviteesOf(
  input: EventInput['attendees'],
  before: readonly Invitee[],
): Invitee[] | undefined {
  return input?.map((given) => {
    const { mail, name } = mailboxOf(given);
    const known = before.find((b) => b.mail.toLowerCase() === mail.toLowerCase());
    return { response: 'none', ...known, mail, name, type: given.type };
  });
}

function ownResponse(event: CalendarEvent, viewer: Person): object {
  if (event.owner === viewer.id) return { response: 'organizer', time: '0001-01-01T00:00:00Z' };
  const mine = event.attendees.find((a) => a.mail.toLowerCase() === viewer.mail.toLowerCase());
  const response = mine === undefined || mine.response === 'none' ? 'notResponded' : mine.response;
  return { response, time: mine?.respondedAt ?? '0001-01-01T00:00:00Z' };
}

function attendeeView(invitee: Invitee): object {
  const time = invitee.respondedAt ?? '0001-01-01T00:00:00Z';
  return { type: invitee.type, status: { response: invitee.response, time }, ...recipientOf(invitee) };
}

function onlineView(practice: Practice, event: CalendarEvent): object {
  const online = event.meetingId !== undefined;
  return {
    isOnlineMeeting: online,
    onlineMeetingProvider: online ? 'teamsForBusiness' : 'unknown',
    onlineMeetingUrl: null,
    onlineMeeting: online ? { joinUrl: joinAddress(practice, event.meetingId) } : null,
  };
}

/** What is the same for every event here: nothing is recurring, private or flagged. */
const usual = {
  categories: [],
  importance: 'normal',
  sensitivity: 'normal',
  type: 'singleInstance',
  isDraft: false,
  isReminderOn: true,
  reminderMinutesBeforeStart: 15,
  responseRequested: true,
  hasAttachments: false,
  allowNewTimeProposals: true,
  hideAttendees: false,
  locations: [],
  recurrence: null,
  seriesMasterId: null,
};

function timesView(event: CalendarEvent, zone: string): object {
  return {
    start: wallTimeOf(event.start, zone),
    end: wallTimeOf(event.end, zone),
    originalStartTimeZone: event.zone,
    originalEndTimeZone: event.zone,
    isAllDay: event.isAllDay,
    createdDateTime: event.createdAt,
    lastModifiedDateTime: event.changedAt,
  };
}

/** An event as Graph answers it to one person, in the zone they prefer. */
export function eventView(
  practice: Practice,
  { event, copy }: CalendarEntry,
  viewer: Person,
  zone: string,
): Record<string, unknown> {
  const organiser = practice.people.byId(event.owner);
  const isOrganizer = event.owner === viewer.id;
  const changeKey = Buffer.from(event.changedAt).toString('base64');
  return {
    '@odata.context': `${practice.address()}/graph/v1.0/$metadata#users('${viewer.id}')/events/$entity`,
    '@odata.etag': `W/"${changeKey}"`,
    id: copy.id,
    changeKey,
    iCalUId: event.iCalUid,
    transactionId: isOrganizer ? (event.transactionId ?? null) : null,
    ...usual,
    ...timesView(event, zone),
    subject: event.subject,
    body: event.body,
    bodyPreview: previewOf(event.body),
    showAs: event.showAs,
    isCancelled: event.isCancelled,
    isOrganizer,
    responseStatus: ownResponse(event, viewer),
    location: { displayName: event.location, locationType: 'default' },
    attendees: event.attendees.map(attendeeView),
    organizer: organiser === undefined ? null : recipientOf(organiser),
    webLink: `${practice.address()}/?person=${viewer.id}&app=calendar&event=${copy.id}`,
    ...onlineView(practice, event),
  };
}
