const zone = 'Europe/London';

const day = new Intl.DateTimeFormat('en-GB', {
  timeZone: zone,
  weekday: 'short',
  day: 'numeric',
  month: 'short',
});
const dayYear = new Intl.DateTimeFormat('en-GB', {
  timeZone: zone,
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
});
const weekday = new Intl.DateTimeFormat('en-GB', { timeZone: zone, weekday: 'short' });
const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: zone,
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});
const plain = new Intl.DateTimeFormat('en-CA', {
  timeZone: zone,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

// British dates put a comma after the weekday and "Sept"; the house writes "Fri 4 Sep".
function house(text: string): string {
  return text.replace(',', '').replace('Sept', 'Sep');
}

/** "Fri 27 Nov". */
export function shortDay(at: string): string {
  return house(day.format(new Date(at)));
}

/** "Fri 27 Nov 2026". */
export function fullDay(at: string): string {
  return house(dayYear.format(new Date(at)));
}

/** "09:31". */
export function timeOf(at: string): string {
  return clock.format(new Date(at));
}

/** "2026-11-27", the day in London. */
export function isoDay(at: string | Date): string {
  return plain.format(new Date(at));
}

/** The day a number of days after one, both as "2026-11-27". */
export function addDays(date: string, days: number): string {
  const noon = new Date(`${date}T12:00:00Z`);
  noon.setUTCDate(noon.getUTCDate() + days);
  return noon.toISOString().slice(0, 10);
}

/** The Monday of a day's week; from a weekend, of the week to come. */
export function mondayOf(date: string): string {
  const weekdayNumber = new Date(`${date}T12:00:00Z`).getUTCDay();
  if (weekdayNumber === 0) return addDays(date, 1);
  return addDays(date, weekdayNumber === 6 ? 2 : 1 - weekdayNumber);
}

/** "Today" or "Fri 20 Nov", as the line between the days of a chat. */
export function dayLine(at: string, now: string): string {
  return isoDay(at) === isoDay(now) ? 'Today' : shortDay(at);
}

/** The shortest honest time for a list: the hour today, the weekday this week, else the date. */
export function listTime(at: string, now: string): string {
  if (isoDay(at) === isoDay(now)) return timeOf(at);
  const days = (new Date(now).getTime() - new Date(at).getTime()) / 86_400_000;
  return days >= 0 && days < 6 ? weekday.format(new Date(at)) : shortDay(at).slice(4);
}

/** "today, 09:00" or "Tue 24 Nov, 16:05". */
export function dayAndTime(at: string, now: string): string {
  const when = isoDay(at) === isoDay(now) ? 'today' : shortDay(at);
  return `${when}, ${timeOf(at)}`;
}
