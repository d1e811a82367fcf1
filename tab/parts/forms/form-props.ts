import type { EntryView } from '#shared/contract/case-parts.ts';
import type { CaseView } from '#shared/contract/case-view.ts';
import type { OfferView } from '#shared/contract/offer-view.ts';

/** What every form about a case is given. */
export interface FormProps {
  readonly view: CaseView;
  /** The id of the signed-in person: drafts are theirs. */
  readonly person: string;
  readonly offer: OfferView | undefined;
  readonly onClose: () => void;
  /** It was accepted; `view` is the case as it is now. */
  readonly onDone: (view: CaseView) => void;
}

/** A form about one entry of the record. */
export interface EntryFormProps extends FormProps {
  readonly entry: EntryView;
}

/** The line under a form's title: which case, and what it waits for. */
export function caseLine(view: CaseView): string {
  return `${view.reference} · ${view.stageLine}`;
}
