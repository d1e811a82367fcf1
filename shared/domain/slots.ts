import { addDays, addMinutes, type Day, type Instant, londonDay, londonInstant, weekday } from './time.ts';
import { isWorkingDay, type WorkingCalendar } from './working-days.ts';

/** When somebody is taken, and the hours they work; those of most offices when they set none. */
export interface Availability {
  readonly busy: readonly { readonly start: Instant; readonly end: Instant }[];
  readonly hours?:
    | { readonly days: readonly number[]; readonly start: string; readonly end: string }
    | undefined;
}

/** What a meeting needs: everybody required, so many minutes, between now and the last day of its limit. */
export interface SlotNeed {
  readonly people: readonly Availability[];
  readonly minutes: number;
  readonly from: Instant;
  readonly lastDay: Day;
  readonly calendar: WorkingCalendar;
}

/** A time at which a meeting can be held. */
export interface Slot {
  readonly start: Instant;
  readonly end: Instant;
}

const OFFICE_HOURS: NonNullable<Availability['hours']> = {
  days: [1, 2, 3, 4, 5],
  start: '09:00',
  end: '17:00',
};
const STEP_MINUTES = 30;

/**
 * The earliest time inside the limit at which everybody required is free, on a working day, in office hours and in
 * the working hours that each has set: the least time possible is used. Nothing when there is none.
 */
export function findSlot(need: SlotNeed): Slot | undefined {
  for (let day = londonDay(need.from); day <= need.lastDay; day = addDays(day, 1)) {
    const slot = isWorkingDay(need.calendar, day) ? slotOn(day, need) : undefined;
    if (slot) return slot;
  }
  return undefined;
}

function slotOn(day: Day, need: SlotNeed): Slot | undefined {
  const hours = need.people.map((person) => person.hours ?? OFFICE_HOURS);
  if (!hours.every(({ days }) => days.includes(weekday(day)))) return undefined;
  const opens = londonInstant(
    day,
    hours.reduce((latest, { start }) => (start > latest ? start : latest), OFFICE_HOURS.start),
  );
  const closes = londonInstant(
    day,
    hours.reduce((first, { end }) => (end < first ? end : first), OFFICE_HOURS.end),
  );
  for (let start = opens; ; start = addMinutes(start, STEP_MINUTES)) {
    const end = addMinutes(start, need.minutes);
    if (end > closes) return undefined;
    if (start >= need.from && need.people.every((person) => isFree(person, start, end)))
      return { start, end };
  }
}

function isFree(person: Availability, start: Instant, end: Instant): boolean {
  return person.busy.every((taken) => taken.end <= start || taken.start >= end);
}
