import { z } from 'zod';
import { shortWords } from '#shared/wording/tab/forms.ts';
import { DayField } from '../fields/day-field.tsx';
import { dayProblem } from '../fields/day-problem.ts';
import { Reminder } from '../fields/text-field.tsx';
import { Why } from '../look/why.tsx';
import { useCheck } from '../send/use-check.ts';
import { useCommand } from '../send/use-command.ts';
import { FormDialog } from './form-dialog.tsx';
import { caseLine, type FormProps } from './form-props.ts';

const schema = z.object({ until: z.string() });
const words = shortWords.agreeTime;

/** The owner agrees that the stage may run longer. */
export function AgreeTimeForm({ view, person, offer, onClose, onDone }: FormProps) {
  const asked = offer?.time;
  const start = { until: asked?.until ?? '' };
  const form = useCommand({ person, view, command: 'agreeTime', schema, start, onDone });
  const { until } = form.draft.value;
  const wrong = until ? dayProblem(until, view.today) : words.missing;
  const check = useCheck(wrong ? { until: wrong } : undefined);
  return (
    <FormDialog
      title={offer?.label ?? words.title}
      line={caseLine(view)}
      sending={form.sending}
      savedAt={form.draft.savedAt}
      heldBack={check.heldBack}
      sendLabel={words.send}
      onSend={() => check.attempt(() => form.send({ type: 'agreeTime', until }))}
      onClose={onClose}
    >
      {asked && <p>{asked.says}</p>}
      <DayField
        label={words.until}
        required
        value={until}
        today={view.today}
        first={view.today}
        problem={check.shown?.until}
        onChange={(day) => form.draft.change({ until: day })}
      />
      <Reminder>{words.note}</Reminder>
      {offer && <Why ids={offer.why} rules={view.rules} />}
    </FormDialog>
  );
}
