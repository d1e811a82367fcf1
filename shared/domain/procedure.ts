import { z } from 'zod';
import { actSchema } from './procedure-acts.ts';
import { endingSchema } from './procedure-ending.ts';
import { limitSchema } from './procedure-limits.ts';
import { openingSchema } from './procedure-opening.ts';
import {
  condition,
  day,
  label,
  partKey,
  role,
  rungKey,
  sentence,
  timeOfDay,
  whose,
  why,
} from './procedure-parts.ts';
import { publicationSchema } from './procedure-published.ts';
import { remindersSchema } from './procedure-reminders.ts';
import { reportSchema } from './procedure-reports.ts';
import { type Stage, stageSchema, trackSchema } from './procedure-stages.ts';

const words = z.strictObject({
  alert: label.describe('What opens a stage, as on its card and email: "Resolution and Escalation Alert".'),
  matter: label.describe('What the case is about: "issue", "dispute", "concern".'),
  stage: label
    .default('stage')
    .describe('What a rung is called before its number: "stage", "level", "practice alert stage" (Q18).'),
  record: label.describe("The case's record, as its PDF is titled."),
  notice: label.describe('The heading of cards that are not alerts.'),
  outcome: label.describe('The heading of the closing note.'),
  told: label.describe('Of somebody told without being asked for an answer: "alerted", "informed".'),
  closing: label.describe('The button by which the owner ends the record: "Authorise the record".'),
  closed: label
    .default('authorised the record')
    .describe('Of who ended it so, in the thread: "authorised the record", "completed the form".'),
  owner: label.describe('Who owns a case: "Independent Reviewing Officer".'),
  childNumber: label.describe("The label of the child's number in the authority's own system."),
  meeting: label.describe('What a meeting of the procedure is called.'),
  reminder: sentence.describe('The reminder shown where people type.'),
});

const roleSchema = z.strictObject({
  label,
  short: label,
  named: z
    .enum(['atOpening', 'whenNeeded', 'inDirectory'])
    .describe(
      '"atOpening": named for each case as it opens; "whenNeeded": named for the case by when a stage needs them; "inDirectory": held by people of the authority.',
    ),
  standIn: role.optional().describe('The role that is asked instead while nobody in this one can be.'),
});

const clock = z.strictObject({
  starts: z
    .enum(['raised', 'issued', 'received'])
    .default('raised')
    .describe(
      'Day 0 of a stage: the day it is raised with the answering person, the day its alert is issued, or the day they received it (Q1).',
    ),
  endsAt: timeOfDay
    .optional()
    .describe('The time of the last day at which a limit ends. Without it: the end of the day (Q1).'),
  covers: z
    .enum(['response', 'responseAndAction'])
    .describe(
      'Whether the limit binds the answer alone, or the action too: what is dated after it is then late (Q2, N21).',
    ),
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
});

const overall = z.strictObject({
  workingDays: z.int().min(1),
  binding: z.enum(['limit', 'expectation']),
  starts: z
    .enum(['firstStage', 'opening'])
    .default('firstStage')
    .describe('Whether it is counted from the first stage that begins, or from the opening (Q9).'),
  covers: z
    .array(rungKey)
    .min(1)
    .optional()
    .describe('The stages it covers; above them it no longer runs. Without it: all (Q9).'),
  why,
});

const informal = z.strictObject({
  title: label,
  answers: z.array(role).describe('With whom the matter is first talked over.'),
  limit: limitSchema
    .optional()
    .describe('How long the talk may take before the owner is asked to decide (Q15).'),
  why,
});

const reading = z.strictObject({
  settings: z
    .array(z.string().min(1))
    .describe('Where in the pack the reading is set: "clock.moveUp", "stages.3.limit". A stage by its key.'),
});

/** A procedure pack: an authority's escalation procedure as data. Parsing it refuses unknown or missing parts. */
export const procedureSchema = z.strictObject({
  $schema: z.string().optional(),
  id: z.string().regex(/^[a-z0-9-]+$/),
  version: z.int().min(1),
  name: label,
  source: z.strictObject({
    title: label,
    inUseFrom: day.optional(),
    reviewBy: day.optional(),
    why: why.optional(),
  }),
  scope: sentence.optional().describe('Which children and matters the procedure is for, as its form says.'),
  referencePrefix: z.string().regex(/^[A-Z]{2,4}$/),
  words,
  roles: z.record(role, roleSchema),
  readers: z.array(role).describe('Roles that may read every case of the procedure.'),
  ownership: z
    .strictObject({ movedBy: whose, why })
    .optional()
    .describe('Who may hand a case to another owner (N13). Without it: the owner stays.'),
  clock,
  overall: overall.optional().describe('A limit over the stages together.'),
  informal: informal.optional(),
  reminders: remindersSchema,
  opening: openingSchema,
  tracks: z.array(trackSchema).default([]).describe('Several ladders. None: one ladder of all stages.'),
  stages: z.array(stageSchema).min(1),
  toldBy: z
    .array(z.strictObject({ role, stage: rungKey, when: condition.optional(), why }))
    .default([])
    .describe('Who must have been told by when a stage begins: whoever was not is told with it (N22, Q21).'),
  acts: z
    .array(actSchema)
    .default([])
    .describe("What people can put on the record beside the ladder's own steps."),
  meetings: z.strictObject({ ownerMayCall: z.boolean(), minutes: z.int().min(15), why }),
  ending: endingSchema.optional().describe('Without it: the record ends once the resolution is on it.'),
  formIssues: z
    .enum(['firstStage'])
    .optional()
    .describe(
      'That the record is filed only as the matter is raised and again at its end (R3). Without it: at each stage that issues it.',
    ),
  filing: z
    .strictObject({
      onceApproved: z.strictObject({ act: partKey, outcome: partKey.optional() }),
      covers: z
        .enum(['whatStands', 'whatFollows'])
        .default('whatStands')
        .describe(
          'Whether an approval is for what is on the record by then, or for what comes after it too (Q20).',
        ),
      why,
    })
    .optional()
    .describe(
      "What must be on the record before anything is placed on the child's file (R2, Q20): an issue of the record is filed with it, and what had to wait. Without it: nothing.",
    ),
  agenda: z
    .array(
      z.strictObject({
        key: z.string(),
        heading: label,
        under: z.string().optional().describe('The point of the agenda under which it stands.'),
      }),
    )
    .min(1),
  childRights: z.array(z.strictObject({ key: z.string(), label: sentence, why })),
  referral: z
    .strictObject({
      to: label,
      asked: label,
      act: partKey.optional().describe('The act that puts such a referral on the record (O7).'),
      why,
    })
    .optional(),
  published: z
    .array(publicationSchema)
    .default([])
    .describe('What people outside a case can read of the procedure (O16).'),
  reports: z.array(reportSchema).default([]),
  readings: z
    .record(z.string(), reading)
    .default({})
    .describe('What the source leaves open and how it is read here: the settings by the id of the reading.'),
  rules: z
    .record(z.string(), z.strictObject({ section: label, says: sentence }))
    .describe('The source\'s own words by requirement id, shown as the answer to "why is this asked?".'),
});

/** A checked procedure pack. */
export type Procedure = z.infer<typeof procedureSchema>;

/** The stage with a key, or nothing when the pack has none. */
export function stageOf(procedure: Procedure, key: string | undefined): Stage | undefined {
  return procedure.stages.find((stage) => stage.key === key);
}
