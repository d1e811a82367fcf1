import { Field, makeStyles, RadioGroup } from '@fluentui/react-components';
import type { CaseView } from '#shared/contract/case-view.ts';
import { respondWords } from '#shared/wording/tab/forms.ts';
import { ActionsPart } from '../fields/actions-part.tsx';
import { ChoiceCard } from '../fields/choice-card.tsx';
import { TextField } from '../fields/text-field.tsx';
import { Why } from '../look/why.tsx';
import { useCheck } from '../send/use-check.ts';
import { useCommand } from '../send/use-command.ts';
import { FormDialog } from './form-dialog.tsx';
import { caseLine, type FormProps } from './form-props.ts';
import {
  type RespondDraft,
  respondCommand,
  respondDraftSchema,
  respondLabel,
  respondProblems,
  responseKind,
} from './respond-draft.ts';

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

const START: RespondDraft = { kind: '', text: '', actions: [] };

/** The answer to an alert: one of five kinds, what is said, and for an acceptance what will be done. */
export function RespondForm({ offer, onClose, ...asked }: FormProps) {
  const { view } = asked;
  const form = useCommand({ ...asked, command: 'respond', schema: respondDraftSchema, start: START });
  const { value, change } = form.draft;
  const check = useCheck(respondProblems(value, view.today));
  const send = () => {
    const command = respondCommand(value);
    if (command) form.send(command);
  };
  const why = offer && <Why ids={offer.why} rules={view.rules} />;
  return (
    <FormDialog
      title={offer?.label ?? respondWords.title(view.stageLine)}
      line={`${caseLine(view)} · ${view.ask.detail}`}
      sending={form.sending}
      savedAt={form.draft.savedAt}
      heldBack={check.heldBack}
      sendLabel={respondLabel(value)}
      onSend={() => check.attempt(send)}
      onClose={onClose}
    >
      <Kinds
        kinds={view.responseKinds}
        chosen={value.kind}
        problem={check.shown?.kind}
        onChoose={(kind) => change({ kind })}
      />
      <TextField
        label={respondWords.text}
        required={value.kind !== 'accept'}
        value={value.text}
        reminder={view.words.reminder}
        problem={check.shown?.text}
        onChange={(text) => change({ text })}
      />
      {value.kind === 'accept' ? (
        <ActionsPart
          rows={value.actions}
          today={view.today}
          problem={check.shown?.actions}
          why={why}
          onChange={(actions) => change({ actions })}
        />
      ) : (
        why
      )}
    </FormDialog>
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
