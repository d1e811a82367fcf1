import { z } from 'zod';
import { label, partKey, sentence, why } from './procedure-parts.ts';

/** Something that people who have no part in a case can read: the procedure itself, or an account of it for them (O16, O17). */
export const publicationSchema = z.strictObject({
  key: partKey,
  label: label.describe('Its title, in words of those it is for.'),
  for: z.array(label).min(1).describe('Whom it is for: "Elected members", "Children and young people".'),
  text: z.array(sentence).min(1).describe('What it says, a paragraph each.'),
  whole: z
    .boolean()
    .describe('Whether every stage of the procedure and the words of its source follow the text.'),
  why,
});

/** Something of a pack that is published. */
export type Publication = z.infer<typeof publicationSchema>;
