import { z } from 'zod';
import { gateSchema } from './procedure-acts.ts';
import { limitSchema, milestoneSchema } from './procedure-limits.ts';
import { condition, label, role, rungKey, sentence, whose, why } from './procedure-parts.ts';

const meeting = z.strictObject({
  required: z.array(role).min(1).describe('Roles that must be in the room.'),
  chair: role,
  chairWhen: z
    .array(z.strictObject({ when: condition, role, why }))
    .default([])
    .describe('Who chairs instead, in cases of a kind; the first that fits.'),
  obligatory: z
    .enum(['never', 'whenNotSettled', 'whenBegun'])
    .describe(
      '"whenNotSettled": the meeting calls itself when guidance and direction did not settle the matter; "whenBegun": with the stage.',
    ),
  calledBy: whose.default(['owner']).describe('Who may call it where it does not call itself.'),
  minutes: z.int().min(15).max(480),
  why,
});

const answer = z.strictObject({
  role,
  copied: z.literal(true).optional(),
  when: condition.optional().describe('Only in cases of this kind.'),
});

/** One rung of a ladder. */
export const stageSchema = z.strictObject({
  key: rungKey,
  number: z.int().min(1),
  title: label.describe('Who answers, as on the ladder.'),
  nature: label
    .optional()
    .describe('What the rung is where its number and title do not say it: "Discussion of a dispute".'),
  alert: label.optional().describe('What opens this rung, where it is not the word of the pack.'),
  escalation: z
    .boolean()
    .describe('False where the rung is not an escalation: it is shown and counted apart.'),
  answers: z
    .array(answer)
    .describe(
      'Who must answer; "copied" gets the alert too and may answer. Nobody: the stage tells and asks for no answer.',
    ),
  answered: z
    .enum(['byAny', 'byAll'])
    .default('byAny')
    .describe('Whether one answer is enough, or everybody who is asked must answer.'),
  informed: z.array(role).describe('Who is told at this stage without being asked for an answer.'),
  unlessAware: z
    .array(role)
    .default([])
    .describe('Those of `informed` who are told only where they have no part in the case yet.'),
  limit: limitSchema,
  milestones: z.array(milestoneSchema).default([]).describe('Further limits inside the stage.'),
  meeting: meeting.optional(),
  confirmedByEmail: z
    .boolean()
    .describe('The alert also goes out as an email under the heading of the pack.'),
  gates: z.array(gateSchema).default([]).describe('What must be on the record before the stage can begin.'),
  begunBy: whose.default(['owner']).describe('Who takes the matter to this stage.'),
  ownedWith: z
    .array(role)
    .default([])
    .describe('Who, while the stage is under way, may do all that the owner may (Q22).'),
  ownerMayName: z
    .boolean()
    .default(false)
    .describe('Whether the owner may name somebody else to answer, in place of who holds the role.'),
  formIssued: z.boolean().describe('A dated issue of the record is filed as PDF when the stage begins.'),
  why,
});

/** One rung of the ladder: who answers, by when, who is told, who meets. */
export type Stage = z.infer<typeof stageSchema>;

/** One of several ladders of a pack, chosen by the kind of concern. */
export const trackSchema = z.strictObject({
  key: rungKey,
  label,
  gloss: sentence.optional(),
  stages: z
    .array(rungKey)
    .describe(
      'The rungs, from the lowest. None: the matter is recorded and counted, and not escalated one by one.',
    ),
  recordedOnly: z
    .boolean()
    .default(false)
    .describe(
      'That a track without stages is meant so: a matter on it is recorded and counted. A track that a category chooses must say it.',
    ),
  examples: z
    .array(sentence)
    .default([])
    .describe(
      'Examples of issues that are followed on this track: a case of nothing else takes it (O3, Q12).',
    ),
  chosenBy: z
    .enum(['category', 'owner'])
    .describe('"category": by the categories that name the track; "owner": by whoever opens the case.'),
  usual: z
    .boolean()
    .default(false)
    .describe('Whether a case takes it unless another is chosen. Without such a one, one must be chosen.'),
  why,
});
