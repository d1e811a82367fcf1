import { z } from 'zod';

const actField = z.object({ label: z.string(), required: z.boolean() });

/** What this person may do now, or may not do yet and why. */
export const offerSchema = z.object({
  command: z.string(),
  /** Which flag, where the command is to raise one. */
  flag: z.string().optional(),
  /** The stage that the flag opens, and whether the matter goes there at once. */
  leadsTo: z.object({ stage: z.string(), atOnce: z.boolean() }).optional(),
  /** The form of one of the pack's acts, where the command is to record one. */
  act: z
    .object({
      key: z.string(),
      text: actField.optional(),
      with: actField.optional(),
      on: actField.optional(),
      until: actField.optional(),
      /** Whether a reason must be given, because it is recorded at a stage that is not its own. */
      asksReason: z.boolean(),
      /** What must follow from it, by the procedure. */
      duty: z.string().optional(),
      emailed: z.boolean(),
      outcome: actField
        .extend({ choices: z.array(z.object({ key: z.string(), label: z.string() })) })
        .optional(),
      tells: z.array(z.string()),
    })
    .optional(),
  /** The request that agreeing to more time answers: the day that was asked for, and by whom and why. */
  time: z.object({ until: z.string(), says: z.string() }).optional(),
  label: z.string(),
  primary: z.boolean(),
  allowed: z.boolean(),
  whyNot: z.string().optional(),
  why: z.array(z.string()),
});
export type OfferView = z.infer<typeof offerSchema>;
