import { randomBytes, randomUUID } from 'node:crypto';
import type { Changes } from '../changes.ts';
import type { Directory, Person } from '../people.ts';
import type { Clock } from '../time/clock.ts';
import type { Collection } from './collection.ts';
import type { CalendarEvent, EventCopy, Invitee } from './shapes.ts';

/** What an organiser says about an event; everything else follows from it. */
export type EventPlan = Pick<
  CalendarEvent,
  'subject' | 'body' | 'start' | 'end' | 'zone' | 'isAllDay' | 'showAs' | 'location' | 'attendees'
> & {
  readonly transactionId?: string | undefined;
  readonly transactionContent?: string | undefined;
  readonly meetingId?: string | undefined;
};

/** An event as one person's calendar has it. */
export interface CalendarEntry {
  readonly event: CalendarEvent;
  readonly copy: EventCopy;
}

/** The id of a new online meeting; the join address ends with it. */
export function newMeetingId(): string {
  return randomBytes(9).toString('base64url');
}

/** Where events are kept, who has a calendar, and what to tell when one changes. */
interface CalendarKeeping {
  readonly events: Collection<CalendarEvent>;
  readonly copies: Collection<EventCopy>;
  readonly people: Directory;
  readonly clock: Clock;
  readonly changes: Changes;
}

/** Everybody's calendar. */
export class Calendars {
  readonly #keeping: CalendarKeeping;

  constructor(keeping: CalendarKeeping) {
    this.#keeping = keeping;
  }

  entries(personId: string): readonly CalendarEntry[] {
    return this.#keeping.copies.of(personId).flatMap((copy) => this.#withEvent(copy));
  }

  entry(personId: string, copyId: string): CalendarEntry | undefined {
    const copy = this.#keeping.copies.get(copyId);
    return copy?.owner === personId ? this.#withEvent(copy)[0] : undefined;
  }

  byTransaction(personId: string, transactionId: string): CalendarEntry | undefined {
    const events = this.#keeping.events.having(personId, transactionId);
    return events.flatMap((event) => {
      const copy = this.#copyOf(personId, event.id);
      return copy === undefined ? [] : [{ event, copy }];
    })[0];
  }

  meeting(organiserId: string, meetingId: string): CalendarEvent | undefined {
    return this.#own(organiserId).find((e) => e.event.meetingId === meetingId)?.event;
  }

  plan(organiser: Person, plan: EventPlan): CalendarEntry {
    const id = randomUUID();
    const at = this.#keeping.clock.nowIso();
    const iCalUid = `040000008200E00074C5B7101A82E008${randomBytes(16).toString('hex').toUpperCase()}`;
    const made = { id, owner: organiser.id, iCalUid, isCancelled: false, createdAt: at, changedAt: at };
    const event = { ...plan, ...made };
    const copy = this.#addCopy(organiser.id, id);
    this.keep(event);
    return { event, copy };
  }

  /** Keeps a changed event, and sees that it lies in the calendar of each person asked, and of nobody else. */
  keep(event: CalendarEvent): void {
    const before = this.#peopleIn(this.#keeping.events.get(event.id));
    this.#keeping.events.put(event);
    const asked = this.#peopleIn(event);
    for (const id of asked) if (this.#copyOf(id, event.id) === undefined) this.#addCopy(id, event.id);
    for (const id of before) {
      const left = asked.has(id) || id === event.owner ? undefined : this.#copyOf(id, event.id);
      if (left !== undefined) this.#drop(left);
    }
    for (const id of new Set([event.owner, ...asked])) this.#tell(id);
  }

  /** Takes the event out of the organiser's calendar; it stays in the others', marked cancelled. */
  cancel({ event, copy }: CalendarEntry): void {
    this.keep({ ...event, isCancelled: true, showAs: 'free', changedAt: this.#keeping.clock.nowIso() });
    this.#drop(copy);
  }

  answer({ event }: CalendarEntry, person: Person, response: Invitee['response']): void {
    const respondedAt = this.#keeping.clock.nowIso();
    const isTheirs = (a: Invitee): boolean => a.mail.toLowerCase() === person.mail.toLowerCase();
    const attendees = event.attendees.map((a) => (isTheirs(a) ? { ...a, response, respondedAt } : a));
    this.keep({ ...event, attendees });
  }

  #own(personId: string): readonly CalendarEntry[] {
    return this.entries(personId).filter((e) => e.event.owner === personId);
  }

  #withEvent(copy: EventCopy): CalendarEntry[] {
    const event = this.#keeping.events.get(copy.eventId);
    return event === undefined ? [] : [{ event, copy }];
  }

  #peopleIn(event: CalendarEvent | undefined): ReadonlySet<string> {
    const ids = event?.attendees.map((a) => this.#keeping.people.byMail(a.mail)?.id) ?? [];
    return new Set(ids.filter((id) => id !== undefined));
  }

  #copyOf(personId: string, eventId: string): EventCopy | undefined {
    return this.#keeping.copies.having(personId, eventId)[0];
  }

  #addCopy(personId: string, eventId: string): EventCopy {
    const copy = { id: `AAMkE${randomUUID().replaceAll('-', '')}`, owner: personId, eventId };
    this.#keeping.copies.put(copy);
    return copy;
  }

  #drop(copy: EventCopy): void {
    this.#keeping.copies.remove(copy.id);
    this.#tell(copy.owner);
  }

  #tell(personId: string): void {
    const tenant = this.#keeping.people.byId(personId)?.tenantId;
    this.#keeping.changes.announce({ topic: 'calendar', person: personId, tenant });
  }
}
