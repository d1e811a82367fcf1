import { z } from 'zod';
import { refusalViewSchema } from './api.ts';
import { calendarViewSchema } from './calendar-view.ts';
import { draftViewSchema } from './drafts.ts';
import { csvFaultSchema, holdingsViewSchema } from './holdings.ts';
import { writable } from './writable.ts';

// What administrators of an authority do, under `/api/administration`. Procedures are in drafts.ts, closure days in
// calendar-view.ts, roles and their holders in holdings.ts. Every change carries an `id` made by the sender: sent
// twice it is done once, and answered with what is now. `Me.administrator` says who may come here.

/**
 * The answer to what was refused (403, 404, 409, 422): nothing was changed. A conflict shows what is there now; an
 * import shows every fault.
 */
export const administrationRefusedSchema = z.object({
  refusal: refusalViewSchema,
  draft: draftViewSchema.optional(),
  calendar: calendarViewSchema.optional(),
  holdings: holdingsViewSchema.optional(),
  faults: z.array(csvFaultSchema).optional(),
});

const person = z.object({ id: z.string(), name: z.string(), mail: z.string() });

/** `GET /administrators`: who administers the authority, by name. Answered to each change of them too. */
export const administratorsSchema = z.object({ administrators: z.array(person) });
export type Administrators = z.infer<typeof administratorsSchema>;

/** `PUT /administrators/{person}`: names somebody an administrator, or takes it from them. */
export const nameAdministratorSchema = z.strictObject({ id: z.uuid(), administrator: z.boolean() });

/** `GET /people?search=`: people of the authority by name, the first 50 that fit. */
export const peopleListSchema = z.object({ people: z.array(person), more: z.boolean() });
export type PeopleList = z.infer<typeof peopleListSchema>;

/** `PUT /people/{person}`: adds somebody by the object id of their sign-in, or changes their name or address. */
export const keepPersonSchema = z.strictObject({
  id: z.uuid(),
  name: writable.trim().min(1).max(200),
  mail: z.email().max(320),
});
export type KeepPerson = z.infer<typeof keepPersonSchema>;

/** `GET /log?after=`: what administrators did, the latest first. `next` is where the next page begins. */
export const administrationLogSchema = z.object({
  entries: z.array(
    z.object({
      id: z.int(),
      at: z.string(),
      when: z.string(),
      who: z.object({ id: z.string(), name: z.string() }),
      kind: z.string(),
      did: z.string(),
    }),
  ),
  next: z.int().optional(),
});
export type AdministrationLog = z.infer<typeof administrationLogSchema>;
