import { z } from 'zod';
import { condition, label, partKey, why } from './procedure-parts.ts';

const workingDays = z.strictObject({
  in: z.literal('workingDays'),
  days: z.int().min(1).max(260),
  setBy: z
    .enum(['procedure', 'owner'])
    .default('procedure')
    .describe('"owner": the number is a default the owner may shorten or set (Q8).'),
  why,
});

const calendarDays = z.strictObject({
  in: z.literal('calendarDays'),
  days: z
    .int()
    .min(1)
    .max(366)
    .describe('Days of the calendar, weekends and bank holidays among them: four weeks are 28.'),
  onFreeDay: z
    .enum(['nextWorkingDay', 'thatDay'])
    .default('nextWorkingDay')
    .describe('When it ends if its last day is not a working day.'),
  why,
});

const hours = z.strictObject({
  in: z.literal('hours'),
  hours: z.int().min(1).max(2000).describe('Hours of the clock, nights and weekends among them.'),
  why,
});

const sameWorkingDay = z.strictObject({
  in: z.literal('sameWorkingDay'),
  onFreeDay: z
    .enum(['nextWorkingDay', 'thatDay'])
    .default('nextWorkingDay')
    .describe('When it ends if the day it begins on is not a working day (Q23).'),
  why,
});

const openEnded = z.strictObject({
  in: z.literal('openEnded'),
  target: z
    .int()
    .min(1)
    .max(260)
    .optional()
    .describe(
      'Working days the authority has chosen for "as soon as practicable". Without it: no clock unless a date is set.',
    ),
  why,
});

/** How long something may take. */
export const limitSchema = z.discriminatedUnion('in', [
  workingDays,
  calendarDays,
  hours,
  sameWorkingDay,
  openEnded,
]);

/** A limit of a pack. */
export type Limit = z.infer<typeof limitSchema>;

/** A further limit inside a stage, beside that of the stage itself. */
export const milestoneSchema = z.strictObject({
  key: partKey,
  label: label.describe('What must have happened by then: "acknowledged".'),
  limit: z.discriminatedUnion('in', [workingDays, calendarDays, hours, sameWorkingDay]),
  when: condition.optional().describe('Only in cases of this kind.'),
  until: z
    .enum(['seen', 'answered', 'met'])
    .describe('What ends it: everybody asked has seen the alert; an answer; the meeting was held.'),
  why,
});

/** A further limit inside a stage. */
export type Milestone = z.infer<typeof milestoneSchema>;
