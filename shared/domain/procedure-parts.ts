import { z } from 'zod';

/** A text on one line of a form or card. */
export const label = z.string().min(1).max(120);

/** A text of a sentence or a few. */
export const sentence = z.string().min(1).max(1200);

/** The key of a role of the pack. */
export const role = z.string().regex(/^[a-z][A-Za-z0-9]*$/);

/** The key of an act, a flag or another named part of the pack. */
export const partKey = z.string().regex(/^[a-z][A-Za-z0-9]*$/);

/** The key of a stage or a track of the pack. */
export const rungKey = z.string().regex(/^[a-z0-9-]+$/);

/** A day of the calendar. */
export const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** A time of day in London. */
export const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** Requirement ids that something in the pack comes from; each is a key of `rules`. */
export const why = z.array(z.string()).min(1);

/** The parts by which something is somebody's, whatever their role. Every other name beside them is a role. */
export const CASE_PARTS = ['owner', 'respondent', 'party'] as const;

/** Whose something is: "owner", "respondent", "party", or a role of the pack. */
export const whose = z.array(role).min(1);

/** When a part of the pack applies: everything that is named must hold of the case. */
export const condition = z.strictObject({
  flag: partKey.optional().describe('A flag that has been raised.'),
  track: rungKey.optional().describe('The track of the case.'),
  category: z.string().optional().describe('A category of the case, the main one or a further one.'),
});

/** A condition of a pack. */
export type Condition = z.infer<typeof condition>;
