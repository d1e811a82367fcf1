import { shortWords } from '#shared/wording/tab/forms.ts';
import type { FormProps } from './form-props.ts';
import { TextForm } from './text-form.tsx';

/** The owner records how the matter ended. */
export function RecordResolutionForm(props: FormProps) {
  const words = shortWords.resolution;
  return (
    <TextForm
      {...props}
      command="recordResolution"
      title={props.offer?.label ?? words.title}
      label={words.text}
      missing={words.missing}
      sendLabel={words.send}
      toCommand={(text) => ({ type: 'recordResolution', text })}
    />
  );
}
