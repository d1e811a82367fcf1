import type { OpenRequest } from '#shared/contract/api.ts';
import type { OpeningFormView } from '#shared/contract/views.ts';
import { chosenTarget, stageParts } from '../fields/stage-draft.ts';
import type { RaiseDraft } from './raise-draft.ts';

type OpenCommand = OpenRequest['command'];

/** The command that opens a case, from what somebody wrote. */
export function openCommand(form: OpeningFormView, draft: RaiseDraft): OpenCommand {
  const target = chosenTarget(draft.to, form.targets);
  const further = form.categoryChoice === 'many' ? draft.furtherCategories : [];
  return {
    type: 'openCase',
    child: draft.child,
    named: Object.fromEntries(form.named.flatMap(({ role }) => namedEntry(draft, role))),
    issues: draft.issues.map(({ issue, expected, steps }) => ({
      issue,
      expected,
      ...(form.steps && steps.trim() ? { steps } : {}),
    })),
    referralBeside: form.referral !== undefined && draft.referral,
    ...(draft.category ? { category: draft.category } : {}),
    ...(further.length > 0 ? { furtherCategories: further } : {}),
    ...(form.sources && draft.source ? { source: draft.source } : {}),
    ...talk(form, draft),
    ...(target ? { stage: target.key, ...stageParts(draft.to, target) } : {}),
  };
}

function namedEntry(draft: RaiseDraft, role: string): [string, RaiseDraft['named'][string]][] {
  const person = draft.named[role];
  return person ? [[role, person]] : [];
}

function talk(
  form: OpeningFormView,
  draft: RaiseDraft,
): Pick<OpenCommand, 'discussion' | 'noDiscussionReason'> {
  if (form.discussion === 'none' || draft.talked === '') return {};
  return draft.talked === 'yes' ? { discussion: draft.discussion } : { noDiscussionReason: draft.noTalk };
}
