import Holidays from 'date-holidays';
import { addDays, type Day, weekday } from '#shared/domain/time.ts';

/** Every day from one to another, both included. */
export function everyDay(first: Day, last: Day): readonly Day[] {
  const days: Day[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) days.push(day);
  return days;
}

/** The weekdays from one day to another that are no bank holiday in England, as `date-holidays` knows them. */
export function weekdaysNotHolidays(first: Day, last: Day): readonly Day[] {
  const england = new Holidays('GB', 'ENG');
  const years = Number(last.slice(0, 4)) - Number(first.slice(0, 4)) + 1;
  const holidays = Array.from({ length: years }, (_, at) =>
    england.getHolidays(Number(first.slice(0, 4)) + at),
  )
    .flat()
    .flatMap(({ type, date }) => (type === 'public' ? [date.slice(0, 10)] : []));
  const free = new Set(holidays);
  return everyDay(first, last).filter((day) => weekday(day) <= 5 && !free.has(day));
}
