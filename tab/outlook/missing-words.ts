import type { OpeningFormView } from '#shared/contract/opening-form-view.ts';
import { missingWords } from '#shared/wording/tab/outlook.ts';
import { textTooLong } from '#tab/parts/fields/text-problem.ts';
import { flagProblems } from '#tab/parts/raise/opens.ts';
import { startProblems } from '#tab/parts/raise/raise-problems.ts';
import { asRaise } from './as-raise.ts';
import type { AlertDraft } from './draft.ts';
import type { Missing } from './missing.ts';

/** What is asked for where something is missing, in a sentence. */
export function missingSentence(missing: Missing, form: OpeningFormView, draft: AlertDraft): string {
  const { field, which } = missing;
  switch (field) {
    case 'named':
      return missingWords.named(form.named.find(({ role }) => role === which)?.label ?? '');
    case 'flag':
      return flagProblems(form, draft)?.[which ?? ''] ?? '';
    case 'stage':
    case 'dueOn':
    case 'ground':
    case 'reason':
    case 'views':
      return startProblems(form, asRaise(draft))?.[field] ?? '';
    case 'steps':
      return textTooLong(draft.issues.find((_, at) => at === which)?.steps ?? '') ?? '';
  }
  return missingWords.fields[field];
}
