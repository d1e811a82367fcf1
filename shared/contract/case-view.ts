import { z } from 'zod';
import {
  actionSchema,
  dutySchema,
  entrySchema,
  meetingSchema,
  problemSchema,
  rungSchema,
} from './case-parts.ts';
import { offerSchema } from './offer-view.ts';
import { targetSchema } from './target-view.ts';
import { dueSchema, personSchema, toneSchema } from './view-parts.ts';

/** A case as one person may see it: the whole of what leaves the server about it. */
export const caseViewSchema = z.object({
  id: z.string(),
  reference: z.string(),
  procedure: z.string(),
  child: z.object({ name: z.string(), initials: z.string(), number: z.string(), numberLabel: z.string() }),
  category: z.string().optional(),
  track: z.string().optional(),
  stageLine: z.string(),
  /** How long the matter has taken: "Open for 12 working days" (N25). */
  taken: z.string(),
  moved: z.int(),
  seq: z.int(),
  ask: z.object({ mine: z.boolean(), what: z.string(), detail: z.string(), tone: toneSchema }),
  ladder: z.array(rungSchema),
  /** All stages together: when that ends, or once it is over how long it took. */
  overall: dueSchema.extend({ title: z.string(), line: z.string(), over: z.boolean() }).optional(),
  entries: z.array(entrySchema),
  offers: z.array(offerSchema),
  targets: z.array(targetSchema),
  responseKinds: z.array(z.object({ kind: z.string(), label: z.string(), hint: z.string() })),
  you: z.string(),
  nowWith: z.string(),
  /** Who owns the case now. */
  owner: personSchema.extend({ role: z.string() }),
  parties: z.array(personSchema.extend({ role: z.string() })),
  /** Who stands in for whom at the stage under way, a line each. */
  standIns: z.array(z.string()),
  flags: z.array(z.object({ label: z.string(), reason: z.string() })),
  issues: z.array(
    z.object({
      issue: z.string(),
      expected: z.string(),
      steps: z.string().optional(),
      service: z.string().optional(),
    }),
  ),
  actions: z.array(actionSchema),
  duties: z.array(dutySchema),
  /** What the end asks for: one of the ways it can end, and the overall reason, where the procedure has them. */
  ending: z.object({
    outcomes: z.array(z.object({ key: z.string(), label: z.string(), notYet: z.string().optional() })),
    overallReason: z.string().optional(),
  }),
  meetings: z.array(meetingSchema),
  agenda: z.array(z.object({ key: z.string(), heading: z.string() })),
  files: z.array(z.object({ name: z.string(), url: z.string() })),
  childRights: z.array(
    z.object({
      key: z.string(),
      label: z.string(),
      state: z.enum(['told', 'notTold', 'open']),
      line: z.string(),
    }),
  ),
  problems: z.array(problemSchema),
  words: z.object({
    matter: z.string(),
    stage: z.string(),
    record: z.string(),
    closing: z.string(),
    reminder: z.string(),
  }),
  /** What the source leaves open and how it is read here, for the stage under way. */
  readings: z.array(z.object({ id: z.string(), says: z.string() })),
  rules: z.record(z.string(), z.object({ section: z.string(), says: z.string() })),
  today: z.string(),
});
export type CaseView = z.infer<typeof caseViewSchema>;
