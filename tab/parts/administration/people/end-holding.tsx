import { useState } from 'react';
import type { HoldingsView } from '#shared/contract/holdings.ts';
import { isDay } from '#shared/domain/time.ts';
import { peopleWords as words } from '#shared/wording/tab/administration-people.ts';
import { DayField } from '../../fields/day-field.tsx';
import { FormDialog } from '../../forms/form-dialog.tsx';
import { dayTextWithYear } from '../../look/day-text.ts';
import { useCheck } from '../../send/use-check.ts';
import type { Holding } from './role-rows.ts';
import { useHoldingChange } from './use-holding-change.ts';

/** Ends a holding on its last day. */
export function EndHolding(props: {
  view: HoldingsView;
  holding: Holding;
  label: string;
  onClose: () => void;
}) {
  const { view, holding, label, onClose } = props;
  const [to, setTo] = useState(view.today);
  const form = useHoldingChange({
    give: (client, id, asked: { revision: number; to: string }) =>
      client.endHolding(holding.id, { id, ...asked }),
    said: words.ended(holding.person.name, label, dayTextWithYear(to)),
    onDone: onClose,
  });
  const check = useCheck(isDay(to) ? undefined : { to: words.missing.lastDay });
  return (
    <FormDialog
      title={words.endTitle(holding.person.name, label)}
      sending={form.sending}
      savedAt={undefined}
      heldBack={check.heldBack}
      sendLabel={words.endSend}
      onSend={() => check.attempt(() => void form.send({ revision: view.revision, to }))}
      onClose={onClose}
    >
      <div>{words.endText}</div>
      <DayField
        label={words.lastDay}
        required
        value={to}
        today={view.today}
        first={holding.from ?? '2000-01-01'}
        problem={check.shown?.to}
        onChange={setTo}
      />
    </FormDialog>
  );
}
