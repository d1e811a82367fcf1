import { Temporal } from 'temporal-polyfill';
import type { DueView, Tone } from '#shared/contract/views.ts';
import { type Day, type Instant, londonDay, londonTime } from '#shared/domain/time.ts';
import { type WorkingCalendar, workingDaysBetween } from '#shared/domain/working-days.ts';

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** A day as people read it: "Fri 27 Nov". */
export function shortDay(day: Day): string {
  const { dayOfWeek, day: date, month } = Temporal.PlainDate.from(day);
  return `${WEEKDAYS[dayOfWeek - 1]} ${date} ${MONTHS[month - 1]}`;
}

/** A day with its year, for documents: "Fri 27 Nov 2026". */
export function longDay(day: Day): string {
  return `${shortDay(day)} ${day.slice(0, 4)}`;
}

/** A moment as people read it: "Thu 26 Nov, 14:00". */
export function shortMoment(at: Instant): string {
  return `${shortDay(londonDay(at))}, ${londonTime(at)}`;
}

/** "1 working day", "3 working days". */
export function workingDays(count: number): string {
  return count === 1 ? '1 working day' : `${count} working days`;
}

/** How a date stands to today: "2 working days left", "due today", "1 working day late". */
export function daysLeft(calendar: WorkingCalendar, today: Day, due: Day): string {
  if (today === due) return 'due today';
  const days = workingDaysBetween(calendar, today, due);
  if (due > today) return days === 0 ? 'due before the next working day' : `${workingDays(days)} left`;
  return days === 0 ? 'just passed' : `${workingDays(-days)} late`;
}

/** How a date presses: attention from one working day left, late once its day has ended. */
export function toneOf(calendar: WorkingCalendar, today: Day, due: Day): Tone {
  if (today > due) return 'late';
  return workingDaysBetween(calendar, today, due) <= 1 ? 'soon' : 'calm';
}

/** A running limit as people read it. */
export function dueView(calendar: WorkingCalendar, started: Day, today: Day, due: Day): DueView {
  const total = workingDaysBetween(calendar, started, due);
  const used = Math.min(total, Math.max(0, workingDaysBetween(calendar, started, today)));
  return {
    day: due,
    text: shortDay(due),
    left: daysLeft(calendar, today, due),
    used,
    total,
    tone: toneOf(calendar, today, due),
  };
}
