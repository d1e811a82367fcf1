import { z } from 'zod';
import { label, partKey, role, sentence, why } from './procedure-parts.ts';

/** A report that the procedure asks for: what is counted, over what time, for whom. */
export const reportSchema = z.strictObject({
  key: partKey,
  label,
  period: z.enum(['month', 'quarter', 'halfYear', 'year', 'onDemand']),
  itemised: z
    .enum(['none', 'lastMonth', 'all'])
    .default('none')
    .describe('Which part of the period is listed case by case (Q14).'),
  by: z.array(role).min(1).describe('Who draws it up.'),
  to: z.array(label).min(1).describe('Whom it goes to.'),
  counts: z
    .array(
      z.enum([
        'cases',
        'informal',
        'formal',
        'byCategory',
        'byStage',
        'byOwner',
        'byService',
        'byTrack',
        'answeredInTime',
        'daysToEnd',
        'settled',
      ]),
    )
    .min(1),
  note: sentence.optional().describe('What it says besides its numbers.'),
  why,
});

/** A report of a pack. */
export type Report = z.infer<typeof reportSchema>;
