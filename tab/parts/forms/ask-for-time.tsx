import { z } from 'zod';
import { addDays } from '#shared/domain/time.ts';
import { shortWords } from '#shared/wording/tab/forms.ts';
import { anyProblem } from '../fields/any-problem.ts';
import { DayField } from '../fields/day-field.tsx';
import { dayProblem } from '../fields/day-problem.ts';
import { TextField } from '../fields/text-field.tsx';
import { textProblem } from '../fields/text-problem.ts';
import { dayText } from '../look/day-text.ts';
import { CommandDialog } from './command-dialog.tsx';
import type { FormProps } from './form-props.ts';
import { useCommandForm } from './use-command-form.ts';

const schema = z.object({ until: z.string(), reason: z.string() });
const words = shortWords.moreTime;

/** Somebody who must answer asks for more time. */
export function AskForTimeForm(props: FormProps) {
  const { view } = props;
  const first = addDays(view.today, 1);
  const wrongDay = (until: string) => (until ? dayProblem(until, first) : words.missingUntil);
  const form = useCommandForm(props, {
    command: 'askForTime',
    schema,
    start: { until: '', reason: '' },
    problems: ({ until, reason }) =>
      anyProblem({ until: wrongDay(until), reason: textProblem(reason, words.missingReason) }),
    toCommand: ({ until, reason }) => ({ type: 'askForTime', until, reason }),
  });
  const { until, reason } = form.value;
  return (
    <CommandDialog
      form={form}
      title={props.offer?.label ?? words.title}
      sendLabel={wrongDay(until) ? words.send : words.sendUntil(dayText(until))}
    >
      <DayField
        label={words.until}
        required
        value={until}
        today={view.today}
        first={first}
        problem={form.shown?.until}
        onChange={(day) => form.change({ until: day })}
      />
      <TextField
        label={words.reason}
        required
        value={reason}
        reminder={view.words.reminder}
        problem={form.shown?.reason}
        onChange={(text) => form.change({ reason: text })}
      />
    </CommandDialog>
  );
}
