import { z } from 'zod';
import { actSchema, gateSchema } from './procedure-acts.ts';
import { day, label, role, sentence, why } from './procedure-parts.ts';

const words = z.strictObject({
  alert: label.describe('What opens a stage, as on its card and email: "Resolution and Escalation Alert".'),
  matter: label.describe('What the case is about: "issue", "dispute", "concern".'),
  record: label.describe("The case's record, as its PDF is titled."),
  notice: label.describe('The heading of cards that are not alerts.'),
  outcome: label.describe('The heading of the closing note.'),
  told: label.describe('Of somebody told without being asked for an answer: "alerted", "informed".'),
  closing: label.describe('The button by which the owner ends the record: "Authorise the record".'),
  owner: label.describe('Who owns a case: "Independent Reviewing Officer".'),
  childNumber: label.describe("The label of the child's number in the authority's own system."),
  meeting: label.describe('What a meeting of the procedure is called.'),
  reminder: sentence.describe('The reminder shown where people type.'),
});

const limit = z.strictObject({
  workingDays: z.int().min(1).max(260),
  setBy: z
    .enum(['procedure', 'owner'])
    .describe('"owner": the number is a default the owner may shorten or set.'),
  why,
});

const meeting = z.strictObject({
  required: z.array(role).min(1).describe('Roles that must be in the room.'),
  chair: role,
  obligatory: z
    .enum(['never', 'whenNotSettled'])
    .describe(
      '"whenNotSettled": the meeting calls itself when guidance and direction did not settle the matter.',
    ),
  minutes: z.int().min(15).max(480),
  why,
});

const stage = z.strictObject({
  key: z.string().regex(/^[a-z0-9-]+$/),
  number: z.int().min(1),
  title: label.describe('Who answers, as on the ladder.'),
  escalation: z.boolean().describe('False where the first rung is not an escalation.'),
  answers: z
    .array(z.strictObject({ role, copied: z.literal(true).optional() }))
    .min(1)
    .describe('Who must answer; "copied" gets the alert too and may answer.'),
  informed: z.array(role).describe('Who is told at this stage without being asked for an answer.'),
  limit,
  meeting: meeting.optional(),
  confirmedByEmail: z
    .boolean()
    .describe('The alert also goes out as an email under the heading of the pack.'),
  gates: z.array(gateSchema).default([]).describe('What must be on the record before the stage can begin.'),
  ownerMayName: z
    .boolean()
    .default(false)
    .describe('Whether the owner may name somebody else to answer, in place of who holds the role.'),
  formIssued: z.boolean().describe('A dated issue of the record is filed as PDF when the stage begins.'),
  why,
});

const opening = z.strictObject({
  by: z.array(role).min(1).describe('Roles that may open a case.'),
  categories: z.array(
    z.strictObject({ key: z.string(), label, gloss: sentence.optional(), group: z.string().optional() }),
  ),
  categoryChoice: z
    .enum(['one', 'many'])
    .default('one')
    .describe('Whether one category is chosen, or one and any number beside it.'),
  groups: z
    .array(
      z.strictObject({
        key: z.string(),
        label,
        note: sentence.describe('What it means that a category is in this group.'),
        formally: z
          .enum(['freely', 'withReason'])
          .describe('Whether a stage can begin on such a category without further ado, or takes a reason.'),
        why,
      }),
    )
    .default([]),
  sources: z
    .strictObject({
      required: z.boolean(),
      items: z.array(z.strictObject({ key: z.string(), label })).min(1),
      why,
    })
    .optional()
    .describe('Where a concern came from.'),
  redirects: z
    .array(z.strictObject({ concern: label, instead: sentence, why }))
    .default([])
    .describe('What is not opened as a case here, or has another way beside it, and which.'),
  categoryRequired: z.boolean(),
  examples: z.array(z.strictObject({ group: label, items: z.array(sentence) })),
  steps: z.boolean().describe('Whether the owner states the steps required to achieve what should happen.'),
  discussion: z
    .enum(['required', 'asked', 'none'])
    .describe(
      'The talk before opening: required; asked for, and a reason taken when there was none; not asked.',
    ),
  emailOnly: z
    .strictObject({ is: z.enum(['warned', 'refusedForSettling']), why })
    .optional()
    .describe(
      'What happens when the first stage was only written about and never talked over. Without it: nothing.',
    ),
  direct: z
    .strictObject({
      allowed: z.boolean(),
      stages: z
        .array(z.string())
        .min(1)
        .optional()
        .describe('The stages that can be entered so. Without it: any.'),
      reasonRequired: z.boolean(),
      viewsRequired: z.boolean(),
      why,
    })
    .describe('Starting or moving to a stage that is not the next one.'),
  why,
});

/** A procedure pack: an authority's escalation procedure as data. Parsing it refuses unknown or missing parts. */
export const procedureSchema = z.strictObject({
  $schema: z.string().optional(),
  id: z.string().regex(/^[a-z0-9-]+$/),
  version: z.int().min(1),
  name: label,
  source: z.strictObject({ title: label, inUseFrom: day.optional(), reviewBy: day.optional() }),
  referencePrefix: z.string().regex(/^[A-Z]{2,4}$/),
  words,
  roles: z.record(role, z.strictObject({ label, short: label, named: z.enum(['atOpening', 'inDirectory']) })),
  readers: z.array(role).describe('Roles that may read every case of the procedure.'),
  clock: z.strictObject({
    covers: z.enum(['response', 'responseAndAction']).describe('Q2'),
    atLimit: z.enum(['must', 'asked']).describe('What the owner is told once a limit has passed (Q2, N7).'),
    moveUp: z
      .enum(['anyTime', 'onceAnswered'])
      .describe(
        'Whether the owner may move up before the limit without an answer (O15), or only once answered (Q2).',
      ),
    moreTime: z
      .enum(['granted', 'recorded'])
      .describe('Whether the owner can grant more time, or it is only put down.'),
    why,
  }),
  overall: z
    .strictObject({ workingDays: z.int().min(1), binding: z.enum(['limit', 'expectation']), why })
    .optional()
    .describe('Counted from the first stage that is started.'),
  informal: z.strictObject({ title: label, answers: z.array(role), why }).optional(),
  opening,
  stages: z.array(stage).min(1),
  acts: z
    .array(actSchema)
    .default([])
    .describe("What people can put on the record beside the ladder's own steps."),
  meetings: z.strictObject({ ownerMayCall: z.boolean(), minutes: z.int().min(15), why }),
  closing: z
    .strictObject({
      mayAuthoriseFromStage: z
        .string()
        .describe('From this stage on the owner may end the record though the matter is not resolved.'),
      why,
    })
    .optional()
    .describe('Without it: the record ends once the resolution is on it.'),
  agenda: z.array(z.strictObject({ key: z.string(), heading: label })).min(1),
  childRights: z.array(z.strictObject({ key: z.string(), label: sentence, why })),
  referral: z.strictObject({ to: label, asked: label, why }).optional(),
  rules: z
    .record(z.string(), z.strictObject({ section: label, says: sentence }))
    .describe('The source\'s own words by requirement id, shown as the answer to "why is this asked?".'),
});

/** A checked procedure pack. */
export type Procedure = z.infer<typeof procedureSchema>;

/** One rung of the ladder: who answers, by when, who is told, who meets. */
export type Stage = Procedure['stages'][number];

/** The stage with a key, or nothing when the pack has none. */
export function stageOf(procedure: Procedure, key: string): Stage | undefined {
  return procedure.stages.find((stage) => stage.key === key);
}

/** The rung above a stage; without a stage, the first rung. Nothing above the last. */
export function nextStage(procedure: Procedure, key: string | undefined): Stage | undefined {
  const at = procedure.stages.findIndex((stage) => stage.key === key);
  return procedure.stages[at + 1];
}
