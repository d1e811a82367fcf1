import { z } from 'zod';
import { condition } from '#shared/domain/procedure-parts.ts';
import { choiceSchema } from './view-parts.ts';

const timeParts = {
  /** How long it may take, in words. */
  limit: z.string(),
  /** Whether whoever begins it may set its last day. */
  mayChooseDate: z.boolean(),
  /** Its last day unless a date is set; none where no date is set. */
  usualDue: z.string().optional(),
  latestDue: z.string(),
};

/** A stage that somebody may take the matter to from here, with what that asks for. */
export const targetSchema = z.object({
  key: z.string(),
  number: z.int(),
  title: z.string(),
  /** As it is spoken of: "stage 2", with the ladder's own word and name (Q18). */
  name: z.string(),
  label: z.string(),
  direct: z.boolean(),
  reasonRequired: z.boolean(),
  viewsRequired: z.boolean(),
  /** The grounds on which it may be gone to directly, where the procedure names them: one is chosen. */
  grounds: z.array(choiceSchema),
  /** Who must answer, and who is copied in and may answer. */
  answers: z.array(z.string()),
  copied: z.array(z.string()),
  informed: z.array(z.string()),
  nobody: z.array(z.string()),
  emailed: z.boolean(),
  /** Whether the owner may name somebody else to answer. */
  ownerMayName: z.boolean(),
  /** Roles for which people must be named as it begins, because nobody has been yet. */
  named: z.array(z.object({ role: z.string(), label: z.string() })),
  /** The flags that open it. Where it needs one, it can only be gone to once one of them is raised. */
  flags: z.array(z.object({ key: z.string(), label: z.string(), raised: z.boolean() })),
  needsFlag: z.boolean(),
  /** Whether it tells people and asks for no answer. */
  tellsOnly: z.boolean(),
  ...timeParts,
  /** How long it may take instead in cases of a kind, as long as the kind is not known; the first that fits. */
  limitWhen: z.array(z.object({ when: condition, ...timeParts })),
});
export type TargetView = z.infer<typeof targetSchema>;
