import { Checkbox } from '@fluentui/react-components';
import { checkWords, paneWords } from '#shared/wording/tab/outlook.ts';
import { type Line, onRecord } from '#tab/parts/raise/summary.ts';
import { asRaise } from '../as-raise.ts';
import type { Message } from '../message.ts';
import { ValueRow } from '../parts/value-row.tsx';
import type { StepProps } from './step-props.ts';

const STEPS: Readonly<Record<Line['part'], number>> = { who: 1, what: 2, said: 3 };

/** Everything that goes on the record, word for word, each with the way back to where it was written. */
export function OnRecord(props: StepProps & { readonly message: Message }) {
  const { form, draft, change } = props;
  return (
    <>
      {onRecord(form, asRaise(draft)).map(({ label, value, part }, at) => (
        <ValueRow
          key={`${label} ${value}`}
          first={at === 0}
          label={label}
          value={value}
          onEdit={() => change({ step: STEPS[part] })}
        />
      ))}
      <KeptEmail {...props} />
    </>
  );
}

function KeptEmail({ draft, change, message }: StepProps & { readonly message: Message }) {
  const attachments = message.attachments > 0 ? paneWords.attachments(message.attachments) : undefined;
  return (
    <>
      <ValueRow
        label={checkWords.kept}
        value={draft.keepEmail ? checkWords.keptEmail(attachments) : checkWords.notKept}
      />
      <Checkbox
        label={checkWords.keep}
        checked={draft.keepEmail}
        onChange={(_, { checked }) => change({ keepEmail: checked === true })}
      />
    </>
  );
}
