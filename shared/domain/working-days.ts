import { ENGLAND_BANK_HOLIDAYS } from './bank-holidays.ts';
import { addDays, type Day, weekday } from './time.ts';

/**
 * An authority's working days: England's weekends and bank holidays are not working days; the authority may close
 * on further days and may work on days that would otherwise be free (Q1).
 */
export interface WorkingCalendar {
  readonly closedOn: readonly Day[];
  readonly openOn: readonly Day[];
}

/** Whether an authority works on a day. */
export function isWorkingDay(calendar: WorkingCalendar, day: Day): boolean {
  if (calendar.openOn.includes(day)) return true;
  if (calendar.closedOn.includes(day)) return false;
  return weekday(day) <= 5 && !ENGLAND_BANK_HOLIDAYS.has(day);
}

/**
 * The day a limit of a number of working days ends. The day itself is day 0, also when it is not a working day:
 * a 5-day limit that starts on a Monday is due the next Monday (Q1).
 */
export function addWorkingDays(calendar: WorkingCalendar, from: Day, days: number): Day {
  let day = from;
  for (let left = days; left > 0; ) {
    day = addDays(day, 1);
    if (isWorkingDay(calendar, day)) left -= 1;
  }
  return day;
}

/** Working days after one day up to and including another: 0 on the day itself, negative once it has passed. */
export function workingDaysBetween(calendar: WorkingCalendar, from: Day, to: Day): number {
  // Taken from nought, so that no days late is 0 and never -0.
  if (to < from) return 0 - workingDaysBetween(calendar, to, from);
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1))
    if (isWorkingDay(calendar, day)) count += 1;
  return count;
}
