import type { Person } from '../people.ts';
import { asText } from '../plain-words.ts';
import type { Practice } from '../practice.ts';
import type { CalendarEvent, Invitee } from '../state/shapes.ts';
import { writtenDay, writtenTime } from '../time/london.ts';
import { joinAddress } from './join-address.ts';

function when({ start, end }: CalendarEvent): string {
  const [from, to] = [Date.parse(start), Date.parse(end)];
  return `${writtenDay(from)}, ${writtenTime(from)} to ${writtenTime(to)} (London)`;
}

function describe(practice: Practice, event: CalendarEvent): string {
  const join = joinAddress(practice, event.meetingId);
  const people = event.attendees.map((a) => `${a.name} (${a.type})`).join(', ');
  return [`When: ${when(event)}`, `Who: ${people}`, ...(join === undefined ? [] : [`Join: ${join}`])].join(
    '\n',
  );
}

function tell(
  practice: Practice,
  event: CalendarEvent,
  to: readonly Invitee[],
  subject: string,
  said: string,
): void {
  const from = practice.people.byId(event.owner);
  const others = to.filter((a) => a.mail.toLowerCase() !== from?.mail.toLowerCase());
  if (from === undefined || others.length === 0) return;
  const content = `${describe(practice, event)}\n\n${said}`.trim();
  practice.mail.deliver({ from, to: others, subject, body: { contentType: 'text', content } });
}

/** Sends what Exchange sends when a meeting is made or changed: to those new, those staying and those left out. */
export function sendInvitations(practice: Practice, event: CalendarEvent, before?: CalendarEvent): void {
  const had = new Set(before?.attendees.map((a) => a.mail.toLowerCase()));
  const has = new Set(event.attendees.map((a) => a.mail.toLowerCase()));
  const fresh = event.attendees.filter((a) => !had.has(a.mail.toLowerCase()));
  const staying = event.attendees.filter((a) => had.has(a.mail.toLowerCase()));
  const left = before?.attendees.filter((a) => !has.has(a.mail.toLowerCase())) ?? [];
  const moved = before !== undefined && (before.start !== event.start || before.end !== event.end);
  tell(practice, event, fresh, event.subject, asText(event.body));
  if (moved || before?.body.content !== event.body.content)
    tell(practice, event, staying, `Updated: ${event.subject}`, asText(event.body));
  tell(practice, event, left, `Cancelled: ${event.subject}`, 'You are no longer asked to this meeting.');
}

/** Tells everybody asked that the meeting will not take place. */
export function sendCancellation(practice: Practice, event: CalendarEvent, comment: string): void {
  tell(practice, event, event.attendees, `Cancelled: ${event.subject}`, comment);
}

/** Tells the organiser what a person answered. */
export function sendAnswer(practice: Practice, event: CalendarEvent, person: Person, answer: string): void {
  const organiser = practice.people.byId(event.owner);
  if (organiser === undefined) return;
  const body = { contentType: 'text', content: `${person.name}: ${answer}\nWhen: ${when(event)}` } as const;
  practice.mail.deliver({ from: person, to: [organiser], subject: `${answer}: ${event.subject}`, body });
}
