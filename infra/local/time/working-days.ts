import Holidays from 'date-holidays';
import type { Temporal } from 'temporal-polyfill';

const england = new Holidays('GB', 'ENG');
const bankHolidays = new Map<number, ReadonlySet<string>>();

function bankHolidaysOf(year: number): ReadonlySet<string> {
  const known = bankHolidays.get(year);
  if (known !== undefined) return known;
  const days = england.getHolidays(year).filter((h) => h.type === 'public' || h.type === 'bank');
  const found = new Set(days.map((h) => h.date.slice(0, 10)));
  bankHolidays.set(year, found);
  return found;
}

/** Monday to Friday, and not a bank holiday in England. */
export function isWorkingDay(day: Temporal.PlainDate): boolean {
  return day.dayOfWeek <= 5 && !bankHolidaysOf(day.year).has(day.toString());
}

/** The first working day after this one. */
export function nextWorkingDay(day: Temporal.PlainDate): Temporal.PlainDate {
  const next = day.add({ days: 1 });
  return isWorkingDay(next) ? next : nextWorkingDay(next);
}

/** The working day so many working days from this one, counting forwards or backwards. */
export function workingDaysFrom(day: Temporal.PlainDate, count: number): Temporal.PlainDate {
  const step = Math.sign(count);
  let found = day;
  for (let left = Math.abs(count); left > 0; ) {
    found = found.add({ days: step });
    if (isWorkingDay(found)) left -= 1;
  }
  return found;
}
