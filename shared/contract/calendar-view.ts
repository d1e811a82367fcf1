import { z } from 'zod';
import { writable } from './writable.ts';

const day = z.iso.date();

/** Most days of one kind that a calendar may hold. */
const MOST_DAYS = 1000;

const reasoned = z.strictObject({ day, reason: writable.trim().min(1).max(200) });

/**
 * `GET`, `PUT /calendar`: days on which the authority is closed, and days on which it works though they would be
 * free. Days before `today` may not be changed: limits were counted with them.
 */
export const calendarViewSchema = z.object({
  revision: z.int(),
  today: z.string(),
  closedOn: z.array(z.object({ day: z.string(), reason: z.string() })),
  openOn: z.array(z.object({ day: z.string(), reason: z.string() })),
  /** What a change means for limits that are running, in words. */
  running: z.string(),
});
export type CalendarView = z.infer<typeof calendarViewSchema>;

/** The answer to `GET` and `PUT /calendar`. */
export const calendarAnswerSchema = z.object({ calendar: calendarViewSchema });

/** `PUT /calendar`: the whole calendar as it shall be. 409 with the calendar when it is another revision. */
export const saveCalendarSchema = z.strictObject({
  id: z.uuid(),
  revision: z.int().min(1),
  closedOn: z.array(reasoned).max(MOST_DAYS),
  openOn: z.array(reasoned).max(MOST_DAYS),
});
export type SaveCalendar = z.infer<typeof saveCalendarSchema>;
