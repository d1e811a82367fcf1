import { z } from 'zod';
import { timeOfDay } from '#shared/domain/procedure-parts.ts';

/** A day of the calendar. */
export const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .describe('A day: 2026-11-23.');

/** A time of day in London. */
export const time = timeOfDay.describe('A time of day in London: "09:30".');

/** Somebody in a story: the key of a role, or the name of one of its people. */
export const who = z.string().min(1).describe("A role's key, or the name of one of the story's people.");

/** When something ends: its last day, with the time where it ends at another moment than the end of that day. */
export const end = z
  .string()
  .regex(/^(none|\d{4}-\d{2}-\d{2}( ([01]\d|2[0-3]):[0-5]\d)?)$/)
  .describe(
    'A day, or a day and time where it ends at that time: "2026-11-26 15:30". "none": no date is set.',
  );

/** The key of a stage; a number may be written as one. */
export const stageKey = z.union([z.string(), z.int()]).transform(String);

/** What is written of the requirement that something proves. */
export const proves = z
  .array(z.string().min(1))
  .describe('Ids of requirements or of rules that the pack quotes.');

/** People who are named for the case, by role. */
export const named = z.record(z.string(), who).describe('Who is named for the case in which role.');
