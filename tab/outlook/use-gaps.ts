import { useState } from 'react';
import type { OpeningFormView } from '#shared/contract/opening-form-view.ts';
import type { AlertDraft } from './draft.ts';
import { type FieldName, firstGap, missingIn } from './missing.ts';
import { missingSentence } from './missing-words.ts';

/** The sentence beside a field that still lacks something, once somebody tried to go on. */
export type Problem = (field: FieldName, which?: string | number) => string | undefined;

/** What the steps still lack: shown once somebody tried to go on, not while they write. */
export interface Gaps {
  readonly problem: Problem;
  /** How often going on was held back: each time the first field that lacks something takes the focus. */
  readonly heldBack: number;
  /** Goes on when the step is complete; the last step goes back to the first one with a gap instead. */
  readonly attempt: (on: () => void, back: (step: number) => void) => void;
}

/** Watches over the steps of the form. */
export function useGaps(draft: AlertDraft, form: OpeningFormView): Gaps {
  const [tried, setTried] = useState<ReadonlySet<number>>(new Set());
  const [heldBack, setHeldBack] = useState(0);
  const missing = missingIn(draft.step, draft, form);
  const hold = (step: number) => {
    setTried(new Set([...tried, step]));
    setHeldBack((times) => times + 1);
  };
  return {
    problem: (field, which) => {
      const gap = missing.find((one) => one.field === field && one.which === which);
      return gap && tried.has(draft.step) ? missingSentence(gap, form, draft) : undefined;
    },
    heldBack,
    attempt: (on, back) => {
      const gap = draft.step === 4 ? firstGap(draft, form) : undefined;
      if (missing.length > 0) hold(draft.step);
      else if (gap !== undefined) {
        back(gap);
        hold(gap);
      } else on();
    },
  };
}
