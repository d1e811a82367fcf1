import type { OpeningFormView } from '#shared/contract/opening-form-view.ts';
import { personWords } from '#shared/wording/tab/forms.ts';
import { raiseWords } from '#shared/wording/tab/raise.ts';
import { anyProblem } from '../fields/any-problem.ts';
import { type DiscussionProblems, discussionProblems } from '../fields/discussion-draft.ts';
import { type IssueProblems, issueProblems } from '../fields/issue-draft.ts';
import { type StageProblems, stageProblems } from '../fields/stage-draft.ts';
import { textProblem } from '../fields/text-problem.ts';
import { flagProblems, targetsFor, trackProblem, urgentTarget } from './opens.ts';
import type { RaiseDraft } from './raise-draft.ts';
import { asksForTalk } from './talk.ts';

/** What is still missing of an alert, section by section; a section that is complete is left out. */
export interface RaiseProblems {
  readonly child?:
    | { name?: string | undefined; initials?: string | undefined; number?: string | undefined }
    | undefined;
  readonly named?: Readonly<Record<string, string>> | undefined;
  readonly category?: string | undefined;
  readonly source?: string | undefined;
  readonly track?: string | undefined;
  readonly flags?: Readonly<Record<string, string>> | undefined;
  readonly issues?: readonly IssueProblems[] | undefined;
  readonly talked?: string | undefined;
  readonly discussion?: DiscussionProblems | undefined;
  readonly noTalk?: string | undefined;
  readonly to?: StageProblems | undefined;
}

/** What is still missing of an alert; nothing when it can be checked and sent. */
export function raiseProblems(form: OpeningFormView, draft: RaiseDraft): RaiseProblems | undefined {
  return anyProblem<RaiseProblems>({
    child: childProblems(draft),
    // A child at risk waits for nothing that can be asked later.
    ...(urgentTarget(form, draft) ? {} : kindProblems(form, draft)),
    flags: flagProblems(form, draft),
    issues: issueProblems(draft.issues, form),
    ...talkProblems(form, draft),
    to: startProblems(form, draft),
  });
}

/** What is still missing of where it starts; nothing where that is not for whoever opens the case to say. */
export function startProblems(form: OpeningFormView, draft: RaiseDraft): StageProblems | undefined {
  const targets = targetsFor(form, draft);
  const free = targets.length > 0 && !urgentTarget(form, draft);
  return free ? stageProblems(draft.to, targets, form.today) : undefined;
}

function kindProblems(form: OpeningFormView, draft: RaiseDraft): RaiseProblems {
  const { missing } = raiseWords;
  return {
    named: namedProblems(form, draft),
    category: form.categoryRequired && !draft.category ? missing.category : undefined,
    ...(form.sources?.required && !draft.source ? { source: missing.source } : {}),
    track: trackProblem(form, draft),
  };
}

function childProblems({ child }: RaiseDraft): RaiseProblems['child'] {
  const { missing } = raiseWords;
  return anyProblem({
    name: child.name.trim() ? undefined : missing.childName,
    initials: child.initials.trim() ? undefined : missing.childInitials,
    number: child.number.trim() ? undefined : missing.childNumber,
  });
}

function namedProblems(form: OpeningFormView, draft: RaiseDraft): RaiseProblems['named'] {
  const unnamed = form.named.filter(({ role }) => !draft.named[role]);
  if (unnamed.length === 0) return undefined;
  return Object.fromEntries(unnamed.map(({ role, label }) => [role, personWords.missing(label)]));
}

function talkProblems(
  form: OpeningFormView,
  draft: RaiseDraft,
): Pick<RaiseProblems, 'talked' | 'discussion' | 'noTalk'> {
  if (!asksForTalk(form, draft)) return {};
  switch (draft.talked) {
    case '':
      return form.discussion === 'none' ? {} : { talked: raiseWords.missing.talked };
    case 'yes':
      return { discussion: discussionProblems(draft.discussion, form.today) };
    case 'no':
      return { noTalk: textProblem(draft.noTalk, raiseWords.missing.noTalk) };
  }
}
