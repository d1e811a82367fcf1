import type { FastifyRequest } from 'fastify';
import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { Refusal } from '../surfaces.ts';

/** A time as Outlook writes it: a clock on a wall, and where that wall is. */
export const wallTime = z.object({ dateTime: z.string(), timeZone: z.string().default('UTC') });
export type WallTime = z.infer<typeof wallTime>;

const windowsNames: Readonly<Record<string, string>> = {
  utc: 'UTC',
  'gmt standard time': 'Europe/London',
  'greenwich standard time': 'Africa/Abidjan',
  'w. europe standard time': 'Europe/Berlin',
  'romance standard time': 'Europe/Paris',
};

function ianaName(zone: string): string {
  const name = windowsNames[zone.toLowerCase()] ?? zone;
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name);
    return name;
  } catch {
    throw new Refusal(
      400,
      'TimeZoneNotSupportedException',
      `A valid TimeZone value must be specified: ${zone}`,
    );
  }
}

/** The instant a wall time means, as an ISO string in UTC. */
export function instantOf({ dateTime, timeZone }: WallTime): string {
  try {
    if (/(Z|[+-]\d\d:\d\d)$/.test(dateTime)) return new Date(dateTime).toISOString();
    const wall = Temporal.PlainDateTime.from(dateTime);
    return new Date(wall.toZonedDateTime(ianaName(timeZone)).epochMilliseconds).toISOString();
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(400, 'ErrorInvalidParameter', `'${dateTime}' is not a valid date and time.`);
  }
}

/** An instant as the reader wants to see it: in the zone they prefer. */
export function wallTimeOf(instant: string, zone: string): WallTime {
  const there = Temporal.Instant.from(instant).toZonedDateTimeISO(ianaName(zone));
  return {
    dateTime: `${there.toPlainDateTime().toString({ smallestUnit: 'second' })}.0000000`,
    timeZone: zone,
  };
}

/** The zone that a request prefers for the times in its answer: UTC when it says nothing. */
export function preferredZone(request: FastifyRequest): string {
  const prefer = String(request.headers.prefer ?? '');
  return /outlook\.timezone="([^"]+)"/i.exec(prefer)?.[1] ?? 'UTC';
}
