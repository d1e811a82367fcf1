import { z } from 'zod';
import type { OpenCase, PersonCommand } from '#shared/domain/commands.ts';
import { LIMITS } from './limits.ts';
import { writable } from './writable.ts';

const line = writable.trim().min(1).max(LIMITS.line);
const text = writable.trim().max(LIMITS.text);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const id = writable.min(1).max(400);

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
});

/** Opening a case, as a form sends it. */
export const openCaseSchema = z.strictObject({
  type: z.literal('openCase'),
  child: z.strictObject({ name: line, initials: writable.trim().min(1).max(12), number: line }),
  named: z.record(writable.max(60), person),
  category: writable.max(60).optional(),
  furtherCategories: z.array(writable.max(60)).max(60).optional(),
  source: writable.max(60).optional(),
  respondent: person.optional(),
  issues: z.array(z.strictObject({ issue: text, expected: text, steps: text.optional() })).max(LIMITS.issues),
  discussion: discussion.optional(),
  noDiscussionReason: text.optional(),
  stage: writable.max(60).optional(),
  dueOn: day.optional(),
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
    stage: writable.max(60),
    text,
    dueOn: day.optional(),
    reason: text.optional(),
    views: text.optional(),
    respondent: person.optional(),
  }),
  z.strictObject({ type: z.literal('acknowledge') }),
  z.strictObject({
    type: z.literal('respond'),
    kind: z.enum(['accept', 'disagree', 'meeting', 'outside', 'notForMe']),
    text,
    actions: z.array(action).max(LIMITS.actions),
  }),
  z.strictObject({ type: z.literal('findNotSettled'), text }),
  z.strictObject({ type: z.literal('askForTime'), until: day, reason: text }),
  z.strictObject({ type: z.literal('agreeTime'), until: day }),
  z.strictObject({ type: z.literal('callMeeting'), purpose: text }),
  z.strictObject({
    type: z.literal('recordMinutes'),
    meeting: writable.max(60),
    attended: z.array(z.uuid()).max(60),
    notes: z.array(z.strictObject({ point: writable.max(60), text })).max(LIMITS.notes),
    actions: z.array(action).max(LIMITS.actions),
  }),
  z.strictObject({ type: z.literal('recordResolution'), text }),
  z.strictObject({ type: z.literal('authorise') }),
  z.strictObject({ type: z.literal('writeNote'), text }),
  z.strictObject({ type: z.literal('correct'), entry: z.int().min(1), text }),
  z.strictObject({ type: z.literal('tellChild'), right: writable.max(60), told: z.boolean(), text }),
  z.strictObject({
    type: z.literal('recordAct'),
    act: writable.max(60),
    text: text.optional(),
    with: writable.trim().max(LIMITS.line).optional(),
    on: day.optional(),
    outcome: writable.max(60).optional(),
  }),
]) satisfies z.ZodType<PersonCommand>;
