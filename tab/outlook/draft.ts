import { z } from 'zod';
import type { Me } from '#shared/contract/api.ts';
import type { OpeningFormView } from '#shared/contract/opening-form-view.ts';
import type { DraftPlace } from '#tab/parts/drafts/drafts.ts';
import { EMPTY_ISSUE, issueDraftSchema } from '#tab/parts/fields/issue-draft.ts';
import { INFORMAL, stageDraft, stageDraftSchema } from '#tab/parts/fields/stage-draft.ts';
import { kindDraftSchema, NO_KIND } from '#tab/parts/raise/opens.ts';
import { type Message, talkDay } from './message.ts';
import { childInSubject, matchRoles, type OnEmail } from './prefill.ts';

const person = z.object({ id: z.string(), name: z.string(), mail: z.string() });
const source = z.enum(['sender', 'recipient', 'copied', 'subject', 'chosen']);

/** What is being written about an email, step by step. It is kept on this computer until the alert is raised. */
export const alertDraftSchema = z.object({
  step: z.int().min(1).max(4),
  procedure: z.string(),
  child: z.object({ name: z.string(), initials: z.string(), number: z.string() }),
  childFrom: source,
  named: z.record(z.string(), z.object({ person, source })),
  category: z.string(),
  furtherCategories: z.array(z.string()).default([]),
  cameFrom: z.string().default(''),
  ...kindDraftSchema.shape,
  issues: z.array(issueDraftSchema).min(1),
  used: z.array(z.string()),
  talked: z.enum(['yes', 'no', '']),
  talk: z.object({
    with: z.string(),
    mode: z.enum(['faceToFace', 'telephone', 'video', 'email', '']),
    on: z.string(),
    summary: z.string(),
  }),
  noTalkReason: z.string(),
  to: stageDraftSchema,
  referralBeside: z.boolean(),
  keepEmail: z.boolean(),
});
export type AlertDraft = z.infer<typeof alertDraftSchema>;

/** A draft as the email fills it in: who, which child, which day. Nothing of the email's text is taken. */
export function draftFrom(form: OpeningFormView, message: Message, onEmail: readonly OnEmail[]): AlertDraft {
  const found = childInSubject(message.subject);
  return {
    step: 1,
    procedure: form.procedure,
    child: { name: '', ...found },
    childFrom: found.initials || found.number ? 'subject' : 'chosen',
    named: matchRoles(form.named, onEmail),
    category: '',
    furtherCategories: [],
    cameFrom: '',
    ...NO_KIND,
    issues: [EMPTY_ISSUE],
    used: [],
    talked: form.discussion === 'required' ? 'yes' : '',
    talk: { with: '', mode: '', on: talkDay(message, form.today), summary: '' },
    noTalkReason: '',
    to: stageDraft(firstStage(form)),
    referralBeside: false,
    keepEmail: true,
  };
}

/** What changes in a draft when it is put under another procedure: what does not fit there is asked again. */
export function underProcedure(
  draft: AlertDraft,
  form: OpeningFormView,
  onEmail: readonly OnEmail[],
): Partial<AlertDraft> {
  return {
    procedure: form.procedure,
    named: matchRoles(form.named, onEmail),
    category: '',
    furtherCategories: [],
    cameFrom: '',
    ...NO_KIND,
    talked: form.discussion === 'required' ? 'yes' : draft.talked,
    to: stageDraft(firstStage(form)),
    referralBeside: false,
  };
}

/** The stage a case begins with unless somebody chooses: the informal talk where the first waits for something on the record. */
function firstStage(form: OpeningFormView): string {
  const first = form.targets.find(({ direct }) => !direct)?.key;
  return first ?? (form.informal === undefined ? '' : INFORMAL);
}

/** Where the draft about an email is kept: with the person and the email, not with the computer. */
export function placeOf(me: Me, message: Message): DraftPlace {
  return { person: me.person.id, caseId: 'email', command: message.internetMessageId };
}
