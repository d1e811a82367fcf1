import { z } from 'zod';
import { offerSchema } from './offer-view.ts';

/** How a date presses: calm, one working day or less left, or passed. */
export const toneSchema = z.enum(['calm', 'soon', 'late']);
export type Tone = z.infer<typeof toneSchema>;

/** A limit as people read it: "Fri 27 Nov" and "2 working days left", with the days gone of the days there are. */
export const dueSchema = z.object({
  day: z.string(),
  text: z.string(),
  left: z.string(),
  used: z.int(),
  total: z.int(),
  tone: toneSchema,
});
export type DueView = z.infer<typeof dueSchema>;

const choice = z.object({ key: z.string(), label: z.string() });
const personView = z.object({ id: z.string(), name: z.string() });

/** One rung of the ladder, as drawn beside the record. */
export const rungSchema = z.object({
  key: z.string(),
  number: z.int().optional(),
  title: z.string(),
  state: z.enum(['done', 'now', 'ahead', 'passedOver']),
  lines: z.array(z.string()),
  due: dueSchema.optional(),
  why: z.array(z.string()),
});

/** One entry of the record, worded. `quiet` entries are the system's: smaller, under what caused them. */
export const entrySchema = z.object({
  seq: z.int(),
  at: z.string(),
  day: z.string(),
  time: z.string(),
  who: personView.optional(),
  did: z.string(),
  words: z.string().optional(),
  details: z.array(z.object({ label: z.string(), value: z.string() })),
  way: z.string(),
  quiet: z.boolean(),
  corrects: z.int().optional(),
  correctable: z.boolean(),
});
export type EntryView = z.infer<typeof entrySchema>;

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
  grounds: z.array(choice),
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
  /** How long it may take, in words. */
  limit: z.string(),
  /** Whether whoever begins it may set its last day. */
  mayChooseDate: z.boolean(),
  /** Its last day unless a date is set; none where no date is set. */
  usualDue: z.string().optional(),
  latestDue: z.string(),
});
export type TargetView = z.infer<typeof targetSchema>;

/** A meeting of the case. */
export const meetingSchema = z.object({
  id: z.string(),
  state: z.enum(['called', 'booked', 'notBooked', 'held']),
  title: z.string(),
  line: z.string(),
  joinUrl: z.string().optional(),
  required: z.array(personView),
  chair: z.string(),
  mayRecord: z.boolean(),
});
export type MeetingView = z.infer<typeof meetingSchema>;

/** An agreed action, by the entry that agreed it and its place there, and whether it is done. */
export const actionSchema = z.object({
  entry: z.int(),
  action: z.int(),
  what: z.string(),
  line: z.string(),
  state: z.enum(['open', 'late', 'done']),
});
export type ActionView = z.infer<typeof actionSchema>;

/** What must still follow from an entry, by when, and the act by which it is done. */
export const dutySchema = z.object({
  entry: z.int(),
  what: z.string(),
  due: z.string(),
  tone: toneSchema,
  act: z.string(),
  actLabel: z.string(),
});
export type DutyView = z.infer<typeof dutySchema>;

/** Something that did not work and now waits for somebody by name: never silent. */
export const problemSchema = z.object({ seq: z.int(), text: z.string(), remedy: z.string() });

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
  overall: dueSchema.extend({ title: z.string() }).optional(),
  entries: z.array(entrySchema),
  offers: z.array(offerSchema),
  targets: z.array(targetSchema),
  responseKinds: z.array(z.object({ kind: z.string(), label: z.string(), hint: z.string() })),
  you: z.string(),
  nowWith: z.string(),
  /** Who owns the case now. */
  owner: personView.extend({ role: z.string() }),
  parties: z.array(personView.extend({ role: z.string() })),
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

/** One thing to do, in the caseload's "Needs you". */
export const needSchema = z.object({
  caseId: z.string(),
  what: z.string(),
  about: z.string(),
  due: z.string(),
  left: z.string(),
  tone: toneSchema,
  button: z.string(),
});

/** One case in the caseload's list: initials and reference, never a name. */
export const caseRowSchema = z.object({
  caseId: z.string(),
  reference: z.string(),
  initials: z.string(),
  stage: z.string(),
  due: z.string(),
  left: z.string(),
  tone: toneSchema,
  owner: z.string(),
  waitingFor: z.string(),
  yours: z.boolean(),
  category: z.string(),
});

/** The caseload of one person. */
export const caseloadSchema = z.object({
  day: z.string(),
  needs: z.array(needSchema),
  cases: z.array(caseRowSchema),
  next: z.string().optional(),
});
export type CaseloadView = z.infer<typeof caseloadSchema>;

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
    choice.extend({
      gloss: z.string().optional(),
      group: z.string().optional(),
      /** The track that a case of this category takes. */
      track: z.string().optional(),
    }),
  ),
  categoryRequired: z.boolean(),
  categoryChoice: z.enum(['one', 'many']),
  groups: z.array(choice.extend({ note: z.string() })),
  sources: z
    .object({ required: z.boolean(), items: z.array(choice), notes: z.string().optional() })
    .optional(),
  /** The flags that whoever opens the case may raise with it. */
  flags: z.array(choice.extend({ opens: z.string().optional(), urgent: z.boolean() })),
  /** The tracks there are, each with where a case on it can start; the owner may choose those that say so. */
  tracks: z.array(
    choice.extend({
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
