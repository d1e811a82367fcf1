import { Checkbox, Field } from '@fluentui/react-components';
import { z } from 'zod';
import { shortWords } from '#shared/wording/tab/forms.ts';
import { Reminder } from '../fields/text-field.tsx';
import { CommandDialog } from './command-dialog.tsx';
import type { FormProps } from './form-props.ts';
import { useCommandForm } from './use-command-form.ts';

const schema = z.object({ read: z.boolean() });
const words = shortWords.authorise;

/** The owner's final act on the record: after it nothing in it changes. */
export function AuthoriseForm(props: FormProps) {
  const form = useCommandForm(props, {
    command: 'authorise',
    schema,
    start: { read: false },
    problems: ({ read }) => (read ? undefined : { read: words.missing }),
    toCommand: () => ({ type: 'authorise' }),
  });
  const label = props.offer?.label ?? props.view.words.closing;
  return (
    // Nothing is written here, so nothing is said of a draft.
    <CommandDialog form={form} title={label} sendLabel={label} savedAt={undefined}>
      <Reminder>{words.note}</Reminder>
      <Field {...(form.shown ? { validationMessage: form.shown.read } : {})}>
        <Checkbox
          label={words.confirm}
          checked={form.value.read}
          onChange={(_, { checked }) => form.change({ read: checked === true })}
        />
      </Field>
    </CommandDialog>
  );
}
