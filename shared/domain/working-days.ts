import { CALENDAR_REACH, CALENDAR_VERSION, ENGLAND_BANK_HOLIDAYS } from './bank-holidays.ts';
import type { Day } from './time.ts';

/**
 * An authority's working days: England's weekends and bank holidays are not working days; the authority may close
 * on further days and may work on days that would otherwise be free (Q1).
 */
export interface WorkingCalendar {
  readonly closedOn: readonly Day[];
  readonly openOn: readonly Day[];
}

/** What a span of days was counted with: enough to count it again and come to the same day. */
export interface CalendarUsed extends WorkingCalendar {
  /** The table of bank holidays (`CALENDAR_VERSION`). */
  readonly version: string;
}

/** Whether an authority works on a day. Bank holidays are known inside `CALENDAR_REACH` only. */
export function isWorkingDay(calendar: WorkingCalendar, day: Day): boolean {
  if (calendar.openOn.includes(day)) return true;
  if (calendar.closedOn.includes(day)) return false;
  return !isWeekend(day) && !ENGLAND_BANK_HOLIDAYS.has(day);
}

/**
 * Whether a number of working days can be counted from a day inside the table of bank holidays. A decision asks this
 * before it sets a date, and refuses when it cannot be known.
 */
export function reaches(calendar: WorkingCalendar, from: Day, days: number): boolean {
  return workingDayFrom(calendar, from, days) !== undefined;
}

/**
 * The day a limit of a number of working days ends. The day itself is day 0, also when it is not a working day:
 * a 5-day limit that starts on a Monday is due the next Monday (Q1). Throws where `reaches` says no: a date outside
 * the table must never come about by guessing.
 */
export function addWorkingDays(calendar: WorkingCalendar, from: Day, days: number): Day {
  const end = workingDayFrom(calendar, from, days);
  if (end === undefined) throw new RangeError(`${CALENDAR_VERSION}: no ${days} working days from ${from}`);
  return end;
}

/** The day a number of working days ends, or where the table does not reach so far, its last day. */
export function furthestDay(calendar: WorkingCalendar, from: Day, days: number): Day {
  return workingDayFrom(calendar, from, days) ?? CALENDAR_REACH.last;
}

/** The day so many working days after a day, or before it (negative); the day itself for 0. Nothing past the table. */
export function workingDayFrom(calendar: WorkingCalendar, from: Day, days: number): Day | undefined {
  const isKnown = (day: Day) => day >= CALENDAR_REACH.first && day <= CALENDAR_REACH.last;
  const step = Math.sign(days);
  let day = from;
  for (let left = Math.abs(days); left > 0 && isKnown(day); ) {
    day = dayBeside(day, step);
    if (isWorkingDay(calendar, day)) left -= 1;
  }
  return isKnown(day) ? day : undefined;
}

/** The calendar as it bears on the days from one to another, for the record of a date that was counted with it. */
export function calendarUsed(calendar: WorkingCalendar, from: Day, to: Day): CalendarUsed {
  const within = (days: readonly Day[]) =>
    [...new Set(days)].filter((day) => day >= from && day <= to).sort();
  return { version: CALENDAR_VERSION, closedOn: within(calendar.closedOn), openOn: within(calendar.openOn) };
}

/**
 * Working days after one day up to and including another: 0 on the day itself, negative once it has passed. It is for
 * showing how long is left or was taken; past the table it knows weekends only, where no date can have been set.
 */
export function workingDaysBetween(calendar: WorkingCalendar, from: Day, to: Day): number {
  // Taken from nought, so that no days late is 0 and never -0.
  if (to < from) return 0 - workingDaysBetween(calendar, to, from);
  let count = 0;
  for (let day = dayBeside(from, 1); day <= to; day = dayBeside(day, 1))
    if (isWorkingDay(calendar, day)) count += 1;
  return count;
}

// Days are read as whole UTC days here: no clock change touches them, and Temporal takes ten times as long.

function dayBeside(day: Day, step: number): Day {
  return new Date(Date.parse(day) + step * 86_400_000).toISOString().slice(0, 10);
}

function isWeekend(day: Day): boolean {
  return new Date(day).getUTCDay() % 6 === 0;
}
