import { z } from 'zod';
import { timeOfDay } from './procedure-parts.ts';

/** The furthest a reminder can be from the last day of what it reminds of, in working days. */
const FURTHEST = 20;

const days = z.array(z.int().min(-FURTHEST).max(FURTHEST));

/**
 * When people are reminded of what runs: working days from its last day, before (negative), on (0) and after it. No
 * council's document says it, so it is a setting of the product with a usual value, and names no rule it comes from.
 */
export const remindersSchema = z
  .strictObject({
    stage: days
      .default([-1, 0, 1, 5, 10, 15, 20])
      .describe('Of the limit of a stage. After it they go on until somebody has decided.'),
    overall: days.default([-5, 0]).describe('Of the overall limit.'),
    duties: days.default([-3, 0, 1]).describe('Of what must follow from an act.'),
    actions: days.default([0, 1]).describe('Of what somebody has agreed to do by a day.'),
    meetings: days
      .default([-1, 1])
      .describe('Of a meeting that is booked; after its day, of its minutes while there are none.'),
    at: timeOfDay.default('09:00').describe('The time of day.'),
  })
  .prefault({})
  .describe('When people are reminded, in working days from a last day: -1 before it, 0 on it, 1 after it.');
