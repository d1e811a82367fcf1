import { z } from 'zod';
import { writable } from './writable.ts';

/** How long a file of role holders may be, in characters and in rows. */
export const CSV_LIMITS = { text: 300_000, rows: 5000 } as const;

const day = z.iso.date();
const person = z.object({ id: z.string(), name: z.string(), mail: z.string() });

/** Somebody's holding of a role, from its first to its last day (both London days, both may be open). */
export const holdingViewSchema = z.object({
  id: z.string(),
  role: z.string(),
  person,
  team: z.string().optional(),
  from: z.string().optional(),
  to: z.string().optional(),
  /** Who stands in for them. */
  deputy: person.optional(),
  when: z.enum(['ended', 'now', 'ahead']),
});

/**
 * `GET /holdings?ended=true|false`: the roles of the procedures in use, and who holds them; what has ended only when
 * asked for. A role that no procedure knows any more has its key as label. Answered to each change too.
 */
export const holdingsViewSchema = z.object({
  revision: z.int(),
  today: z.string(),
  roles: z.array(z.object({ key: z.string(), label: z.string(), procedures: z.array(z.string()) })),
  holdings: z.array(holdingViewSchema),
});
export type HoldingsView = z.infer<typeof holdingsViewSchema>;

/** The answer to `GET /holdings` and to each change. */
export const holdingsAnswerSchema = z.object({ holdings: holdingsViewSchema });

const holding = {
  role: writable.min(1).max(60),
  person: writable.min(1).max(60),
  team: writable.trim().min(1).max(100).optional(),
  from: day.optional(),
  to: day.optional(),
  deputy: writable.min(1).max(60).optional(),
};
const seen = { id: z.uuid(), revision: z.int().min(1) };

/**
 * `POST /holdings` (201): somebody holds a role; `PUT /holdings/{holding}`: that holding as it shall be. 409 with the
 * holdings when they are another revision; 422 when they hold the same already in that time.
 */
export const addHoldingSchema = z.strictObject({ ...seen, ...holding });
export type AddHolding = z.infer<typeof addHoldingSchema>;

/** `POST /holdings/{holding}/end`: its last day. A holding that has not begun by then is taken out. */
export const endHoldingSchema = z.strictObject({ ...seen, to: day });
export type EndHolding = z.infer<typeof endHoldingSchema>;

/** A fault of a file of role holders: its line (the header is line 1), the column where there is one, what to do. */
export const csvFaultSchema = z.object({
  line: z.int(),
  column: z.string().optional(),
  what: z.string(),
});
export type CsvFault = z.infer<typeof csvFaultSchema>;

/**
 * `POST /holdings/import`: a CSV file with the columns role, person (mail), team, from, to, deputy (mail). It becomes
 * who holds roles from now on: who is not in it holds none from today. With any fault (422, `faults`) nothing is
 * imported. `dryRun` only says what would change.
 */
export const importHoldingsSchema = z.strictObject({
  ...seen,
  text: z.string().max(CSV_LIMITS.text),
  dryRun: z.boolean(),
});
export type ImportHoldings = z.infer<typeof importHoldingsSchema>;

const line = z.object({
  role: z.string(),
  person: z.string(),
  team: z.string().optional(),
  from: z.string().optional(),
  to: z.string().optional(),
  deputy: z.string().optional(),
});

/**
 * What an import changed, or would change. `rows` names each by role and people, for a dry run only; `holdings` are as
 * they are now.
 */
export const importedSchema = z.object({
  imported: z.boolean(),
  counts: z.object({ added: z.int(), changed: z.int(), ended: z.int(), unchanged: z.int() }),
  rows: z.object({ added: z.array(line), changed: z.array(line), ended: z.array(line) }).optional(),
  holdings: holdingsViewSchema,
});
export type Imported = z.infer<typeof importedSchema>;
