import { z } from 'zod';
import { expectations, refusalReason } from './expectations.ts';
import { day, proves, stageKey, time, who } from './parts.ts';

const text = z.string().exactOptional();
const action = z.strictObject({ what: z.string(), who: z.string(), by: day });
const discussion = z.strictObject({
  with: text,
  mode: z.enum(['faceToFace', 'telephone', 'video', 'email']).exactOptional(),
  on: day.exactOptional(),
  summary: text,
});
const note = z.strictObject({ point: z.string(), text: z.string() });
const issue = z.strictObject({ issue: z.string(), expected: z.string(), steps: text });
const opening = z.strictObject({
  category: text,
  stage: stageKey.exactOptional().describe('Without it: the informal talk, or stage 1 where there is none.'),
  dueOn: day.exactOptional(),
  reason: text,
  views: text,
  issues: z.array(issue).exactOptional(),
  discussion: discussion.exactOptional(),
  noDiscussionReason: text,
  referralBeside: z.boolean().exactOptional(),
  unnamed: z.array(who).exactOptional().describe('Roles that nobody is named for, to see it refused.'),
  without: z
    .array(z.enum(['category', 'discussion', 'issues', 'child']))
    .exactOptional()
    .describe('What is left out, to see it refused.'),
});
const minutes = z.strictObject({
  attended: z.array(who).exactOptional(),
  notes: z.array(note).exactOptional(),
  actions: z.array(action).exactOptional(),
});
const answer = z.strictObject({
  kind: z.enum(['accept', 'disagree', 'meeting', 'outside', 'notForMe']).exactOptional(),
  text,
  actions: z.array(action).exactOptional(),
});
const move = z.strictObject({
  stage: stageKey.exactOptional().describe('Without it: the next stage.'),
  text,
  dueOn: day.exactOptional(),
  reason: text,
  views: text,
});
const told = z.strictObject({ right: text, told: z.boolean().exactOptional(), text });
const words = z.strictObject({ text });
const recorded = z.strictObject({
  act: z.string().describe("The key of one of the pack's acts."),
  text,
  with: text,
  on: day.exactOptional(),
  outcome: text,
});

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
      .record(z.string(), z.union([z.string(), z.int()]))
      .exactOptional()
      .describe('Particulars of the refusal: { field: reason }, { dueOn: 2026-11-30 }.'),
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
  act('recordResolution', words),
  act('authorise', z.strictObject({})),
  act('recordDiscussion', discussion),
  act('writeNote', words),
  act('correct', z.strictObject({ entry: z.int().exactOptional(), text })),
  act('tellChild', told),
  act('agreeTime', z.strictObject({ until: day.exactOptional() })),
  act('recordAct', recorded),
] as const;
