import { z } from 'zod';
import { addDays } from '#shared/domain/time.ts';
import { shortWords } from '#shared/wording/tab/forms.ts';
import { DayField } from '../fields/day-field.tsx';
import { dayProblem } from '../fields/day-problem.ts';
import { TextField } from '../fields/text-field.tsx';
import { textProblem } from '../fields/text-problem.ts';
import { dayText } from '../look/day-text.ts';
import { Why } from '../look/why.tsx';
import { useCheck } from '../send/use-check.ts';
import { useCommand } from '../send/use-command.ts';
import { FormDialog } from './form-dialog.tsx';
import { caseLine, type FormProps } from './form-props.ts';

const schema = z.object({ until: z.string(), reason: z.string() });

/** Somebody who must answer asks for more time. */
export function AskForTimeForm({ view, person, offer, onClose, onDone }: FormProps) {
  const words = shortWords.moreTime;
  const start = { until: '', reason: '' };
  const form = useCommand({ person, view, command: 'askForTime', schema, start, onDone });
  const { until, reason } = form.draft.value;
  const first = addDays(view.today, 1);
  const problems = {
    until: until ? dayProblem(until, first) : words.missingUntil,
    reason: textProblem(reason, words.missingReason),
  };
  const check = useCheck(problems.until || problems.reason ? problems : undefined);
  return (
    <FormDialog
      title={offer?.label ?? words.title}
      line={caseLine(view)}
      sending={form.sending}
      savedAt={form.draft.savedAt}
      heldBack={check.heldBack}
      sendLabel={problems.until ? words.send : words.sendUntil(dayText(until))}
      onSend={() => check.attempt(() => form.send({ type: 'askForTime', until, reason }))}
      onClose={onClose}
    >
      <DayField
        label={words.until}
        required
        value={until}
        today={view.today}
        first={first}
        problem={check.shown?.until}
        onChange={(day) => form.draft.change({ until: day })}
      />
      <TextField
        label={words.reason}
        required
        value={reason}
        reminder={view.words.reminder}
        problem={check.shown?.reason}
        onChange={(text) => form.draft.change({ reason: text })}
      />
      {offer && <Why ids={offer.why} rules={view.rules} />}
    </FormDialog>
  );
}
