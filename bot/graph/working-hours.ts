import { z } from 'zod';
import type { Busy } from '#bot/application/ports/calendar.ts';

/** Working hours as Outlook tells them, of which any part may be missing. */
export const workingHoursShape = z.object({
  daysOfWeek: z.array(z.string()).nullish(),
  startTime: z.string().nullish(),
  endTime: z.string().nullish(),
  timeZone: z.object({ name: z.string().nullish() }).nullish(),
});

/** Monday is 1, as everywhere in the procedure. */
const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** Outlook names zones in the way of Windows; hours kept in any other zone are not hours of the London day. */
const london = new Set(['GMT Standard Time', 'Europe/London']);

/** A person's working hours, or nothing when Outlook's account of them cannot be relied on. */
export function workingHoursOf(told: z.infer<typeof workingHoursShape>): Busy['hours'] {
  const start = hourAndMinute(told.startTime);
  const end = hourAndMinute(told.endTime);
  const worked = (told.daysOfWeek ?? []).map((day) => days.indexOf(day.toLowerCase()) + 1);
  if (!london.has(told.timeZone?.name ?? '') || worked.length === 0 || worked.includes(0)) return undefined;
  return start && end && start < end ? { days: worked, start, end } : undefined;
}

function hourAndMinute(time: string | null | undefined): string | undefined {
  return /^(\d\d:\d\d)/.exec(time ?? '')?.[1];
}
