import { Field, makeStyles, RadioGroup } from '@fluentui/react-components';
import { shortWords } from '#shared/wording/tab/forms.ts';
import { ChoiceCard } from '../fields/choice-card.tsx';
import { TextField } from '../fields/text-field.tsx';
import { Why } from '../look/why.tsx';
import { useCheck } from '../send/use-check.ts';
import { useCommand } from '../send/use-command.ts';
import { endingCommand, endingDraftSchema, endingProblems, endingStart } from './ending-draft.ts';
import { FormDialog } from './form-dialog.tsx';
import { caseLine, type FormProps } from './form-props.ts';

const useStyles = makeStyles({ cards: { display: 'grid', gap: '8px' } });

const words = shortWords.resolution;

/** The owner records how the matter ended: in one of the procedure's ways, for which overall reason, and how. */
export function RecordResolutionForm({ view, person, offer, onClose, onDone }: FormProps) {
  const styles = useStyles();
  const { ending } = view;
  const { outcomes, overallReason } = ending;
  const form = useCommand({
    person,
    view,
    command: 'recordResolution',
    schema: endingDraftSchema,
    start: endingStart(ending),
    onDone,
  });
  const { value, change } = form.draft;
  const several = outcomes.length > 0;
  const check = useCheck(endingProblems(ending, value));
  return (
    <FormDialog
      title={offer?.label ?? words.title}
      line={caseLine(view)}
      sending={form.sending}
      savedAt={form.draft.savedAt}
      heldBack={check.heldBack}
      sendLabel={several ? words.sendEnded : words.send}
      onSend={() => check.attempt(() => form.send(endingCommand(ending, value)))}
      onClose={onClose}
    >
      {several && (
        <Field
          label={words.outcome}
          required
          {...(check.shown?.outcome ? { validationMessage: check.shown.outcome } : {})}
        >
          <RadioGroup
            className={styles.cards}
            value={value.outcome}
            onChange={(_, data) => change({ outcome: data.value })}
          >
            {outcomes.map(({ key, label, notYet }) => (
              <ChoiceCard
                key={key}
                value={key}
                title={label}
                hint={notYet}
                chosen={key === value.outcome}
                disabled={notYet !== undefined}
              />
            ))}
          </RadioGroup>
        </Field>
      )}
      {overallReason !== undefined && (
        <TextField
          label={overallReason}
          required
          value={value.overallReason}
          rows={3}
          problem={check.shown?.overallReason}
          onChange={(written) => change({ overallReason: written })}
        />
      )}
      <TextField
        label={several ? words.ended : words.text}
        required
        value={value.text}
        rows={5}
        reminder={view.words.reminder}
        problem={check.shown?.text}
        onChange={(text) => change({ text })}
      />
      {offer && <Why ids={offer.why} rules={view.rules} />}
    </FormDialog>
  );
}
