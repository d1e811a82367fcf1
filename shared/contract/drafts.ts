import { z } from 'zod';
import { writable } from './writable.ts';

/** How much a draft may hold, in characters; all of it must fit in one request. */
export const DRAFT_LIMITS = { pack: 300_000, story: 60_000, stories: 60, note: 1000 } as const;

const command = { id: z.uuid() };
/** Who did something, unless it came with the service, and when: as a moment, and in words. */
const done = z.object({
  who: z.object({ id: z.string(), name: z.string() }).optional(),
  at: z.string(),
  when: z.string(),
});
const story = z.strictObject({
  name: writable.trim().min(1).max(120),
  text: writable.max(DRAFT_LIMITS.story),
});

/** The id of a procedure in an address. */
export const procedureId = z
  .string()
  .regex(/^[a-z0-9-]+$/)
  .max(60);

/** A fault of a draft: where it is, in words and as the line of the text where that is known, and what to do. */
export const draftFaultSchema = z.object({ where: z.string(), what: z.string(), line: z.int().optional() });
export type DraftFault = z.infer<typeof draftFaultSchema>;

/** A draft as it is kept: text as it was typed, its faults (none: it may be published), and its YAML stories. */
export const draftViewSchema = z.object({
  procedure: z.string(),
  revision: z.int(),
  basedOn: z.int().optional(),
  /** The version number it gets when it is published now. */
  becomes: z.int(),
  text: z.string(),
  stories: z.array(story),
  edited: done,
  faults: z.array(draftFaultSchema),
});
export type DraftView = z.infer<typeof draftViewSchema>;

/** `GET`, `PUT /drafts/{procedure}`, and the answer to `POST /drafts`. */
export const draftAnswerSchema = z.object({ draft: draftViewSchema });

const published = z.object({ version: z.int(), published: done, note: z.string() });

/** `GET /procedures`: what the authority runs, what is drafted, and the packs that come with the service. */
export const proceduresSchema = z.object({
  procedures: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      /** The version new cases are opened under while it is offered. */
      current: z.int(),
      offered: z.boolean(),
      versions: z.array(published),
    }),
  ),
  drafts: z.array(z.object({ procedure: z.string(), revision: z.int(), edited: done })),
  shipped: z.array(z.object({ id: z.string(), name: z.string() })),
});
export type Procedures = z.infer<typeof proceduresSchema>;

/** `GET /procedures/{procedure}/versions/{version}`: a published version, to read. It never changes. */
export const versionSchema = published.extend({
  procedure: z.string(),
  name: z.string(),
  text: z.string(),
  stories: z.array(story),
});
export type PublishedVersion = z.infer<typeof versionSchema>;

/** `PUT /procedures/{procedure}/offered`: whether new cases may be opened under it. Answers `proceduresSchema`. */
export const offerProcedureSchema = z.strictObject({ ...command, offered: z.boolean() });

/** `POST /drafts` (201): begins a draft; an empty text is a beginning too. 409 with the draft when there is one. */
export const startDraftSchema = z.strictObject({
  ...command,
  procedure: procedureId,
  from: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('version'), version: z.int().min(1) }),
    z.strictObject({ kind: z.literal('shipped') }),
    z.strictObject({ kind: z.literal('text'), text: writable.max(DRAFT_LIMITS.pack) }),
  ]),
});
export type StartDraft = z.infer<typeof startDraftSchema>;

const seen = { ...command, revision: z.int().min(1) };

/** `PUT /drafts/{procedure}`: keeps what was typed, JSON or not. 409 with the draft when it is another revision. */
export const saveDraftSchema = z.strictObject({
  ...seen,
  text: writable.max(DRAFT_LIMITS.pack),
  stories: z.array(story).max(DRAFT_LIMITS.stories),
});
export type SaveDraft = z.infer<typeof saveDraftSchema>;

/** `POST /drafts/{procedure}/discard`: throws the draft away. Answers `proceduresSchema`. */
export const discardDraftSchema = z.strictObject(seen);

/** `POST /drafts/{procedure}/publish`: makes it the next version. Answers `publishedSchema`. */
export const publishDraftSchema = z.strictObject({
  ...seen,
  note: writable.trim().min(1).max(DRAFT_LIMITS.note),
});
export type PublishDraft = z.infer<typeof publishDraftSchema>;

/** What was published: new cases use it from now on, running ones keep theirs. */
export const publishedSchema = z.object({ procedure: z.string(), version: z.int() });

/** One story as it was played: its thread step by step with what was expected, or why it could not be played. */
export const rehearsedSchema = z.object({
  name: z.string(),
  /** What the story says it shows. */
  story: z.string().optional(),
  passed: z.boolean(),
  /** What came of it, in one line. */
  line: z.string(),
  faults: z.array(draftFaultSchema),
  steps: z.array(
    z.object({
      head: z.string(),
      thread: z.array(z.string()),
      findings: z.array(z.object({ ok: z.boolean(), line: z.string() })),
    }),
  ),
});
export type Rehearsed = z.infer<typeof rehearsedSchema>;

/** `GET /drafts/{procedure}/rehearsal`: plays every story of the draft as it is kept. 422 while the draft has faults. */
export const rehearsalSchema = z.object({
  revision: z.int(),
  passed: z.boolean(),
  /** "5 of 6 stories passed." */
  line: z.string(),
  stories: z.array(rehearsedSchema),
});
export type RehearsalView = z.infer<typeof rehearsalSchema>;
