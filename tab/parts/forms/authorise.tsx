import { Checkbox, Field } from '@fluentui/react-components';
import { z } from 'zod';
import { shortWords } from '#shared/wording/tab/forms.ts';
import { Reminder } from '../fields/text-field.tsx';
import { Why } from '../look/why.tsx';
import { useCheck } from '../send/use-check.ts';
import { useCommand } from '../send/use-command.ts';
import { FormDialog } from './form-dialog.tsx';
import { caseLine, type FormProps } from './form-props.ts';

const schema = z.object({ read: z.boolean() });

/** The owner's final act on the record: after it nothing in it changes. */
export function AuthoriseForm({ view, person, offer, onClose, onDone }: FormProps) {
  const words = shortWords.authorise;
  const form = useCommand({ person, view, command: 'authorise', schema, start: { read: false }, onDone });
  const { read } = form.draft.value;
  const check = useCheck(read ? undefined : { read: words.missing });
  const label = offer?.label ?? view.words.closing;
  return (
    <FormDialog
      title={label}
      line={caseLine(view)}
      sending={form.sending}
      savedAt={undefined}
      heldBack={check.heldBack}
      sendLabel={label}
      onSend={() => check.attempt(() => form.send({ type: 'authorise' }))}
      onClose={onClose}
    >
      <Reminder>{words.note}</Reminder>
      <Field {...(check.shown ? { validationMessage: check.shown.read } : {})}>
        <Checkbox
          label={words.confirm}
          checked={read}
          onChange={(_, { checked }) => form.draft.change({ read: checked === true })}
        />
      </Field>
      {offer && <Why ids={offer.why} rules={view.rules} />}
    </FormDialog>
  );
}
