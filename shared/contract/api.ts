import { z } from 'zod';
import { caseViewSchema } from './case-view.ts';
import { openCaseSchema, personCommandSchema } from './commands.ts';
import { openingFormSchema } from './opening-form-view.ts';
import { writable } from './writable.ts';

/** `POST /api/cases`: opens a case. `id` is made by the sender: the same id twice is one case and one answer. */
export const openRequestSchema = z.strictObject({
  id: z.uuid(),
  procedure: writable.max(60),
  command: openCaseSchema,
});
export type OpenRequest = z.infer<typeof openRequestSchema>;

/** `POST /api/cases/{case}/commands`: `seen` is the `moved` of the view the sender acted on. */
export const commandRequestSchema = z.strictObject({
  id: z.uuid(),
  seen: z.int().min(0),
  command: personCommandSchema,
});
export type CommandRequest = z.infer<typeof commandRequestSchema>;

/** Why something was not done: what is wrong, why, and what to do now. */
export const refusalViewSchema = z.object({
  reason: z.string(),
  what: z.string(),
  why: z.string(),
  remedy: z.string(),
  field: z.string().optional(),
});
export type RefusalView = z.infer<typeof refusalViewSchema>;

/** The answer to a command that was carried out: the case as it is now. */
export const doneSchema = z.object({ case: caseViewSchema });

/** The answer to a command that was refused (409, 403, 404, 422): nothing was changed. */
export const refusedSchema = z.object({ refusal: refusalViewSchema, case: caseViewSchema.optional() });

/** `GET /api/me`: who is signed in and what they may raise. */
export const meSchema = z.object({
  person: z.object({ id: z.string(), name: z.string(), mail: z.string(), roles: z.array(z.string()) }),
  authority: z.string(),
  day: z.string(),
  mayRaise: z.array(openingFormSchema),
  /** Whether they administer the authority: its procedures, closure days and role holders. */
  administrator: z.boolean(),
});
export type Me = z.infer<typeof meSchema>;

/** `GET /api/people?search=`: people of the authority, to name in a case. */
export const peopleSchema = z.object({
  people: z.array(
    z.object({ id: z.string(), name: z.string(), mail: z.string(), roles: z.array(z.string()) }),
  ),
});
export type PeopleFound = z.infer<typeof peopleSchema>;

/** `POST /api/emails/lookup`: whether a message already belongs to a case that this person may see. */
export const lookupRequestSchema = z.strictObject({
  internetMessageId: writable.max(400),
  conversationId: writable.max(400),
});
export const lookupSchema = z.object({
  case: z.object({ id: z.string(), reference: z.string(), line: z.string() }).optional(),
});
export type Lookup = z.infer<typeof lookupSchema>;
