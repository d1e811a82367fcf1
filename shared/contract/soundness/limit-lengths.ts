import type { Limit } from '#shared/domain/procedure-limits.ts';

/** The fewest working days that a limit of the procedure's own takes; 0 for one that the owner sets, or without an end. */
export function leastWorkingDays(limit: Limit): number {
  switch (limit.in) {
    case 'workingDays':
      return limit.setBy === 'procedure' ? limit.days : 0;
    case 'calendarDays':
      return workingDaysIn(limit.days);
    case 'hours':
      return workingDaysIn(Math.floor(limit.hours / 24));
    case 'sameWorkingDay':
      return 0;
    case 'openEnded':
      return limit.target ?? 0;
  }
}

/** Counted from a Friday evening: a week holds five working days, and its last two days none. */
function workingDaysIn(days: number): number {
  return Math.floor(days / 7) * 5 + Math.max(0, (days % 7) - 2);
}

/** How many days of the calendar a limit lasts at the most in a week without holidays. */
export function clockDays(limit: Limit): number {
  switch (limit.in) {
    case 'workingDays':
      return calendarDays(limit.days);
    case 'calendarDays':
      return 1 + limit.days;
    case 'hours':
      return limit.hours / 24;
    case 'sameWorkingDay':
      return 1;
    case 'openEnded':
      return limit.target === undefined ? Number.POSITIVE_INFINITY : calendarDays(limit.target);
  }
}

/** To the end of the last of some working days, with the weekends between them. */
function calendarDays(workingDays: number): number {
  return 1 + workingDays + 2 * Math.floor(workingDays / 5);
}
