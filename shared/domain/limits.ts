import type { Procedure } from './procedure.ts';
import type { Limit } from './procedure-limits.ts';
import { addDays, addHours, type Day, endOfDay, type Instant, londonDay, londonInstant } from './time.ts';
import { addWorkingDays, isWorkingDay, reaches, type WorkingCalendar } from './working-days.ts';

/** When a limit ends: its last day, and the moment where that is not the end of the day. */
export interface LimitEnd {
  readonly dueOn: Day;
  readonly dueAt?: Instant | undefined;
}

/** When a limit that begins at a moment ends; nothing for one without an end, or past the calendar's reach. */
export function endOf(
  limit: Limit,
  clock: Procedure['clock'],
  from: Instant,
  calendar: WorkingCalendar,
): LimitEnd | undefined {
  const day = londonDay(from);
  const afterDays = (days: number, since = day) =>
    reaches(calendar, since, days) ? onDay(addWorkingDays(calendar, since, days), clock) : undefined;
  switch (limit.in) {
    case 'workingDays':
      return afterDays(limit.days);
    case 'calendarDays': {
      const last = addDays(day, limit.days);
      const stays = limit.onFreeDay === 'thatDay' || isWorkingDay(calendar, last);
      return afterDays(stays ? 0 : 1, last);
    }
    case 'sameWorkingDay': {
      const now = limit.onFreeDay === 'thatDay' || isWorkingDay(calendar, day);
      return now ? onDay(day, clock) : afterDays(1);
    }
    case 'hours': {
      const dueAt = addHours(from, limit.hours);
      return { dueOn: londonDay(dueAt), dueAt };
    }
    case 'openEnded':
      return limit.target === undefined ? undefined : afterDays(limit.target);
  }
}

/** A limit that ends on a day: at its end, or at the time of day the pack says (Q1). */
export function onDay(dueOn: Day, { endsAt }: Procedure['clock']): LimitEnd {
  return { dueOn, dueAt: endsAt === undefined ? undefined : londonInstant(dueOn, endsAt) };
}

/** The moment from which something that was due is late. */
export function lateFrom({ dueOn, dueAt }: LimitEnd): Instant {
  return dueAt ?? endOfDay(dueOn);
}

/** Whether it is too late at a moment; nothing is late that has no end. */
export function isLate(
  due: { readonly dueOn?: Day | undefined; readonly dueAt?: Instant | undefined },
  now: Instant,
): boolean {
  return due.dueOn !== undefined && now >= lateFrom({ dueOn: due.dueOn, dueAt: due.dueAt });
}
