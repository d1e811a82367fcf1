import type { OpeningFormView } from '#shared/contract/opening-form-view.ts';
import type { AlertDraft } from '../draft.ts';
import type { Problem } from '../use-gaps.ts';

/** What every step of the form works on. */
export interface StepProps {
  readonly form: OpeningFormView;
  readonly draft: AlertDraft;
  readonly change: (patch: Partial<AlertDraft>) => void;
  readonly problem: Problem;
}
