import { z } from 'zod';
import { gateSchema } from './procedure-acts.ts';
import { label, partKey, rungKey, why } from './procedure-parts.ts';

const outcome = z.strictObject({
  key: partKey,
  label,
  settled: z.boolean().describe('Whether the matter counts as resolved.'),
  from: rungKey.optional().describe('The stage from which on it can end so. Without it: any.'),
});

/** How a case comes to its end. */
export const endingSchema = z.strictObject({
  outcomes: z
    .array(outcome)
    .default([])
    .describe('The ways it can end. None: it ends as resolved, and how is written down.'),
  overallReason: label.optional().describe('The label of the overall reason that the end asks for (S10).'),
  onceAnswered: z
    .boolean()
    .default(false)
    .describe('Whether it cannot end while the stage under way has had no answer (R6).'),
  gates: z
    .array(gateSchema)
    .default([])
    .describe('What must be on the record before it can end as settled (R5).'),
  mayAuthoriseFromStage: rungKey
    .optional()
    .describe('From this stage on the owner may end the record though the matter is not resolved (N14).'),
  goesOnBeside: z
    .boolean()
    .default(false)
    .describe('Whether a matter that is not resolved goes on as entries beside the closed record (Q5).'),
  why,
});
