import type { OpeningFormView } from '#shared/contract/opening-form-view.ts';
import { raiseWords } from '#shared/wording/tab/raise.ts';
import { Reminder } from '../fields/text-field.tsx';
import { heldBack, type Kind } from './opens.ts';

/** Which stages are not in the list, and the flags that would put them there. */
export function HeldBack({ form, kind }: { form: OpeningFormView; kind: Kind }) {
  return heldBack(form, kind).map(({ key, name, flags }) => {
    const raisable = flags.filter((flag) => form.flags.some((one) => one.key === flag.key));
    if (raisable.length === 0) return null;
    return (
      <Reminder key={key}>
        {raiseWords.heldBack(name, raisable.map(({ label }) => label).join('; '))}
      </Reminder>
    );
  });
}
