import type { ReactNode } from 'react';
import { z } from 'zod';
import type { CommandRequest } from '#shared/contract/api.ts';
import { Reminder, TextField } from '../fields/text-field.tsx';
import { textProblem } from '../fields/text-problem.ts';
import { Why } from '../look/why.tsx';
import { useCheck } from '../send/use-check.ts';
import { useCommand } from '../send/use-command.ts';
import { FormDialog } from './form-dialog.tsx';
import { caseLine, type FormProps } from './form-props.ts';

const textSchema = z.object({ text: z.string() });

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
  const { view, person, offer, onClose, onDone, command, title, label, missing, sendLabel, toCommand } =
    props;
  const form = useCommand({ person, view, command, schema: textSchema, start: { text: '' }, onDone });
  const { text } = form.draft.value;
  const wrong = textProblem(text, missing);
  const check = useCheck(wrong ? { text: wrong } : undefined);
  return (
    <FormDialog
      title={title}
      line={caseLine(view)}
      sending={form.sending}
      savedAt={form.draft.savedAt}
      heldBack={check.heldBack}
      sendLabel={sendLabel}
      onSend={() => check.attempt(() => form.send(toCommand(text)))}
      onClose={onClose}
    >
      {props.above}
      <TextField
        label={label}
        required
        value={text}
        rows={5}
        reminder={view.words.reminder}
        problem={check.shown?.text}
        onChange={(written) => form.draft.change({ text: written })}
      />
      {props.note && <Reminder>{props.note}</Reminder>}
      {offer && <Why ids={offer.why} rules={view.rules} />}
    </FormDialog>
  );
}
