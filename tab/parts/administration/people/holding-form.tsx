import type { HoldingsView } from '#shared/contract/holdings.ts';
import { peopleWords as words } from '#shared/wording/tab/administration-people.ts';
import { useDraft } from '../../drafts/use-draft.ts';
import { DayField } from '../../fields/day-field.tsx';
import { LineField } from '../../fields/line-field.tsx';
import { PersonPicker } from '../../fields/person-picker.tsx';
import { FormDialog } from '../../forms/form-dialog.tsx';
import { useCheck } from '../../send/use-check.ts';
import { SelectField } from '../select-field.tsx';
import {
  type HoldingDraft,
  holdingAsked,
  holdingDraft,
  holdingDraftSchema,
  holdingProblems,
} from './holding-draft.ts';
import type { Holding } from './role-rows.ts';
import { useHoldingChange } from './use-holding-change.ts';

/** Nobody held a role here before that. */
const FIRST = '2000-01-01';

/** Gives somebody a role, or changes how they hold it. */
export function HoldingForm(props: {
  view: HoldingsView;
  person: string;
  role: string;
  holding?: Holding | undefined;
  onClose: () => void;
}) {
  const { view, person, role, holding, onClose } = props;
  const command = holding ? `holding-${holding.id}` : 'add-holding';
  const place = { person, caseId: 'administration', command };
  const draft = useDraft(place, holdingDraftSchema, holdingDraft(role, holding));
  const { value, change } = draft;
  const label = view.roles.find(({ key }) => key === value.role)?.label ?? value.role;
  const said = holding ? words.changed : words.added;
  const form = useHoldingChange({
    give: (client, id, asked: HoldingDraft & { revision: number }) => {
      const sent = { id, revision: asked.revision, ...holdingAsked(asked) };
      return holding ? client.changeHolding(holding.id, sent) : client.addHolding(sent);
    },
    said: said(value.person?.name ?? '', label),
    onDone: () => {
      draft.drop();
      onClose();
    },
  });
  const check = useCheck(holdingProblems(value));
  return (
    <FormDialog
      title={holding ? words.changeTitle(holding.person.name, label) : words.add}
      sending={form.sending}
      savedAt={draft.savedAt}
      heldBack={check.heldBack}
      sendLabel={holding ? words.changeSend : words.addSend}
      onSend={() => check.attempt(() => void form.send({ ...value, revision: view.revision }))}
      onClose={onClose}
    >
      <SelectField
        label={words.role}
        value={value.role}
        choices={view.roles.map((one) => ({ value: one.key, label: one.label }))}
        problem={check.shown?.role}
        onChange={(chosen) => change({ role: chosen })}
      />
      <PersonPicker
        label={words.person}
        required
        value={value.person}
        problem={check.shown?.person}
        onChange={(chosen) => change({ person: chosen })}
      />
      <LineField label={words.team} value={value.team} longest={100} onChange={(team) => change({ team })} />
      <DayField
        label={words.from}
        value={value.from}
        today={view.today}
        first={FIRST}
        problem={check.shown?.from}
        onChange={(from) => change({ from })}
      />
      <DayField
        label={words.to}
        value={value.to}
        today={view.today}
        first={FIRST}
        problem={check.shown?.to}
        onChange={(to) => change({ to })}
      />
      <PersonPicker label={words.deputy} value={value.deputy} onChange={(deputy) => change({ deputy })} />
    </FormDialog>
  );
}
