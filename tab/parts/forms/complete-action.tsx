import { Field, makeStyles, RadioGroup } from '@fluentui/react-components';
import { z } from 'zod';
import type { ActionView } from '#shared/contract/case-parts.ts';
import { shortWords } from '#shared/wording/tab/forms.ts';
import { ChoiceCard } from '../fields/choice-card.tsx';
import { TextField } from '../fields/text-field.tsx';
import { textTooLong } from '../fields/text-problem.ts';
import { Why } from '../look/why.tsx';
import { useCheck } from '../send/use-check.ts';
import { useCommand } from '../send/use-command.ts';
import { FormDialog } from './form-dialog.tsx';
import { caseLine, type FormProps } from './form-props.ts';

const useStyles = makeStyles({ cards: { display: 'grid', gap: '8px' } });

const schema = z.object({ which: z.string(), text: z.string() });
const words = shortWords.done;

/** Somebody says that an agreed action is done: which, and what was done. */
export function CompleteActionForm({ view, person, offer, onClose, onDone }: FormProps) {
  const styles = useStyles();
  const open = view.actions.filter(({ state }) => state !== 'done');
  const [only] = open.length === 1 ? open : [];
  const start = { which: only ? keyOf(only) : '', text: '' };
  const form = useCommand({ person, view, command: 'completeAction', schema, start, onDone });
  const { value, change } = form.draft;
  const chosen = open.find((one) => keyOf(one) === value.which);
  const problems = { which: chosen ? undefined : words.missing, text: textTooLong(value.text) };
  const check = useCheck(problems.which || problems.text ? problems : undefined);
  const send = () => {
    if (!chosen) return;
    const { entry, action } = chosen;
    form.send({ type: 'completeAction', entry, action, text: value.text });
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
      <Field
        label={words.which}
        required
        {...(check.shown?.which ? { validationMessage: check.shown.which } : {})}
      >
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
              chosen={one === chosen}
            />
          ))}
        </RadioGroup>
      </Field>
      <TextField
        label={words.text}
        value={value.text}
        reminder={view.words.reminder}
        problem={check.shown?.text}
        onChange={(text) => change({ text })}
      />
      {offer && <Why ids={offer.why} rules={view.rules} />}
    </FormDialog>
  );
}

function keyOf({ entry, action }: ActionView): string {
  return `${entry} ${action}`;
}
