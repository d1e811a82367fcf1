import { Temporal } from 'temporal-polyfill';

/** A moment in UTC, as ISO 8601 text with milliseconds: `2026-11-27T09:30:00.000Z`. */
export type Instant = string;

/** A day of the London calendar, as ISO 8601 text: `2026-11-27`. */
export type Day = string;

const LONDON = 'Europe/London';

/** The London day on which a moment falls. Limits are counted in days, never in instants plus hours. */
export function londonDay(at: Instant): Day {
  return Temporal.Instant.from(at).toZonedDateTimeISO(LONDON).toPlainDate().toString();
}

/** The London time of day of a moment, as `HH:MM`. */
export function londonTime(at: Instant): string {
  return Temporal.Instant.from(at).toZonedDateTimeISO(LONDON).toPlainTime().toString().slice(0, 5);
}

/** The moment at which it is the given time of day (`HH:MM`) in London on the given day. */
export function londonInstant(day: Day, time: string): Instant {
  return toInstant(Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: LONDON, plainTime: time }));
}

/** The moment at which a London day has ended: what is due on that day is late from here on (Q1). */
export function endOfDay(day: Day): Instant {
  return toInstant(Temporal.PlainDate.from(day).add({ days: 1 }).toZonedDateTime(LONDON));
}

/** The day a number of calendar days later (or earlier, when negative). */
export function addDays(day: Day, days: number): Day {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}

/** Day of the week: 1 is Monday, 7 is Sunday. */
export function weekday(day: Day): number {
  return Temporal.PlainDate.from(day).dayOfWeek;
}

/** Minutes later (or earlier, when negative). Only for times within a day; limits are counted in days. */
export function addMinutes(at: Instant, minutes: number): Instant {
  return Temporal.Instant.from(at).add({ minutes }).toString({ smallestUnit: 'millisecond' });
}

/** Hours later, by the clock: what a limit in hours counts. */
export function addHours(at: Instant, hours: number): Instant {
  return Temporal.Instant.from(at).add({ hours }).toString({ smallestUnit: 'millisecond' });
}

/** Whether text is a day of the calendar, so that input can be refused before it is counted with. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() === text;
  } catch {
    return false;
  }
}

function toInstant(moment: Temporal.ZonedDateTime): Instant {
  return moment.toInstant().toString({ smallestUnit: 'millisecond' });
}
