import type { CalendarView } from '#shared/contract/calendar-view.ts';
import { ENGLAND_BANK_HOLIDAYS } from '#shared/domain/bank-holidays.ts';
import { type Day, weekday } from '#shared/domain/time.ts';
import { calendarWords as words } from '#shared/wording/tab/administration-calendar.ts';

/** Whether the authority is closed on a day, or open though it would be free. */
export type DayKind = 'closedOn' | 'openOn';

/** A day of the calendar, as one row. */
export interface CalendarDay {
  readonly day: Day;
  readonly kind: DayKind;
  readonly reason: string;
}

type Kept = Pick<CalendarView, 'closedOn' | 'openOn'>;

/** Closure days and exceptions in one list: those from today on, the soonest first; those that have passed, the latest first. */
export function daysOf({ closedOn, openOn, today }: CalendarView): {
  readonly ahead: readonly CalendarDay[];
  readonly past: readonly CalendarDay[];
} {
  const all: readonly CalendarDay[] = [
    ...closedOn.map((one) => ({ ...one, kind: 'closedOn' as const })),
    ...openOn.map((one) => ({ ...one, kind: 'openOn' as const })),
  ];
  const sorted = all.toSorted((one, other) => one.day.localeCompare(other.day));
  return {
    ahead: sorted.filter(({ day }) => day >= today),
    past: sorted.filter(({ day }) => day < today).reverse(),
  };
}

/** The calendar with one day more. */
export function withDay({ closedOn, openOn }: Kept, { kind, day, reason }: CalendarDay): Kept {
  const kept = { closedOn, openOn };
  return { ...kept, [kind]: [...kept[kind], { day, reason }] };
}

/** The calendar without a day. */
export function withoutDay({ closedOn, openOn }: Kept, { kind, day }: CalendarDay): Kept {
  const kept = { closedOn, openOn };
  return { ...kept, [kind]: kept[kind].filter((one) => one.day !== day) };
}

/** Why entering a day would change nothing; nothing where it changes something. */
export function noEffect(day: Day, kind: DayKind): string | undefined {
  const weekend = weekday(day) > 5;
  const free = weekend || ENGLAND_BANK_HOLIDAYS.has(day);
  if (kind === 'openOn') return free ? undefined : words.noEffect.working;
  if (!free) return undefined;
  return weekend ? words.noEffect.weekend : words.noEffect.bankHoliday;
}

/** The bank holidays of a year. */
export function bankHolidaysOf(year: string): readonly Day[] {
  return [...ENGLAND_BANK_HOLIDAYS].filter((day) => day.startsWith(`${year}-`));
}
