import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { z } from 'zod';
import { shortWords } from '#shared/wording/tab/forms.ts';
import { TextField } from '../fields/text-field.tsx';
import { textProblem } from '../fields/text-problem.ts';
import { Why } from '../look/why.tsx';
import { useCheck } from '../send/use-check.ts';
import { useCommand } from '../send/use-command.ts';
import { FormDialog } from './form-dialog.tsx';
import { caseLine, type FormProps } from './form-props.ts';

const schema = z.object({ right: z.string(), told: z.boolean(), text: z.string() });

/** The owner records what the child was told, or why they were not. */
export function TellChildForm({ view, person, offer, onClose, onDone }: FormProps) {
  const words = shortWords.child;
  const open = view.childRights.find(({ state }) => state === 'open') ?? view.childRights[0];
  const start = { right: open?.key ?? '', told: true, text: '' };
  const form = useCommand({ person, view, command: 'tellChild', schema, start, onDone });
  const { value, change } = form.draft;
  const wrong = textProblem(value.text, value.told ? undefined : words.missingReason);
  const check = useCheck(wrong ? { text: wrong } : undefined);
  return (
    <FormDialog
      title={offer?.label ?? words.title}
      line={caseLine(view)}
      sending={form.sending}
      savedAt={form.draft.savedAt}
      heldBack={check.heldBack}
      sendLabel={value.told ? words.sendTold : words.sendNot}
      onSend={() => check.attempt(() => form.send({ type: 'tellChild', ...value }))}
      onClose={onClose}
    >
      <Field label={words.right}>
        <RadioGroup value={value.right} onChange={(_, { value: right }) => change({ right })}>
          {view.childRights.map(({ key, label }) => (
            <Radio key={key} value={key} label={label} />
          ))}
        </RadioGroup>
      </Field>
      <Field label={words.told}>
        <RadioGroup
          value={value.told ? 'yes' : 'no'}
          onChange={(_, { value: told }) => change({ told: told === 'yes' })}
        >
          <Radio value="yes" label={words.yes} />
          <Radio value="no" label={words.no} />
        </RadioGroup>
      </Field>
      <TextField
        label={value.told ? words.how : words.reason}
        required={!value.told}
        value={value.text}
        problem={check.shown?.text}
        onChange={(text) => change({ text })}
      />
      {offer && <Why ids={offer.why} rules={view.rules} />}
    </FormDialog>
  );
}
