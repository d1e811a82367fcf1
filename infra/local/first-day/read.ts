import { readFileSync } from 'node:fs';
import { z } from 'zod';

const weekdayName = z.enum(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']);
const hours = z.object({ days: z.array(weekdayName), from: z.string(), to: z.string() });
const times = z.object({ from: z.string(), to: z.string(), subject: z.string() });

const firstDayFile = z.object({
  usualHours: hours,
  otherHours: z.array(hours.extend({ mail: z.string() })),
  /** Appointments of everybody in a role, each week on the same weekday. */
  weekly: z.array(times.extend({ roles: z.array(z.string()), weekday: z.number().int().min(1).max(5) })),
  /** Appointments of one person, so many working days after the first day. */
  once: z.array(
    times.extend({
      mail: z.string(),
      workingDay: z.number().int(),
      showAs: z.enum(['tentative', 'busy', 'oof', 'workingElsewhere']),
    }),
  ),
  /** Mail that lies in the inboxes when the first day begins. */
  mail: z.array(
    z.object({
      from: z.string(),
      to: z.array(z.string()),
      cc: z.array(z.string()),
      workingDay: z.number().int().max(0),
      at: z.string(),
      /** The mail speaks of a talk the day before, so that day has to be one on which people work. */
      spokeTheDayBefore: z.boolean().default(false),
      isRead: z.boolean(),
      subject: z.string(),
      lines: z.array(z.string()),
    }),
  ),
});

/** When a person works. */
export type WorkingHours = z.infer<typeof hours>;
/** What the practice tenants look like when the first day begins. */
export type FirstDay = z.infer<typeof firstDayFile>;

const file = readFileSync(new URL('./first-day.json', import.meta.url), 'utf8');

/** The first day, as first-day.json beside this file tells it. */
export const firstDay: FirstDay = firstDayFile.parse(JSON.parse(file));
