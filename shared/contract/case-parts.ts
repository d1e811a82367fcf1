import { z } from 'zod';
import { dueSchema, personSchema, toneSchema } from './view-parts.ts';

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
  who: personSchema.optional(),
  did: z.string(),
  words: z.string().optional(),
  details: z.array(z.object({ label: z.string(), value: z.string() })),
  way: z.string(),
  quiet: z.boolean(),
  corrects: z.int().optional(),
  correctable: z.boolean(),
});
export type EntryView = z.infer<typeof entrySchema>;

/** A meeting of the case. */
export const meetingSchema = z.object({
  id: z.string(),
  state: z.enum(['called', 'booked', 'notBooked', 'held']),
  title: z.string(),
  line: z.string(),
  joinUrl: z.string().optional(),
  required: z.array(personSchema),
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
