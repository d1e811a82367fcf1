import { z } from 'zod';
import { shortWords } from '#shared/wording/tab/forms.ts';
import { anyProblem } from '../fields/any-problem.ts';
import { PersonPicker } from '../fields/person-picker.tsx';
import { Reminder, TextField } from '../fields/text-field.tsx';
import { textProblem } from '../fields/text-problem.ts';
import { CommandDialog } from './command-dialog.tsx';
import type { FormProps } from './form-props.ts';
import { useCommandForm } from './use-command-form.ts';

const person = z.object({ id: z.string(), name: z.string(), mail: z.string() });
const schema = z.object({ to: person.optional(), reason: z.string() });
const words = shortWords.handOver;

/** The case gets another owner: who, and why. */
export function HandOverForm(props: FormProps) {
  const form = useCommandForm(props, {
    command: 'handOver',
    schema,
    start: { reason: '' },
    problems: ({ to, reason }) =>
      anyProblem({
        to: to ? undefined : words.missingTo,
        reason: textProblem(reason, words.missingReason),
      }),
    toCommand: ({ to, reason }) => to && { type: 'handOver', to, reason },
  });
  const { value, change, shown } = form;
  return (
    <CommandDialog form={form} title={props.offer?.label ?? words.send} sendLabel={words.send}>
      <PersonPicker
        label={words.to}
        required
        value={value.to}
        problem={shown?.to}
        onChange={(to) => change({ to })}
      />
      <TextField
        label={words.reason}
        required
        value={value.reason}
        rows={3}
        reminder={props.view.words.reminder}
        problem={shown?.reason}
        onChange={(reason) => change({ reason })}
      />
      <Reminder>{words.note}</Reminder>
    </CommandDialog>
  );
}
