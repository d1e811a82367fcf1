import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { workingHoursOf } from '../first-day/working-hours.ts';
import type { Person } from '../people.ts';
import type { Practice } from '../practice.ts';
import type { CalendarEvent } from '../state/shapes.ts';
import { Refusal } from '../surfaces.ts';
import { actionInput, jsonOf } from './body.ts';
import { callerOf, personNamed } from './caller.ts';
import { instantOf, preferredZone, wallTime, wallTimeOf } from './zones.ts';

const scheduleRequest = actionInput(
  z.object({
    schedules: z.array(z.string()).min(1),
    startTime: wallTime,
    endTime: wallTime,
    availabilityViewInterval: z.number().int().min(5).max(1440).default(30),
  }),
);

/** The stretch of time asked about, cut into slots. */
interface Span {
  readonly from: number;
  readonly to: number;
  readonly slot: number;
  readonly zone: string;
}

const digits = {
  free: '0',
  tentative: '1',
  busy: '2',
  oof: '3',
  workingElsewhere: '4',
  unknown: '0',
} as const;
const weight = { free: 0, unknown: 0, workingElsewhere: 1, tentative: 2, busy: 3, oof: 4 } as const;

function availability(events: readonly CalendarEvent[], { from, to, slot }: Span): string {
  const slots = Array.from({ length: Math.ceil((to - from) / slot) }, (_, i) => from + i * slot);
  return slots
    .map((start) => {
      const met = events.filter((e) => Date.parse(e.start) < start + slot && Date.parse(e.end) > start);
      const showing = met.map((e) => e.showAs).sort((a, b) => weight[b] - weight[a])[0] ?? 'free';
      return digits[showing];
    })
    .join('');
}

function scheduleOf(practice: Practice, person: Person, span: Span): object {
  const events = practice.calendars
    .entries(person.id)
    .map((entry) => entry.event)
    .filter((e) => !e.isCancelled && Date.parse(e.start) < span.to && Date.parse(e.end) > span.from)
    .filter((e) => e.attendees.every((a) => a.mail !== person.mail || a.response !== 'declined'))
    .sort((a, b) => a.start.localeCompare(b.start));
  const hours = workingHoursOf(person);
  return {
    scheduleId: person.mail,
    availabilityView: availability(events, span),
    scheduleItems: events.map((e) => ({
      isPrivate: false,
      status: e.showAs,
      subject: e.subject,
      location: e.location,
      start: wallTimeOf(e.start, span.zone),
      end: wallTimeOf(e.end, span.zone),
    })),
    workingHours: {
      daysOfWeek: hours.days,
      startTime: `${hours.from}:00.0000000`,
      endTime: `${hours.to}:00.0000000`,
      timeZone: { name: 'GMT Standard Time' },
    },
  };
}

function notFound(address: string): object {
  const message = `Unable to resolve e-mail address ${address} to an Active Directory object.`;
  return {
    scheduleId: address,
    availabilityView: '',
    scheduleItems: [],
    error: { message, responseCode: 'ErrorMailRecipientNotFound' },
  };
}

/** When people are free, busy and at work. */
export function graphSchedule(app: FastifyInstance, practice: Practice): void {
  app.post('/users/:user/calendar/getSchedule', async (request) => {
    personNamed(practice, request);
    const asked = jsonOf(request, scheduleRequest);
    const span: Span = {
      from: Date.parse(instantOf(asked.startTime)),
      to: Date.parse(instantOf(asked.endTime)),
      slot: asked.availabilityViewInterval * 60_000,
      zone: preferredZone(request),
    };
    if (span.to <= span.from)
      throw new Refusal(400, 'ErrorInvalidParameter', 'The end of the time window must be after its start.');
    const { tenantId } = callerOf(request);
    const value = asked.schedules.map((address) => {
      const person = practice.people.inTenant(tenantId, address);
      return person === undefined ? notFound(address) : scheduleOf(practice, person, span);
    });
    const type = 'Collection(microsoft.graph.scheduleInformation)';
    return { '@odata.context': `${practice.address()}/graph/v1.0/$metadata#${type}`, value };
  });
}
