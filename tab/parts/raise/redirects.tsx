import type { OpeningFormView } from '#shared/contract/opening-form-view.ts';
import { Reminder } from '../fields/text-field.tsx';

/** What is not opened here or has another way beside it, so that nobody writes it in the wrong place. */
export function Redirects({ redirects }: { redirects: OpeningFormView['redirects'] }) {
  return redirects.map(({ concern, instead }) => (
    <Reminder key={concern}>
      <strong>{concern}.</strong> {instead}
    </Reminder>
  ));
}
