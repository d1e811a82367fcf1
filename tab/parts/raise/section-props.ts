import type { OpeningFormView } from '#shared/contract/opening-form-view.ts';
import type { RaiseDraft } from './raise-draft.ts';
import type { RaiseProblems } from './raise-problems.ts';

/** What every section of the form is given. */
export interface SectionProps {
  readonly form: OpeningFormView;
  readonly draft: RaiseDraft;
  readonly problems: RaiseProblems;
  readonly change: (patch: Partial<RaiseDraft>) => void;
}
