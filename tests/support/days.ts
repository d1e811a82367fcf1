import type { Day } from '#shared/domain/time.ts';
import { longDay } from '#shared/wording/dates.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** The day that people call "Mon 23 Nov 2026". A weekday that is not that day's is a mistake in the test. */
export function dayNamed(words: string): Day {
  const [, date, month, year] = words.split(' ');
  const number = MONTHS.indexOf(month ?? '') + 1;
  const day = `${year}-${String(number).padStart(2, '0')}-${date?.padStart(2, '0')}`;
  if (longDay(day) !== words) throw new Error(`${words} is ${longDay(day)}`);
  return day;
}
