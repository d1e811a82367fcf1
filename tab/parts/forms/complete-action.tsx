import { z } from 'zod';
import type { ActionView } from '#shared/contract/case-parts.ts';
import { shortWords } from '#shared/wording/tab/forms.ts';
import { anyProblem } from '../fields/any-problem.ts';
import { ChoiceField } from '../fields/choice-cards.tsx';
import { TextField } from '../fields/text-field.tsx';
import { textTooLong } from '../fields/text-problem.ts';
import { CommandDialog } from './command-dialog.tsx';
import type { FormProps } from './form-props.ts';
import { useCommandForm } from './use-command-form.ts';

const schema = z.object({ which: z.string(), text: z.string() });
const words = shortWords.done;

/** Somebody says that an agreed action is done: which, and what was done. */
export function CompleteActionForm(props: FormProps) {
  const { view, offer } = props;
  const open = view.actions.filter(({ state }) => state !== 'done');
  const [only] = open.length === 1 ? open : [];
  const chosen = (which: string) => open.find((one) => keyOf(one) === which);
  const form = useCommandForm(props, {
    command: 'completeAction',
    schema,
    start: { which: only ? keyOf(only) : '', text: '' },
    problems: ({ which, text }) =>
      anyProblem({ which: chosen(which) ? undefined : words.missing, text: textTooLong(text) }),
    toCommand: ({ which, text }) => {
      const done = chosen(which);
      return done && { type: 'completeAction', entry: done.entry, action: done.action, text };
    },
  });
  const { value, change, shown } = form;
  return (
    <CommandDialog form={form} title={offer?.label ?? words.send} sendLabel={words.send}>
      <ChoiceField
        label={words.which}
        value={value.which}
        choices={open.map((one) => ({ value: keyOf(one), title: one.what, hint: one.line }))}
        problem={shown?.which}
        onChange={(which) => change({ which })}
      />
      <TextField
        label={words.text}
        value={value.text}
        reminder={view.words.reminder}
        problem={shown?.text}
        onChange={(text) => change({ text })}
      />
    </CommandDialog>
  );
}

function keyOf({ entry, action }: ActionView): string {
  return `${entry} ${action}`;
}
