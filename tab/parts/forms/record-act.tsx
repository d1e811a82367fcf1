import { Field, RadioGroup } from '@fluentui/react-components';
import type { DutyView } from '#shared/contract/case-parts.ts';
import type { OfferView } from '#shared/contract/offer-view.ts';
import { shortWords } from '#shared/wording/tab/forms.ts';
import { ChoiceCard } from '../fields/choice-card.tsx';
import { Reminder } from '../fields/text-field.tsx';
import { Why } from '../look/why.tsx';
import { useCheck } from '../send/use-check.ts';
import { useCommand } from '../send/use-command.ts';
import { type ActForm, actCommand, actDraftSchema, actProblems, actStart } from './act-draft.ts';
import { ActFields } from './act-fields.tsx';
import { FormDialog } from './form-dialog.tsx';
import { caseLine, type FormProps } from './form-props.ts';

const words = shortWords.act;

/** One of the pack's own acts. `fulfils` is the entry whose duty it is opened for. */
export function RecordActForm({ offer, ...rest }: FormProps & { fulfils?: number | undefined }) {
  return offer?.act ? <Filled {...rest} offer={offer} act={offer.act} /> : null;
}

function Filled(
  props: Omit<FormProps, 'offer'> & { offer: OfferView; act: ActForm; fulfils?: number | undefined },
) {
  const { view, person, offer, act, onClose, onDone } = props;
  const duties = view.duties.filter((duty) => duty.act === act.key);
  const start = actStart(act, view.today, props.fulfils ?? duties[0]?.entry);
  const command = ['recordAct', act.key, props.fulfils].filter(Boolean).join('-');
  const form = useCommand({ person, view, command, schema: actDraftSchema, start, onDone });
  const { value, change } = form.draft;
  const check = useCheck(actProblems(act, value, view.today));
  const done = duties.find(({ entry }) => String(entry) === value.fulfils);
  return (
    <FormDialog
      title={offer.label}
      line={caseLine(view)}
      sending={form.sending}
      savedAt={form.draft.savedAt}
      heldBack={check.heldBack}
      sendLabel={words.send}
      onSend={() => check.attempt(() => form.send(actCommand(act, value, done?.entry)))}
      onClose={onClose}
    >
      <Completes duties={duties} done={done} onChoose={(fulfils) => change({ fulfils })} />
      <ActFields
        act={act}
        value={value}
        problems={check.shown ?? {}}
        today={view.today}
        reminder={view.words.reminder}
        onChange={change}
      />
      {act.duty && <Reminder>{words.duty(act.duty)}</Reminder>}
      {act.emailed && <Reminder>{words.emailed}</Reminder>}
      {act.tells.length > 0 && <Reminder>{words.tells(act.tells.join(', '))}</Reminder>}
      <Why ids={offer.why} rules={view.rules} />
    </FormDialog>
  );
}

/** What had to follow and is completed by this act: said where it is one thing, chosen where there are several. */
function Completes(props: {
  duties: readonly DutyView[];
  done: DutyView | undefined;
  onChoose: (entry: string) => void;
}) {
  const { duties, done, onChoose } = props;
  const [only] = duties;
  if (!only) return null;
  if (duties.length === 1) return <Reminder>{words.completes(`${only.what}, ${only.due}`)}</Reminder>;
  return (
    <Field label={words.fulfils} required>
      <RadioGroup value={done ? String(done.entry) : ''} onChange={(_, { value }) => onChoose(value)}>
        {duties.map((duty) => (
          <ChoiceCard
            key={duty.entry}
            value={String(duty.entry)}
            title={duty.what}
            hint={duty.due}
            chosen={duty === done}
          />
        ))}
      </RadioGroup>
    </Field>
  );
}
