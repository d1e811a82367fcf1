import { z } from 'zod';
import type { OpeningFormView } from '#shared/contract/opening-form-view.ts';
import { discussionDraftSchema, EMPTY_DISCUSSION } from '../fields/discussion-draft.ts';
import { EMPTY_ISSUE, issueDraftSchema } from '../fields/issue-draft.ts';
import { stageDraft, stageDraftSchema } from '../fields/stage-draft.ts';
import { kindDraftSchema, NO_KIND } from './opens.ts';

const namedSchema = z.object({ id: z.string(), name: z.string(), mail: z.string() });

/** An alert as somebody is writing it. */
export const raiseDraftSchema = z.object({
  child: z.object({ name: z.string(), initials: z.string(), number: z.string() }),
  named: z.record(z.string(), namedSchema),
  category: z.string(),
  furtherCategories: z.array(z.string()).default([]),
  source: z.string().default(''),
  issues: z.array(issueDraftSchema),
  talked: z.enum(['', 'yes', 'no']),
  discussion: discussionDraftSchema,
  noTalk: z.string(),
  ...kindDraftSchema.shape,
  to: stageDraftSchema,
  referral: z.boolean(),
});
export type RaiseDraft = z.infer<typeof raiseDraftSchema>;

/** An alert of which nothing is written yet. Where there is no informal talk, it starts on the first rung. */
export function raiseStart(form: OpeningFormView): RaiseDraft {
  const first = form.informal ? undefined : form.targets.find(({ direct }) => !direct);
  return {
    child: { name: '', initials: '', number: '' },
    named: {},
    category: '',
    furtherCategories: [],
    source: '',
    ...NO_KIND,
    issues: [EMPTY_ISSUE],
    talked: form.discussion === 'required' ? 'yes' : '',
    discussion: { ...EMPTY_DISCUSSION, on: form.today },
    noTalk: '',
    to: stageDraft(first?.key ?? ''),
    referral: false,
  };
}
