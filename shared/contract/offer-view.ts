import { z } from 'zod';

const actField = z.object({ label: z.string(), required: z.boolean() });

/** What this person may do now, or may not do yet and why. */
export const offerSchema = z.object({
  command: z.string(),
  /** The form of one of the pack's acts, where the command is to record one. */
  act: z
    .object({
      key: z.string(),
      text: actField.optional(),
      with: actField.optional(),
      on: actField.optional(),
      outcome: actField
        .extend({ choices: z.array(z.object({ key: z.string(), label: z.string() })) })
        .optional(),
      tells: z.array(z.string()),
    })
    .optional(),
  label: z.string(),
  primary: z.boolean(),
  allowed: z.boolean(),
  whyNot: z.string().optional(),
  why: z.array(z.string()),
});
export type OfferView = z.infer<typeof offerSchema>;
