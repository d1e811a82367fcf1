import type { ReactNode } from 'react';
import { z } from 'zod';
import type { CommandRequest } from '#shared/contract/api.ts';
import { anyProblem } from '../fields/any-problem.ts';
import { Reminder, TextField } from '../fields/text-field.tsx';
import { textProblem } from '../fields/text-problem.ts';
import { CommandDialog } from './command-dialog.tsx';
import type { FormProps } from './form-props.ts';
import { useCommandForm } from './use-command-form.ts';

const schema = z.object({ text: z.string() });

/** A form of one text: most of what an owner puts on the record is a sentence or two. */
export function TextForm(
  props: FormProps & {
    command: string;
    title: string;
    label: string;
    missing: string;
    sendLabel: string;
    above?: ReactNode;
    note?: string | undefined;
    toCommand: (text: string) => CommandRequest['command'];
  },
) {
  const { command, title, label, missing, sendLabel, above, note, toCommand } = props;
  const form = useCommandForm(props, {
    command,
    schema,
    start: { text: '' },
    problems: ({ text }) => anyProblem({ text: textProblem(text, missing) }),
    toCommand: ({ text }) => toCommand(text),
  });
  return (
    <CommandDialog form={form} title={title} sendLabel={sendLabel}>
      {above}
      <TextField
        label={label}
        required
        value={form.value.text}
        rows={5}
        reminder={props.view.words.reminder}
        problem={form.shown?.text}
        onChange={(text) => form.change({ text })}
      />
      {note && <Reminder>{note}</Reminder>}
    </CommandDialog>
  );
}
