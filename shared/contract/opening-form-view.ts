import { z } from 'zod';
import { targetSchema } from './target-view.ts';
import { choiceSchema } from './view-parts.ts';

/** What the form for raising an alert needs to know of a procedure. */
export const openingFormSchema = z.object({
  procedure: z.string(),
  name: z.string(),
  /** Which children and matters it is for. */
  scope: z.string().optional(),
  words: z.object({
    alert: z.string(),
    matter: z.string(),
    stage: z.string(),
    record: z.string(),
    childNumber: z.string(),
    owner: z.string(),
    reminder: z.string(),
  }),
  named: z.array(z.object({ role: z.string(), label: z.string() })),
  categories: z.array(
    choiceSchema.extend({
      gloss: z.string().optional(),
      group: z.string().optional(),
      /** The track that a case of this category takes. */
      track: z.string().optional(),
    }),
  ),
  categoryRequired: z.boolean(),
  categoryChoice: z.enum(['one', 'many']),
  groups: z.array(choiceSchema.extend({ note: z.string() })),
  sources: z
    .object({ required: z.boolean(), items: z.array(choiceSchema), notes: z.string().optional() })
    .optional(),
  /** The flags that whoever opens the case may raise with it. */
  flags: z.array(choiceSchema.extend({ opens: z.string().optional(), urgent: z.boolean() })),
  /** The tracks there are, each with where a case on it can start; the owner may choose those that say so. */
  tracks: z.array(
    choiceSchema.extend({
      gloss: z.string().optional(),
      examples: z.array(z.string()),
      mayChoose: z.boolean(),
      /** Whether a case takes it unless another is chosen. */
      usual: z.boolean(),
      targets: z.array(targetSchema),
    }),
  ),
  /** Whether what is at issue must be stated, beside what should happen. */
  issueRequired: z.boolean(),
  /** The label under which each issue can name the service it is about. */
  service: z.string().optional(),
  redirects: z.array(z.object({ concern: z.string(), instead: z.string(), why: z.array(z.string()) })),
  /** Where an email alone is no talk: the sources whose concerns it does for all the same. */
  emailOnly: z.object({ exceptSources: z.array(z.string()) }).optional(),
  examples: z.array(z.object({ group: z.string(), items: z.array(z.string()) })),
  steps: z.boolean(),
  discussion: z.enum(['required', 'asked', 'none']),
  referral: z.string().optional(),
  informal: z.string().optional(),
  targets: z.array(targetSchema),
  emailHeading: z.string(),
  rules: z.record(z.string(), z.object({ section: z.string(), says: z.string() })),
  why: z.record(z.string(), z.array(z.string())),
  today: z.string(),
});
export type OpeningFormView = z.infer<typeof openingFormSchema>;
