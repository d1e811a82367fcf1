import { z } from 'zod';

/** A text on one line of a form or card. */
export const label = z.string().min(1).max(120);

/** A text of a sentence or a few. */
export const sentence = z.string().min(1).max(1200);

/** The key of a role of the pack. */
export const role = z.string().regex(/^[a-z][A-Za-z0-9]*$/);

/** The key of an act of the pack. */
export const actKey = z.string().regex(/^[a-z][A-Za-z0-9]*$/);

/** A day of the calendar. */
export const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** Requirement ids that something in the pack comes from; each is a key of `rules`. */
export const why = z.array(z.string()).min(1);
