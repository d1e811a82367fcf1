import { z } from 'zod';
import { ACTS, stepParts } from './acts.ts';
import { card } from './expectations.ts';
import { day, proves, time, who } from './parts.ts';

const people = z
  .record(z.string(), z.array(z.string().min(1)))
  .describe(
    'Who holds a role, by name; an empty list says that nobody does. Every other role has one made-up person.',
  );

const delivery = z.strictObject({ to: who, card: card.exactOptional() });

const wait = z.strictObject({
  ...stepParts,
  does: z.literal('wait').exactOptional().describe('Time passes, or the service reports something.'),
  people: people.exactOptional().describe('From this step on these people hold these roles.'),
  away: z
    .array(who)
    .exactOptional()
    .describe('From this step on these people are away, and nobody else: [] when all are back.'),
  booked: z
    .strictObject({ on: day.exactOptional(), at: time.exactOptional() })
    .exactOptional()
    .describe('The meeting is booked: then, or at the first time inside its limit.'),
  notBooked: z.string().exactOptional().describe('The meeting could not be booked, and why.'),
  delivered: delivery
    .exactOptional()
    .describe('A card reaches somebody now. Without "card": the alert of the stage.'),
  notDelivered: delivery
    .extend({ why: z.string().exactOptional() })
    .exactOptional()
    .describe('A card could not be brought to somebody.'),
  filed: z
    .union([z.literal('all'), z.array(z.string())])
    .exactOptional()
    .describe('These documents, or all that wait for it, are on the file now.'),
  notFiled: z
    .string()
    .exactOptional()
    .describe('The documents that wait for it could not be filed, and why.'),
});

const step = z.discriminatedUnion('does', [wait, ...ACTS]);

/** A story: who does what when under a procedure, and what must then be true. */
export const storySchema = z.strictObject({
  story: z.string().min(1).describe('What the story shows, in one line.'),
  pack: z.string().min(1).describe('The id of the procedure pack.'),
  proves: proves.exactOptional(),
  begins: day.describe('The first day of the story.'),
  people: people.exactOptional(),
  closedOn: z.array(day).exactOptional().describe('Days on which the authority is closed.'),
  openOn: z.array(day).exactOptional().describe('Weekend days or holidays on which it works.'),
  changes: z
    .record(z.string().min(1), z.unknown())
    .exactOptional()
    .describe(
      'Settings of the pack that are otherwise in this story: { "clock.moveUp": anyTime }. A thing of a list by its key; null takes a part out.',
    ),
  otherwise: z
    .string()
    .exactOptional()
    .describe(
      'The reading of which the story shows another choice: "Q3". It must change one of its settings.',
    ),
  steps: z.array(step).min(1),
});

/** A story as read. */
export type Story = z.output<typeof storySchema>;

/** One step of a story. */
export type Step = Story['steps'][number];

/** A step in which somebody does something. */
export type Act = Extract<Step, { readonly who: string }>;

/** A step in which time passes or the service reports something. */
export type Wait = Exclude<Step, Act>;
