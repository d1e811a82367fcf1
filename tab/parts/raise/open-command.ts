import type { OpenRequest } from '#shared/contract/api.ts';
import type { OpeningFormView } from '#shared/contract/opening-form-view.ts';
import { chosenTarget, stageParts } from '../fields/stage-draft.ts';
import { kindParts, targetsFor, urgentTarget } from './opens.ts';
import type { RaiseDraft } from './raise-draft.ts';
import { asksForTalk } from './talk.ts';

type OpenCommand = OpenRequest['command'];

/** The command that opens a case, from what somebody wrote. */
export function openCommand(form: OpeningFormView, draft: RaiseDraft): OpenCommand {
  const urgent = urgentTarget(form, draft);
  const target = urgent ? undefined : chosenTarget(draft.to, targetsFor(form, draft));
  const { named: whenNeeded, ...start } = target ? stageParts(draft.to, target) : {};
  const further = form.categoryChoice === 'many' ? draft.furtherCategories : [];
  return {
    type: 'openCase',
    child: draft.child,
    named: {
      ...Object.fromEntries(form.named.flatMap(({ role }) => namedEntry(draft, role))),
      ...whenNeeded,
    },
    issues: draft.issues.map(({ issue, expected, steps, service }) => ({
      issue,
      expected,
      ...(form.steps && steps.trim() ? { steps } : {}),
      ...(form.service && service.trim() ? { service } : {}),
    })),
    referralBeside: form.referral !== undefined && draft.referral,
    ...(draft.category ? { category: draft.category } : {}),
    ...(further.length > 0 ? { furtherCategories: further } : {}),
    ...(form.sources && draft.source ? { source: draft.source } : {}),
    ...kindParts(form, draft),
    ...talk(form, draft),
    ...(target ? { stage: target.key, ...start } : {}),
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
  if (draft.talked === '' || !asksForTalk(form, draft)) return {};
  return draft.talked === 'yes' ? { discussion: draft.discussion } : { noDiscussionReason: draft.noTalk };
}
