import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { OpeningFormView } from '#shared/contract/opening-form-view.ts';
import { raiseWords } from '#shared/wording/tab/raise.ts';
import { TextField } from '../fields/text-field.tsx';

/** Where a concern came from, where the procedure asks for it, and what came with it. */
export function Sources(props: {
  sources: OpeningFormView['sources'];
  chosen: string;
  notes: string;
  problem: string | undefined;
  onChoose: (key: string) => void;
  onNotes: (text: string) => void;
}) {
  const { sources, chosen, notes, problem, onChoose, onNotes } = props;
  if (!sources) return null;
  return (
    <>
      <Field
        label={raiseWords.source}
        required={sources.required}
        {...(problem ? { validationMessage: problem } : {})}
      >
        <RadioGroup value={chosen} onChange={(_, { value }) => onChoose(value)}>
          {sources.items.map(({ key, label }) => (
            <Radio key={key} value={key} label={label} />
          ))}
        </RadioGroup>
      </Field>
      {sources.notes && <TextField label={sources.notes} rows={3} value={notes} onChange={onNotes} />}
    </>
  );
}
