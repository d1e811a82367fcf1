import { z } from 'zod';
import { isDay } from '#shared/domain/time.ts';

/** `GET /api/reports`: the reports that who asks may draw up, procedure by procedure. */
export const reportListSchema = z.object({
  reports: z.array(
    z.object({
      procedure: z.string(),
      report: z.string(),
      /** "Oxfordshire Resolution and Escalation: Monthly performance data". */
      label: z.string(),
    }),
  ),
});
export type ReportList = z.infer<typeof reportListSchema>;

/** A day on which a period may end; one that no case can have been opened by is none. */
export const endingSchema = z
  .string()
  .refine((day) => isDay(day) && day > '2000' && day < '2100', 'It must be a day, as in 2026-12-31.');

const day = z.object({ day: z.string(), text: z.string() });

/** One number of a report, with what it is in a sentence. */
const lineSchema = z.object({ key: z.string(), label: z.string(), value: z.string(), explained: z.string() });

/** Numbers side by side, each counted for one thing: a theme, a stage, an owner. */
const tableSchema = z.object({
  key: z.string(),
  caption: z.string(),
  explained: z.string(),
  /** The head of the first column, and of each column of numbers. */
  of: z.string(),
  columns: z.array(z.string()),
  rows: z.array(z.object({ label: z.string(), numbers: z.array(z.int()) })),
});

/** A case in a report: also a row of a tracker (R8). It names no child. */
const itemSchema = z.object({
  reference: z.string(),
  opened: day,
  /** Its track, themes and services. */
  about: z.array(z.string()),
  stages: z.array(z.object({ stage: z.string(), answer: z.string() })),
  ended: day.optional(),
  end: z.string(),
  days: z.int(),
});

const itemsSchema = z.object({
  caption: z.string(),
  explained: z.string(),
  rows: z.array(itemSchema),
});

/** `GET /api/reports/{procedure}/{report}?ending=`: a report of the period that ends on that day, or of the last one. */
export const reportViewSchema = z.object({
  procedure: z.string(),
  report: z.string(),
  title: z.string(),
  /** Of which procedure it is, and to whom it goes. */
  under: z.string(),
  period: z.object({ from: z.string(), to: z.string(), words: z.string(), soFar: z.string().optional() }),
  /** The days on which the periods before and after end; there is none after the one under way. */
  previous: z.string(),
  next: z.string().optional(),
  /** How many cases were opened in the period. */
  cases: z.int(),
  lines: z.array(lineSchema),
  tables: z.array(tableSchema),
  items: itemsSchema.optional(),
  note: z.string().optional(),
  why: z.array(z.string()),
  rules: z.record(z.string(), z.object({ section: z.string(), says: z.string() })),
});
export type ReportView = z.infer<typeof reportViewSchema>;
