import type { OpeningFormView } from '#shared/contract/views.ts';
import { missingWords } from '#shared/wording/tab/outlook.ts';
import { textTooLong } from '#tab/parts/fields/text-problem.ts';
import type { AlertDraft } from './draft.ts';
import { dueOnProblem, type Missing } from './missing.ts';

/** What is asked for where something is missing, in a sentence. */
export function missingSentence(missing: Missing, form: OpeningFormView, draft: AlertDraft): string {
  const { field, which } = missing;
  switch (field) {
    case 'named':
      return missingWords.named(form.named.find(({ role }) => role === which)?.label ?? '');
    case 'dueOn': {
      const target = form.targets.find(({ key }) => key === draft.stage);
      return (target && dueOnProblem(draft, form, target)) ?? '';
    }
    case 'steps':
      return textTooLong(draft.issues.find((_, at) => at === which)?.steps ?? '') ?? '';
  }
  return missingWords.fields[field];
}
