import { shortWords } from '#shared/wording/tab/forms.ts';
import { ChoiceField } from '../fields/choice-cards.tsx';
import { TextField } from '../fields/text-field.tsx';
import { CommandDialog } from './command-dialog.tsx';
import { endingCommand, endingDraftSchema, endingProblems, endingStart } from './ending-draft.ts';
import type { FormProps } from './form-props.ts';
import { useCommandForm } from './use-command-form.ts';

const words = shortWords.resolution;

/** The owner records how the matter ended: in one of the procedure's ways, for which overall reason, and how. */
export function RecordResolutionForm(props: FormProps) {
  const { view, offer } = props;
  const { ending } = view;
  const { outcomes, overallReason } = ending;
  const several = outcomes.length > 0;
  const form = useCommandForm(props, {
    command: 'recordResolution',
    schema: endingDraftSchema,
    start: endingStart(ending),
    problems: (draft) => endingProblems(ending, draft),
    toCommand: (draft) => endingCommand(ending, draft),
  });
  const { value, change, shown } = form;
  return (
    <CommandDialog
      form={form}
      title={offer?.label ?? words.title}
      sendLabel={several ? words.sendEnded : words.send}
    >
      {several && (
        <ChoiceField
          label={words.outcome}
          value={value.outcome}
          choices={outcomes.map(({ key, label, notYet }) => ({
            value: key,
            title: label,
            hint: notYet,
            disabled: notYet !== undefined,
          }))}
          problem={shown?.outcome}
          onChange={(outcome) => change({ outcome })}
        />
      )}
      {overallReason !== undefined && (
        <TextField
          label={overallReason}
          required
          value={value.overallReason}
          rows={3}
          problem={shown?.overallReason}
          onChange={(written) => change({ overallReason: written })}
        />
      )}
      <TextField
        label={several ? words.ended : words.text}
        required
        value={value.text}
        rows={5}
        reminder={view.words.reminder}
        problem={shown?.text}
        onChange={(text) => change({ text })}
      />
    </CommandDialog>
  );
}
