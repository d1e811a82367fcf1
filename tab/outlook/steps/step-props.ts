import type { OpeningFormView } from '#shared/contract/views.ts';
import type { AlertDraft } from '../draft.ts';
import type { Missing } from '../missing.ts';

/** What every step of the form works on. */
export interface StepProps {
  readonly form: OpeningFormView;
  readonly draft: AlertDraft;
  readonly change: (patch: Partial<AlertDraft>) => void;
  /** The sentence beside a field that still lacks something, once somebody tried to go on. */
  readonly problem: (field: Missing) => string | undefined;
}
