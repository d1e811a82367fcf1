import { Temporal } from 'temporal-polyfill';
import type { DueView, Tone } from '#shared/contract/view-parts.ts';
import { isLate } from '#shared/domain/limits.ts';
import { type Day, type Instant, londonDay, londonTime } from '#shared/domain/time.ts';
import { type WorkingCalendar, workingDaysBetween } from '#shared/domain/working-days.ts';

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** Where nobody has set a date, and the procedure has none. */
export const NO_DATE = 'no date is set';

/** When something is due: its last day, and the moment where that is not the end of the day. No day: no date is set. */
export interface Due {
  readonly dueOn?: Day | undefined;
  readonly dueAt?: Instant | undefined;
}

/** When it is now, and on which days the authority works. */
export interface When {
  readonly now: Instant;
  readonly calendar: WorkingCalendar;
}

/**
 * A day as people read it: "Fri 27 Nov". Where it is read beside another day, such as that of its entry, a day of another
 * year carries its year: "Fri 8 Jan 2027". Cards, which stand for weeks, name no such day.
 */
export function shortDay(day: Day, beside?: Day): string {
  const year = day.slice(0, 4);
  if (beside !== undefined && beside.slice(0, 4) !== year) return longDay(day);
  const { dayOfWeek, day: date, month } = Temporal.PlainDate.from(day);
  return `${WEEKDAYS[dayOfWeek - 1]} ${date} ${MONTHS[month - 1]}`;
}

/** A day with its year, for documents: "Fri 27 Nov 2026". */
export function longDay(day: Day): string {
  return `${shortDay(day)} ${day.slice(0, 4)}`;
}

/** A moment as people read it: "Thu 26 Nov, 14:00"; beside a day of another year, with its year. */
export function shortMoment(at: Instant, beside?: Day): string {
  return `${shortDay(londonDay(at), beside)}, ${londonTime(at)}`;
}

/** When something is due: "Fri 27 Nov", "Fri 27 Nov, 14:00", or "no date is set". */
export function dueText({ dueOn, dueAt }: Due, beside?: Day): string {
  return dueOn === undefined ? NO_DATE : withTime(shortDay(dueOn, beside), dueAt);
}

/** When something is due, with its year. */
export function longDue({ dueOn, dueAt }: Due): string {
  return dueOn === undefined ? 'No date is set' : withTime(longDay(dueOn), dueAt);
}

/** Until when something is asked: "by Fri 27 Nov", or "no date is set". */
export function byDue(due: Due, beside?: Day): string {
  return due.dueOn === undefined ? NO_DATE : `by ${dueText(due, beside)}`;
}

function withTime(day: string, dueAt: Instant | undefined): string {
  return dueAt === undefined ? day : `${day}, ${londonTime(dueAt)}`;
}

/** "1 working day", "3 working days". */
export function workingDays(count: number): string {
  return count === 1 ? '1 working day' : `${count} working days`;
}

/** How a date stands to today: "2 working days left", "due today", "1 working day late". */
function daysLeft(calendar: WorkingCalendar, today: Day, due: Day): string {
  if (today === due) return 'due today';
  const days = workingDaysBetween(calendar, today, due);
  if (due > today) return days === 0 ? 'due before the next working day' : `${workingDays(days)} left`;
  return days === 0 ? 'just passed' : `${workingDays(-days)} late`;
}

/** How a limit stands now; nothing where no date is set. */
export function leftOf({ now, calendar }: When, due: Due): string {
  if (due.dueOn === undefined) return '';
  const today = londonDay(now);
  return today === due.dueOn && isLate(due, now) ? 'just passed' : daysLeft(calendar, today, due.dueOn);
}

/** When something is due and how that stands now: "Fri 27 Nov · 2 working days left". */
export function dueAndLeft(when: When, due: Due): string {
  const left = leftOf(when, due);
  const text = dueText(due, londonDay(when.now));
  return left === '' ? text : `${text} · ${left}`;
}

/** How a date presses: attention from one working day left, late once its day has ended. */
function toneOf(calendar: WorkingCalendar, today: Day, due: Day): Tone {
  if (today > due) return 'late';
  return workingDaysBetween(calendar, today, due) <= 1 ? 'soon' : 'calm';
}

/** How a limit presses now. What has no date never does. */
export function toneAt({ now, calendar }: When, due: Due): Tone {
  if (due.dueOn === undefined) return 'calm';
  return isLate(due, now) ? 'late' : toneOf(calendar, londonDay(now), due.dueOn);
}

/** A running limit as people read it; nothing where no date is set. */
export function dueView(when: When, started: Day, due: Due): DueView | undefined {
  const { dueOn } = due;
  if (dueOn === undefined) return undefined;
  const { now, calendar } = when;
  const total = workingDaysBetween(calendar, started, dueOn);
  const today = londonDay(now);
  const used = Math.min(total, Math.max(0, workingDaysBetween(calendar, started, today)));
  return {
    day: dueOn,
    text: dueText(due, today),
    left: leftOf(when, due),
    used,
    total,
    tone: toneAt(when, due),
  };
}
