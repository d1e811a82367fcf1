import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { z } from 'zod';
import { shortWords } from '#shared/wording/tab/forms.ts';
import { anyProblem } from '../fields/any-problem.ts';
import { TextField } from '../fields/text-field.tsx';
import { textProblem } from '../fields/text-problem.ts';
import { CommandDialog } from './command-dialog.tsx';
import type { FormProps } from './form-props.ts';
import { useCommandForm } from './use-command-form.ts';

const schema = z.object({ right: z.string(), told: z.boolean(), text: z.string() });
const words = shortWords.child;

/** The owner records what the child was told, or why they were not. */
export function TellChildForm(props: FormProps) {
  const rights = props.view.childRights;
  const open = rights.find(({ state }) => state === 'open') ?? rights[0];
  const form = useCommandForm(props, {
    command: 'tellChild',
    schema,
    start: { right: open?.key ?? '', told: true, text: '' },
    problems: ({ told, text }) =>
      anyProblem({ text: textProblem(text, told ? undefined : words.missingReason) }),
    toCommand: (value) => ({ type: 'tellChild', ...value }),
  });
  const { value, change, shown } = form;
  return (
    <CommandDialog
      form={form}
      title={props.offer?.label ?? words.title}
      sendLabel={value.told ? words.sendTold : words.sendNot}
    >
      <Field label={words.right}>
        <RadioGroup value={value.right} onChange={(_, { value: right }) => change({ right })}>
          {rights.map(({ key, label }) => (
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
        problem={shown?.text}
        onChange={(text) => change({ text })}
      />
    </CommandDialog>
  );
}
