import { z } from 'zod';
import { shortWords } from '#shared/wording/tab/forms.ts';
import { anyProblem } from '../fields/any-problem.ts';
import { DayField } from '../fields/day-field.tsx';
import { dayProblem } from '../fields/day-problem.ts';
import { Reminder } from '../fields/text-field.tsx';
import { CommandDialog } from './command-dialog.tsx';
import type { FormProps } from './form-props.ts';
import { useCommandForm } from './use-command-form.ts';

const schema = z.object({ until: z.string() });
const words = shortWords.agreeTime;

/** The owner agrees that the stage may run longer. */
export function AgreeTimeForm(props: FormProps) {
  const { today } = props.view;
  const asked = props.offer?.time;
  const form = useCommandForm(props, {
    command: 'agreeTime',
    schema,
    start: { until: asked?.until ?? '' },
    problems: ({ until }) => anyProblem({ until: until ? dayProblem(until, today) : words.missing }),
    toCommand: ({ until }) => ({ type: 'agreeTime', until }),
  });
  return (
    <CommandDialog form={form} title={props.offer?.label ?? words.title} sendLabel={words.send}>
      {asked && <p>{asked.says}</p>}
      <DayField
        label={words.until}
        required
        value={form.value.until}
        today={today}
        first={today}
        problem={form.shown?.until}
        onChange={(until) => form.change({ until })}
      />
      <Reminder>{words.note}</Reminder>
    </CommandDialog>
  );
}
