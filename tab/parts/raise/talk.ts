import type { OpeningFormView } from '#shared/contract/opening-form-view.ts';
import { urgentTarget } from './opens.ts';
import type { RaiseDraft } from './raise-draft.ts';

/**
 * Whether what is written of a talk counts. What goes to its stage at once waits for no talk: one that is only begun is
 * left out; one that is written goes on the record.
 */
export function asksForTalk(form: OpeningFormView, draft: RaiseDraft): boolean {
  const { talked, discussion, noTalk } = draft;
  if (!urgentTarget(form, draft)) return true;
  if (talked === 'yes') return `${discussion.with}${discussion.summary}`.trim() !== '';
  return talked === 'no' && noTalk.trim() !== '';
}

/** Whether to warn that an email alone is no talk here, unless it is where the concern came from that excepts it (N4, S-informal). */
export function warnsOfEmail(
  { emailOnly }: OpeningFormView,
  talk: { readonly talked: string; readonly mode: string; readonly source: string },
): boolean {
  if (!emailOnly || emailOnly.exceptSources.includes(talk.source)) return false;
  return talk.talked === 'yes' && talk.mode === 'email';
}
