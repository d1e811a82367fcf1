import { z } from 'zod';
import { toneSchema } from './view-parts.ts';

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
