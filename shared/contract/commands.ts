import { z } from 'zod';
import type { OpenCase, PersonCommand } from '#shared/domain/commands.ts';
import { LIMITS } from './limits.ts';
import { writable } from './writable.ts';

const line = writable.trim().min(1).max(LIMITS.line);
const text = writable.trim().max(LIMITS.text);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const id = writable.min(1).max(400);
const key = writable.max(60);

const person = z.strictObject({ id: z.uuid(), name: line, mail: writable.max(320) });
const action = z.strictObject({
  what: writable.trim().max(1000),
  who: writable.trim().max(LIMITS.line),
  by: day,
});
const discussion = z.strictObject({
  with: line,
  mode: z.enum(['faceToFace', 'telephone', 'video', 'email']),
  on: day,
  summary: text,
  notTakenUp: z.boolean().optional(),
});
const issue = z.strictObject({
  issue: text,
  expected: text,
  steps: text.optional(),
  service: writable.trim().max(LIMITS.line).optional(),
});
const flagged = z.strictObject({ flag: key, reason: text });
const named = z.record(key, person);

/** Opening a case, as a form sends it. */
export const openCaseSchema = z.strictObject({
  type: z.literal('openCase'),
  child: z.strictObject({ name: line, initials: writable.trim().min(1).max(12), number: line }),
  named,
  category: key.optional(),
  furtherCategories: z.array(key).max(60).optional(),
  source: key.optional(),
  sourceNotes: text.optional(),
  track: key.optional(),
  flags: z.array(flagged).max(LIMITS.flags).optional(),
  respondent: person.optional(),
  issues: z.array(issue).max(LIMITS.issues),
  discussion: discussion.optional(),
  noDiscussionReason: text.optional(),
  stage: key.optional(),
  dueOn: day.optional(),
  ground: key.optional(),
  reason: text.optional(),
  views: text.optional(),
  referralBeside: z.boolean(),
  email: z
    .strictObject({
      mailbox: z.uuid(),
      itemId: id,
      internetMessageId: id,
      conversationId: id,
      receivedAt: z.iso.datetime(),
    })
    .optional(),
}) satisfies z.ZodType<OpenCase>;

/** What a person may ask of an open case, as a form or card sends it. */
export const personCommandSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('recordDiscussion'), discussion }),
  z.strictObject({
    type: z.literal('escalate'),
    stage: key,
    text,
    dueOn: day.optional(),
    ground: key.optional(),
    reason: text.optional(),
    views: text.optional(),
    respondent: person.optional(),
    named: named.optional(),
  }),
  z.strictObject({ type: z.literal('raiseFlag'), flag: key, reason: text }),
  z.strictObject({ type: z.literal('acknowledge') }),
  z.strictObject({
    type: z.literal('respond'),
    kind: z.enum(['accept', 'disagree', 'meeting', 'outside', 'notForMe']),
    text,
    actions: z.array(action).max(LIMITS.actions),
  }),
  z.strictObject({
    type: z.literal('completeAction'),
    entry: z.int().min(1),
    action: z.int().min(0).max(LIMITS.actions),
    text,
  }),
  z.strictObject({ type: z.literal('findNotSettled'), text }),
  z.strictObject({ type: z.literal('askForTime'), until: day, reason: text }),
  z.strictObject({ type: z.literal('agreeTime'), until: day.optional() }),
  z.strictObject({ type: z.literal('callMeeting'), purpose: text }),
  z.strictObject({
    type: z.literal('recordMinutes'),
    meeting: key,
    attended: z.array(z.uuid()).max(60),
    notes: z.array(z.strictObject({ point: key, text })).max(LIMITS.notes),
    actions: z.array(action).max(LIMITS.actions),
  }),
  z.strictObject({
    type: z.literal('recordResolution'),
    text,
    outcome: key.optional(),
    overallReason: text.optional(),
  }),
  z.strictObject({ type: z.literal('authorise') }),
  z.strictObject({ type: z.literal('handOver'), to: person, reason: text }),
  z.strictObject({ type: z.literal('writeNote'), text }),
  z.strictObject({ type: z.literal('correct'), entry: z.int().min(1), text }),
  z.strictObject({ type: z.literal('tellChild'), right: key, told: z.boolean(), text }),
  z.strictObject({
    type: z.literal('recordAct'),
    act: key,
    text: text.optional(),
    with: writable.trim().max(LIMITS.line).optional(),
    on: day.optional(),
    outcome: key.optional(),
    until: day.optional(),
    reason: text.optional(),
    fulfils: z.int().min(1).optional(),
  }),
]) satisfies z.ZodType<PersonCommand>;
