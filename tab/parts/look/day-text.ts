const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const TYPED_DAY = /^(\d{1,2})[/. -](\d{1,2}|[A-Za-z]{3,9})(?:[/. -](\d{4}|\d{2}))?$/;

/** A day as people read it, "Fri 27 Nov"; what is already worded stays as it is. */
export function dayText(day: string): string {
  const date = dateOf(day);
  return date ? `${WEEKDAYS[date.getDay()]} ${date.getDate()} ${MONTHS[date.getMonth()]}` : day;
}

/** A day with its year, "Fri 27 Nov 2026", where another year could be meant. */
export function dayTextWithYear(day: string): string {
  return dateOf(day) ? `${dayText(day)} ${day.slice(0, 4)}` : day;
}

/** A day as the calendar control holds it: local midnight. */
export function dateOf(day: string): Date | undefined {
  const [, year, month, date] = ISO_DAY.exec(day) ?? [];
  return year && month && date ? new Date(Number(year), Number(month) - 1, Number(date)) : undefined;
}

/** The day of a date of the calendar control: "2026-11-27". */
export function dayOf(date: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** The day that somebody typed ("27/11/2026", "27 Nov", "Fri 27 Nov", "2026-11-27"); nothing when it is not a day. */
export function typedDay(typed: string, today: string): string | undefined {
  const text = typed.trim().replace(/^[A-Za-z]{3,9},? /, '');
  if (ISO_DAY.test(text)) return checked(text);
  const [, date, month, year] = TYPED_DAY.exec(text) ?? [];
  if (!date || !month) return undefined;
  const number = /^\d/.test(month) ? Number(month) : monthNumber(month);
  const full = year ? (year.length === 2 ? `20${year}` : year) : today.slice(0, 4);
  return checked(`${full}-${String(number).padStart(2, '0')}-${date.padStart(2, '0')}`);
}

function monthNumber(name: string): number {
  return MONTHS.findIndex((month) => name.toLowerCase().startsWith(month.toLowerCase())) + 1;
}

/** The calendar control would read 31 November as 1 December. */
function checked(day: string): string | undefined {
  const date = dateOf(day);
  return date && dayOf(date) === day ? day : undefined;
}
