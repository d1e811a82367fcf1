import { z } from 'zod';
import { shortWords } from '#shared/wording/tab/forms.ts';
import { PersonPicker } from '../fields/person-picker.tsx';
import { Reminder, TextField } from '../fields/text-field.tsx';
import { textProblem } from '../fields/text-problem.ts';
import { Why } from '../look/why.tsx';
import { useCheck } from '../send/use-check.ts';
import { useCommand } from '../send/use-command.ts';
import { FormDialog } from './form-dialog.tsx';
import { caseLine, type FormProps } from './form-props.ts';

const person = z.object({ id: z.string(), name: z.string(), mail: z.string() });
const schema = z.object({ to: person.optional(), reason: z.string() });
const words = shortWords.handOver;

/** The case gets another owner: who, and why. */
export function HandOverForm({ view, person: who, offer, onClose, onDone }: FormProps) {
  const start: z.infer<typeof schema> = { reason: '' };
  const form = useCommand({ person: who, view, command: 'handOver', schema, start, onDone });
  const { to, reason } = form.draft.value;
  const problems = {
    to: to ? undefined : words.missingTo,
    reason: textProblem(reason, words.missingReason),
  };
  const check = useCheck(problems.to || problems.reason ? problems : undefined);
  const send = () => {
    if (to) form.send({ type: 'handOver', to, reason });
  };
  return (
    <FormDialog
      title={offer?.label ?? words.send}
      line={caseLine(view)}
      sending={form.sending}
      savedAt={form.draft.savedAt}
      heldBack={check.heldBack}
      sendLabel={words.send}
      onSend={() => check.attempt(send)}
      onClose={onClose}
    >
      <PersonPicker
        label={words.to}
        required
        value={to}
        problem={check.shown?.to}
        onChange={(chosen) => form.draft.change({ to: chosen })}
      />
      <TextField
        label={words.reason}
        required
        value={reason}
        rows={3}
        reminder={view.words.reminder}
        problem={check.shown?.reason}
        onChange={(written) => form.draft.change({ reason: written })}
      />
      <Reminder>{words.note}</Reminder>
      {offer && <Why ids={offer.why} rules={view.rules} />}
    </FormDialog>
  );
}
