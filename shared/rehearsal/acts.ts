import { z } from 'zod';
import { answer, discussion, done, minutes, move, opening, recorded, resolution } from './act-fields.ts';
import { expectations, refusalReason } from './expectations.ts';
import { day, proves, time, who } from './parts.ts';

const text = z.string().exactOptional();
const words = z.strictObject({ text });
const told = z.strictObject({ right: text, told: z.boolean().exactOptional(), text });

/** What every step may say: when it is, why it is there, what it proves, and what must then be true. */
export const stepParts = {
  on: day.exactOptional().describe('Without it: the day of the step before.'),
  at: time.exactOptional().describe('Without it: 09:30 on a new day, else the time of the step before.'),
  note: text.describe('What this step is about, for whoever reads the story.'),
  proves: proves.exactOptional(),
  expect: expectations.exactOptional(),
};

function act<T extends string, F extends z.ZodType>(does: T, fields: F) {
  return z.strictObject({
    ...stepParts,
    who,
    does: z.literal(does),
    with: fields.exactOptional(),
    seen: z.int().exactOptional().describe('The number of the last entry this person had seen.'),
    refused: refusalReason.exactOptional().describe('It must be refused, for this reason.'),
    because: z
      .record(z.string(), z.union([z.string(), z.int(), z.array(z.string())]))
      .exactOptional()
      .describe('Particulars of the refusal: { field: reason }, { dueOn: 2026-11-30 }, { why: [N7] }.'),
    saying: z.string().exactOptional().describe('Words in which it is refused.'),
  });
}

/** What people do in a story, each with the fields that matter to it; the rest is filled in sensibly. */
export const ACTS = [
  act('openCase', opening),
  act('escalate', move),
  act('acknowledge', z.strictObject({})),
  act('respond', answer),
  act('findNotSettled', words),
  act('askForTime', z.strictObject({ until: day.exactOptional(), reason: text })),
  act('callMeeting', z.strictObject({ purpose: text })),
  act('recordMinutes', minutes),
  act('recordResolution', resolution),
  act('authorise', z.strictObject({})),
  act('recordDiscussion', discussion),
  act('writeNote', words),
  act('correct', z.strictObject({ entry: z.int().exactOptional(), text })),
  act('tellChild', told),
  act('agreeTime', z.strictObject({ until: day.exactOptional() })),
  act('recordAct', recorded),
  act('raiseFlag', z.strictObject({ flag: text, reason: text })),
  act('completeAction', done),
  act('handOver', z.strictObject({ to: who, reason: text })),
] as const;
