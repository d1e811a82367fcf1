import { z } from 'zod';
import type { Phase } from './case.ts';
import type { StageEntry } from './events.ts';
import type { Procedure } from './procedure.ts';
import { actKey, label, role, why } from './procedure-parts.ts';

const phase = z.enum({
  informal: 'informal',
  waiting: 'waiting',
  answered: 'answered',
  unsettled: 'unsettled',
  lapsed: 'lapsed',
  resolved: 'resolved',
} as const satisfies { [P in Phase]: P });

const entry = z.enum({
  raised: 'raised',
  escalated: 'escalated',
  direct: 'direct',
} as const satisfies { [E in StageEntry]: E });

/** The parts by which an act is somebody's, whatever their role. Every other name in `by` is a role. */
export const ACT_PARTS = ['owner', 'respondent', 'party'] as const;

const field = z.strictObject({ label: label.describe('What the field is called.'), required: z.boolean() });
const choice = z.strictObject({ key: actKey, label });

/** Something that can be put on the record beside the ladder's own steps, as the pack describes it. */
export const actSchema = z.strictObject({
  key: actKey,
  label: label.describe('The button: "Record legal advice".'),
  did: label.describe('Of who did it, in the thread: "sought independent legal advice".'),
  by: z.array(role).min(1).describe('Whose act it is: "owner", "respondent", "party", or a role.'),
  phases: z
    .union([z.literal('any'), z.array(phase).min(1)])
    .describe('How the case must stand; "any" while the record is open.'),
  stages: z
    .array(z.string())
    .min(1)
    .optional()
    .describe('The stages at which it has its place. Without it: at each, and before the first.'),
  beside: z.boolean().describe('Whether it is still possible beside a record that is authorised.'),
  fields: z.strictObject({
    text: field.optional(),
    with: field.optional().describe('Who it was with, or to whom.'),
    on: field.optional().describe('The day of it: today or earlier.'),
    outcome: field.extend({ choices: z.array(choice).min(1) }).optional(),
  }),
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
  needs: actKey.describe('The act that must be on the record.'),
  outcome: actKey.optional().describe('The outcome that the last such act must have.'),
  onlyAfter: z
    .strictObject({ act: actKey, outcome: actKey })
    .optional()
    .describe('The gate stands only when the last act of that name had that outcome.'),
  unless: z.array(entry).describe('The ways of entering the stage that need no such act.'),
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
