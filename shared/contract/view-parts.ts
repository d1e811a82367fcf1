import { z } from 'zod';

/** How a date presses: calm, one working day or less left, or passed. */
export const toneSchema = z.enum(['calm', 'soon', 'late']);
export type Tone = z.infer<typeof toneSchema>;

/** A limit as people read it: "Fri 27 Nov" and "2 working days left", with the days gone of the days there are. */
export const dueSchema = z.object({
  day: z.string(),
  text: z.string(),
  left: z.string(),
  used: z.int(),
  total: z.int(),
  tone: toneSchema,
});
export type DueView = z.infer<typeof dueSchema>;

/** One of the things that can be chosen, by its key. */
export const choiceSchema = z.object({ key: z.string(), label: z.string() });

/** A person as others see them. */
export const personSchema = z.object({ id: z.string(), name: z.string() });
