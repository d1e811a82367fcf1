import { Field, makeStyles, RadioGroup } from '@fluentui/react-components';
import type { CaseView } from '#shared/contract/case-view.ts';
import { respondWords } from '#shared/wording/tab/forms.ts';
import { ActionsPart } from '../fields/actions-part.tsx';
import { ChoiceCard } from '../fields/choice-card.tsx';
import { TextField } from '../fields/text-field.tsx';
import { CommandDialog, OfferWhy } from './command-dialog.tsx';
import { caseLine, type FormProps } from './form-props.ts';
import {
  type RespondDraft,
  respondCommand,
  respondDraftSchema,
  respondLabel,
  respondProblems,
  responseKind,
} from './respond-draft.ts';
import { useCommandForm } from './use-command-form.ts';

const useStyles = makeStyles({
  cards: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    alignItems: 'stretch',
    gap: '8px',
    '@media (max-width: 559.98px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  last: { '@media (min-width: 560px)': { ':nth-child(odd):last-child': { gridColumn: '1 / -1' } } },
});

/** The answer to an alert: one of five kinds, what is said, and for an acceptance what will be done. */
export function RespondForm(props: FormProps) {
  const { view, offer } = props;
  const form = useCommandForm(props, {
    command: 'respond',
    schema: respondDraftSchema,
    start: { kind: '', text: '', actions: [] },
    problems: (draft) => respondProblems(draft, view.today),
    toCommand: respondCommand,
  });
  const { value, change, shown } = form;
  const accepts = value.kind === 'accept';
  const why = <OfferWhy {...props} />;
  return (
    <CommandDialog
      form={form}
      title={offer?.label ?? respondWords.title(view.stageLine)}
      line={`${caseLine(view)} · ${view.ask.detail}`}
      sendLabel={respondLabel(value)}
      why={!accepts && why}
    >
      <Kinds
        kinds={view.responseKinds}
        chosen={value.kind}
        problem={shown?.kind}
        onChoose={(kind) => change({ kind })}
      />
      <TextField
        label={respondWords.text}
        required={!accepts}
        value={value.text}
        reminder={view.words.reminder}
        problem={shown?.text}
        onChange={(text) => change({ text })}
      />
      {accepts && (
        <ActionsPart
          rows={value.actions}
          today={view.today}
          problem={shown?.actions}
          why={why}
          onChange={(actions) => change({ actions })}
        />
      )}
    </CommandDialog>
  );
}

function Kinds(props: {
  kinds: CaseView['responseKinds'];
  chosen: string;
  problem: string | undefined;
  onChoose: (kind: RespondDraft['kind']) => void;
}) {
  const { kinds, chosen, problem, onChoose } = props;
  const styles = useStyles();
  return (
    <Field label={respondWords.kinds} required {...(problem ? { validationMessage: problem } : {})}>
      <RadioGroup
        className={styles.cards}
        value={chosen}
        onChange={(_, { value }) => {
          const kind = responseKind(value);
          if (kind) onChoose(kind);
        }}
      >
        {kinds.map(({ kind, label, hint }) => (
          <ChoiceCard
            key={kind}
            value={kind}
            title={label}
            hint={hint}
            chosen={kind === chosen}
            className={styles.last}
          />
        ))}
      </RadioGroup>
    </Field>
  );
}
