import { Field, makeStyles, RadioGroup } from '@fluentui/react-components';
import { z } from 'zod';
import type { ActionView } from '#shared/contract/case-parts.ts';
import { shortWords } from '#shared/wording/tab/forms.ts';
import { anyProblem } from '../fields/any-problem.ts';
import { ChoiceCard } from '../fields/choice-card.tsx';
import { TextField } from '../fields/text-field.tsx';
import { textTooLong } from '../fields/text-problem.ts';
import { CommandDialog } from './command-dialog.tsx';
import type { FormProps } from './form-props.ts';
import { useCommandForm } from './use-command-form.ts';

const useStyles = makeStyles({ cards: { display: 'grid', gap: '8px' } });

const schema = z.object({ which: z.string(), text: z.string() });
const words = shortWords.done;

/** Somebody says that an agreed action is done: which, and what was done. */
export function CompleteActionForm(props: FormProps) {
  const { view, offer } = props;
  const styles = useStyles();
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
      <Field label={words.which} required {...(shown?.which ? { validationMessage: shown.which } : {})}>
        <RadioGroup
          className={styles.cards}
          value={value.which}
          onChange={(_, data) => change({ which: data.value })}
        >
          {open.map((one) => (
            <ChoiceCard
              key={keyOf(one)}
              value={keyOf(one)}
              title={one.what}
              hint={one.line}
              chosen={keyOf(one) === value.which}
            />
          ))}
        </RadioGroup>
      </Field>
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
