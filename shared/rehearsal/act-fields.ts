import { z } from 'zod';
import { day, named, stageKey, who } from './parts.ts';

const text = z.string().exactOptional();
const action = z.strictObject({ what: z.string(), who: z.string(), by: day });
const flag = z.strictObject({ flag: z.string(), reason: z.string() });
const note = z.strictObject({ point: z.string(), text: z.string() });
const issue = z.strictObject({
  issue: z.string().default(''),
  expected: z.string(),
  steps: text,
  service: text,
});

/** A talk about the matter. */
export const discussion = z.strictObject({
  with: text,
  mode: z.enum(['faceToFace', 'telephone', 'video', 'email']).exactOptional(),
  on: day.exactOptional(),
  summary: text,
  notTakenUp: z.boolean().exactOptional().describe('It was offered, and the other side would not talk.'),
});

/** What a stage is begun with. */
const start = {
  dueOn: day.exactOptional(),
  ground: text,
  reason: text,
  views: text,
  named: named.exactOptional(),
  unnamed: z.array(who).exactOptional().describe('Roles that nobody is named for, to see what comes of it.'),
  respondent: who.exactOptional().describe('Who answers instead of whoever holds the role.'),
};

/** What opening a case says. */
export const opening = z.strictObject({
  ...start,
  category: text,
  furtherCategories: z.array(z.string()).exactOptional(),
  source: text,
  sourceNotes: text,
  track: text,
  flags: z.array(flag).exactOptional(),
  stage: stageKey.exactOptional().describe('Without it: the informal talk, or stage 1 where there is none.'),
  issues: z.array(issue).exactOptional(),
  discussion: discussion.exactOptional(),
  noDiscussionReason: text,
  referralBeside: z.boolean().exactOptional(),
  without: z
    .array(z.enum(['category', 'discussion', 'issues', 'child', 'source', 'track']))
    .exactOptional()
    .describe('What is left out, to see it refused.'),
});

/** What moving up says. */
export const move = z.strictObject({
  ...start,
  stage: stageKey.exactOptional().describe('Without it: the next stage.'),
  text,
});

/** What minutes say. */
export const minutes = z.strictObject({
  attended: z.array(who).exactOptional(),
  notes: z.array(note).exactOptional(),
  actions: z.array(action).exactOptional(),
});

/** What an answer says. */
export const answer = z.strictObject({
  kind: z.enum(['accept', 'disagree', 'meeting', 'outside', 'notForMe']).exactOptional(),
  text,
  actions: z.array(action).exactOptional(),
});

/** What recording one of the pack's acts says. */
export const recorded = z.strictObject({
  act: z.string().describe("The key of one of the pack's acts."),
  text,
  with: text,
  on: day.exactOptional(),
  until: day.exactOptional(),
  outcome: text,
  reason: text,
  fulfils: z.int().exactOptional().describe('The number of the entry whose duty is done by it.'),
});

/** What the end says. */
export const resolution = z.strictObject({ text, outcome: text, overallReason: text });

/** That an agreed action is done. */
export const done = z.strictObject({
  entry: z.int().exactOptional(),
  action: z
    .int()
    .exactOptional()
    .describe('Its place in that entry, from 0. Without both: the first open one.'),
  text,
});
