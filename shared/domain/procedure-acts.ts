import { z } from 'zod';
import type { Procedure } from './procedure.ts';
import { condition, label, partKey, role, rungKey, whose, why } from './procedure-parts.ts';
import { phaseKey, stageEntry } from './procedure-phases.ts';

const field = z.strictObject({ label: label.describe('What the field is called.'), required: z.boolean() });
const choice = z.strictObject({ key: partKey, label });

const duty = z.strictObject({
  what: label.describe('What must then be done: "Hold a Looked After review".'),
  within: z
    .strictObject({
      days: z.int().min(1).max(365),
      of: z.enum(['calendar', 'workingDays']),
      from: z
        .enum(['on', 'recorded'])
        .describe('The day the act gives, or the day it is put on the record (Q6).'),
    })
    .optional()
    .describe('Without it: whoever records the act sets the day, in the field `until`.'),
  onlyWhen: partKey.optional().describe('The outcome with which the act begins the duty. Without it: any.'),
  doneBy: partKey.describe('The act by which it is done.'),
});

/** Something that can be put on the record beside the ladder's own steps, as the pack describes it. */
export const actSchema = z.strictObject({
  key: partKey,
  label: label.describe('The button: "Record legal advice".'),
  did: label.describe('Of who did it, in the thread: "sought independent legal advice".'),
  by: whose.describe('Whose act it is: "owner", "respondent", "party", or a role.'),
  phases: z
    .union([z.literal('any'), z.array(phaseKey).min(1)])
    .describe('How the case must stand; "any" while the record is open.'),
  stages: z
    .array(rungKey)
    .min(1)
    .optional()
    .describe('The stages at which it has its place. Without it: at each, and before the first.'),
  elsewhere: z
    .enum(['refused', 'withReason'])
    .default('refused')
    .describe('Whether it can be recorded at other stages, if a reason is given (Q5).'),
  when: condition.optional().describe('Only in cases of this kind.'),
  answers: partKey
    .optional()
    .describe(
      'The act to which it is the answer: it can be recorded once there is one without answer, and holds until there is a new one.',
    ),
  beside: z.boolean().describe('Whether it is still possible beside a record that is authorised.'),
  fields: z.strictObject({
    text: field.optional(),
    with: field.optional().describe('Who it was with, or to whom.'),
    on: field.optional().describe('The day of it: today or earlier.'),
    until: field.optional().describe('A day by which something is to be done: today or later.'),
    outcome: field.extend({ choices: z.array(choice).min(1) }).optional(),
  }),
  duty: duty
    .optional()
    .describe('What must follow from it, by when. It is watched until it is done, also after closing.'),
  emailed: z
    .strictObject({ to: z.array(role).min(1), cc: z.array(role).default([]), heading: label })
    .optional()
    .describe('That it also goes out as an email, from the mailbox of whoever records it.'),
  tells: z
    .array(role)
    .describe(
      'Roles that get a card about it, without being asked for an answer; "owner" is the case\'s own.',
    ),
  cardTitle: label.optional().describe('The title of that card. It names no child and no detail.'),
  why,
});

/** An act of a pack. */
export type Act = z.infer<typeof actSchema>;

/** What must be on the record before a stage can begin. */
export const gateSchema = z.strictObject({
  needs: partKey.describe('The act that must be on the record.'),
  outcome: partKey.optional().describe('The outcome that the last such act must have.'),
  onlyAfter: z
    .strictObject({ act: partKey, outcome: partKey })
    .optional()
    .describe('The gate stands only when the last act of that name had that outcome.'),
  unless: z.array(stageEntry).describe('The ways of entering the stage that need no such act.'),
  why,
});

/** A gate before a stage. */
export type Gate = z.infer<typeof gateSchema>;

/** The act with a key, or nothing when the pack has none. */
export function actOf(procedure: Procedure, key: string | undefined): Act | undefined {
  return procedure.acts.find((act) => act.key === key);
}

/** What the outcome of an act is called, in the pack's own words. */
export function outcomeLabel(act: Act | undefined, outcome: string | undefined): string | undefined {
  return act?.fields.outcome?.choices.find(({ key }) => key === outcome)?.label;
}
