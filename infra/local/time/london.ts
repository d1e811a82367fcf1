import { Temporal } from 'temporal-polyfill';

/** The zone in which the practice councils live. */
export const london = 'Europe/London';

/** The calendar day in London at a moment. */
export function londonDay(milliseconds: number): Temporal.PlainDate {
  return londonTime(milliseconds).toPlainDate();
}

/** A moment as a clock on the wall in London shows it. */
export function londonTime(milliseconds: number): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(milliseconds).toZonedDateTimeISO(london);
}

/** The moment at which a clock in London shows this day and time, for example 09:00. */
export function atLondon(day: Temporal.PlainDate, time: string): number {
  return day.toZonedDateTime({ timeZone: london, plainTime: Temporal.PlainTime.from(time) })
    .epochMilliseconds;
}

/** A day as the desk writes it: "Mon 23 Nov 2026". */
export function writtenDay(milliseconds: number): string {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: london,
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
  });
  return parts.format(milliseconds).replace(',', '');
}

/** A time as an invitation writes it: "10:00". */
export function writtenTime(milliseconds: number): string {
  return londonTime(milliseconds).toPlainTime().toString({ smallestUnit: 'minute' });
}
