import type { DutyView } from '#shared/contract/case-parts.ts';
import type { OfferView } from '#shared/contract/offer-view.ts';
import { shortWords } from '#shared/wording/tab/forms.ts';
import { ChoiceField } from '../fields/choice-cards.tsx';
import { Reminder } from '../fields/text-field.tsx';
import {
  type ActDraft,
  type ActForm,
  actCommand,
  actDraftSchema,
  actProblems,
  actStart,
} from './act-draft.ts';
import { ActFields } from './act-fields.tsx';
import { CommandDialog } from './command-dialog.tsx';
import type { FormProps } from './form-props.ts';
import { useCommandForm } from './use-command-form.ts';

const words = shortWords.act;

/** One of the pack's own acts. `fulfils` is the entry whose duty it is opened for. */
export function RecordActForm({ offer, ...rest }: FormProps & { fulfils?: number | undefined }) {
  return offer?.act ? <Filled {...rest} offer={offer} act={offer.act} /> : null;
}

function Filled(
  props: Omit<FormProps, 'offer'> & { offer: OfferView; act: ActForm; fulfils?: number | undefined },
) {
  const { view, offer, act, fulfils } = props;
  const duties = view.duties.filter((duty) => duty.act === act.key);
  const doneBy = (draft: ActDraft) => duties.find(({ entry }) => String(entry) === draft.fulfils);
  const form = useCommandForm(props, {
    command: ['recordAct', act.key, fulfils].filter(Boolean).join('-'),
    schema: actDraftSchema,
    start: actStart(act, view.today, fulfils ?? duties[0]?.entry),
    problems: (draft) => actProblems(act, draft, view.today),
    toCommand: (draft) => actCommand(act, draft, doneBy(draft)?.entry),
  });
  const { value, change, shown } = form;
  return (
    <CommandDialog form={form} title={offer.label} sendLabel={words.send}>
      <Completes duties={duties} done={doneBy(value)} onChoose={(entry) => change({ fulfils: entry })} />
      <ActFields
        act={act}
        value={value}
        problems={shown ?? {}}
        today={view.today}
        reminder={view.words.reminder}
        onChange={change}
      />
      {act.duty && <Reminder>{words.duty(act.duty)}</Reminder>}
      {act.emailed && <Reminder>{words.emailed}</Reminder>}
      {act.tells.length > 0 && <Reminder>{words.tells(act.tells.join(', '))}</Reminder>}
    </CommandDialog>
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
    <ChoiceField
      label={words.fulfils}
      value={done ? String(done.entry) : ''}
      choices={duties.map(({ entry, what, due }) => ({ value: String(entry), title: what, hint: due }))}
      onChange={onChoose}
    />
  );
}
