import type { CalendarEvent, Person } from '../parts/shapes.ts';

/** Whether a person is the meeting's organiser. */
export function isMine(event: CalendarEvent, me: Person): boolean {
  return event.organizer.mail === me.mail;
}

const answers: Readonly<Record<string, string>> = {
  accepted: 'You accepted',
  declined: 'You declined',
  tentative: 'You said maybe',
  tentativelyAccepted: 'You said maybe',
};

/** Whose meeting it is, and what one has answered. */
export function responseWords(event: CalendarEvent, me: Person): string {
  if (event.isCancelled) return `Cancelled by ${event.organizer.name}`;
  if (isMine(event, me)) return event.attendees.length === 0 ? 'In your calendar only' : 'You booked this';
  const mine = event.attendees.find((one) => one.mail === me.mail);
  const answer = answers[mine?.response ?? ''] ?? 'You have not answered';
  return `Booked by ${event.organizer.name}. ${answer}`;
}

const marks: Readonly<Record<string, string>> = {
  accepted: 'accepted',
  declined: 'declined',
  tentative: 'maybe',
  tentativelyAccepted: 'maybe',
};

/** Everybody who is asked, with their answer where they gave one. */
export function peopleLine(event: CalendarEvent): string {
  const asked = event.attendees.filter((one) => one.mail !== event.organizer.mail && one.type !== 'resource');
  return asked
    .map((one) => {
      const answer = marks[one.response];
      const optional = one.type === 'optional' ? 'optional' : undefined;
      const notes = [optional, answer].filter((note) => note !== undefined).join(', ');
      return notes === '' ? one.name : `${one.name} (${notes})`;
    })
    .join(' · ');
}
