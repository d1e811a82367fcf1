import { shortWords } from '#shared/wording/tab/forms.ts';
import type { FormProps } from './form-props.ts';
import { TextForm } from './text-form.tsx';

/** The owner says that an answer does not settle the matter, and why. */
export function FindNotSettledForm(props: FormProps) {
  const words = shortWords.notSettled;
  return (
    <TextForm
      {...props}
      command="findNotSettled"
      title={props.offer?.label ?? words.title}
      label={words.text}
      missing={words.missing}
      sendLabel={words.send}
      toCommand={(text) => ({ type: 'findNotSettled', text })}
    />
  );
}
