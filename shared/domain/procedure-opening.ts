import { z } from 'zod';
import { label, partKey, role, rungKey, sentence, whose, why } from './procedure-parts.ts';

const category = z.strictObject({
  key: z.string(),
  label,
  gloss: sentence.optional(),
  group: z.string().optional(),
  track: rungKey.optional().describe('The track that a case of this category takes.'),
});

const group = z.strictObject({
  key: z.string(),
  label,
  note: sentence.describe('What it means that a category is in this group.'),
  formally: z
    .enum(['freely', 'withReason'])
    .describe('Whether a stage can begin on such a category without further ado, or takes a reason.'),
  why,
});

const sources = z.strictObject({
  required: z.boolean(),
  items: z.array(z.strictObject({ key: z.string(), label })).min(1),
  notes: label.optional().describe('What is kept with the source: "Strengths and deficits".'),
  why,
});

const flag = z.strictObject({
  key: partKey,
  label: label.describe('What is flagged: "Risk of significant harm".'),
  by: whose.describe('Who may raise it: "owner", "respondent", "party", or a role.'),
  opens: rungKey
    .optional()
    .describe(
      'The stage to which the matter may go straight once it is raised, with the reason that was given.',
    ),
  urgent: z
    .boolean()
    .default(false)
    .describe(
      'Whether whoever may raise it may also begin that stage, which then waits for no gate, answer or meeting.',
    ),
  onlyOnItsTracks: z
    .boolean()
    .default(false)
    .describe(
      'Of an urgent flag: that it cannot be raised on a track without its stage. Where it can, its stage must be on every track.',
    ),
  why,
});

/** A mark on a case with a reason, that may open a stage. */
export type Flag = z.infer<typeof flag>;

/** What opening a case asks for. */
export const openingSchema = z.strictObject({
  by: z.array(role).min(1).describe('Roles that may open a case.'),
  categories: z.array(category),
  categoryChoice: z
    .enum(['one', 'many'])
    .default('one')
    .describe('Whether one category is chosen, or one and any number beside it.'),
  groups: z.array(group).default([]),
  sources: sources.optional().describe('Where a concern came from.'),
  flags: z.array(flag).default([]),
  redirects: z
    .array(z.strictObject({ concern: label, instead: sentence, why }))
    .default([])
    .describe('What is not opened as a case here, or has another way beside it, and which.'),
  categoryRequired: z.boolean(),
  examples: z.array(z.strictObject({ group: label, items: z.array(sentence) })),
  issue: z
    .enum(['required', 'asked'])
    .default('required')
    .describe('Whether what is at issue must be stated, or may be, beside what should happen (N2).'),
  steps: z.boolean().describe('Whether the owner states the steps required to achieve what should happen.'),
  service: label.optional().describe('The label under which an issue can name the service it is about.'),
  discussion: z
    .enum(['required', 'asked', 'none'])
    .describe(
      'The talk before opening: required; asked for, and a reason taken when there was none; not asked.',
    ),
  emailOnly: z
    .strictObject({
      is: z.enum(['warned', 'refusedForSettling']),
      offered: z
        .enum(['isNoTalk', 'isTalk'])
        .default('isNoTalk')
        .describe('Whether a talk that was offered and not taken up counts as one (Q4).'),
      exceptSources: z
        .array(z.string())
        .default([])
        .describe('Where a concern may come from that writing alone does for.'),
      why,
    })
    .optional()
    .describe(
      'What happens when the first stage was only written about and never talked over. Without it: nothing.',
    ),
  direct: z
    .strictObject({
      allowed: z.boolean(),
      stages: z
        .array(rungKey)
        .min(1)
        .optional()
        .describe('The stages that can be entered so. Without it: any.'),
      grounds: z
        .array(z.strictObject({ key: partKey, label: sentence }))
        .default([])
        .describe('The only grounds on which it may be: one is chosen (N5). None: any.'),
      reasonRequired: z.boolean().default(false),
      viewsRequired: z.boolean().default(false),
      why,
    })
    .describe('Starting or moving to a stage that is not the next one.'),
  why,
});
