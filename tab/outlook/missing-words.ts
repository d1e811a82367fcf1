import type { OpeningFormView } from '#shared/contract/views.ts';
import { missingWords } from '#shared/wording/tab/outlook.ts';
import { dayText } from '#tab/parts/look/day-text.ts';
import type { AlertDraft } from './draft.ts';
import type { Missing } from './missing.ts';

/** What is asked for where something is missing, in a sentence. */
export function missingSentence(missing: Missing, form: OpeningFormView, draft: AlertDraft): string {
  const [field, which] = parted(missing);
  switch (field) {
    case 'named':
      return missingWords.named(form.named.find(({ role }) => role === which)?.label ?? '');
    case 'dueOn': {
      const target = form.targets.find(({ key }) => key === draft.stage);
      return missingWords.dueOn(dayText(target?.latestDue ?? ''));
    }
  }
  return missingWords[field];
}

/** A field and, where there are several of its kind, which of them. */
function parted(missing: Missing): readonly [keyof typeof missingWords, string] {
  const at = missing.indexOf('.');
  const kind = at === -1 ? missing : missing.slice(0, at);
  const field = FIELDS.find((one) => one === kind) ?? 'talked';
  return [field, at === -1 ? '' : missing.slice(at + 1)];
}
