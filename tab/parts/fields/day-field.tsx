import { Field, makeStyles } from '@fluentui/react-components';
import { DatePicker } from '@fluentui/react-datepicker-compat';
import { useCallback, useState } from 'react';
import { dayWords } from '#shared/wording/tab/forms.ts';
import { dateOf } from '../look/day-text.ts';
import { dayProblem } from './day-problem.ts';
import { fieldText, heldDay, readDate, shownDate } from './typed-date.ts';

const useStyles = makeStyles({ picker: { width: '100%', minWidth: 0 } });

/**
 * A day, typed or chosen from the calendar. `today` is the day the service works with, not the computer's. What is typed and
 * cannot be used stays, is given to the form as it stands, and the field says why; `dayProblem` is the form's own check.
 */
export function DayField(props: {
  label: string;
  value: string;
  today: string;
  onChange: (day: string) => void;
  first: string;
  last?: string | undefined;
  hint?: string | undefined;
  problem?: string | undefined;
  required?: boolean | undefined;
  labelHidden?: boolean | undefined;
}) {
  const { label, value, today, onChange, first, last, hint, required, labelHidden } = props;
  const styles = useStyles();
  const now = dateOf(today) ?? new Date();
  const min = dateOf(first);
  const max = last === undefined ? undefined : dateOf(last);
  const near = max && max < now ? max : min && min > now ? min : now;
  const { date, again } = useShown(value, near);
  const formatDate = useCallback((shown?: Date) => fieldText(shown, today), [today]);
  const problem = dayProblem(value, first, last) ?? props.problem;
  return (
    <Field
      {...(labelHidden ? {} : { label })}
      required={required ?? false}
      {...(hint ? { hint } : {})}
      {...(problem ? { validationMessage: problem } : {})}
    >
      <DatePicker
        className={styles.picker}
        {...(labelHidden ? { 'aria-label': label } : {})}
        allowTextInput
        placeholder={dayWords.placeholder}
        value={date}
        onSelectDate={(chosen) => {
          again();
          onChange(heldDay(chosen));
        }}
        formatDate={formatDate}
        parseDateFromString={(typed) => readDate(typed, today, near)}
        firstDayOfWeek={1}
        today={now}
        initialPickerDate={near}
        // Given to the calendar alone: the control itself would drop a typed day outside them without a word.
        calendar={{ ...(min ? { minDate: min } : {}), ...(max ? { maxDate: max } : {}) }}
      />
    </Field>
  );
}

/**
 * The date shown, the same one as long as the value is: a new one makes the control write its field anew, over what is
 * being typed. `again` asks for just that, for a form that answers an emptied field with its usual day.
 */
function useShown(value: string, near: Date): { date: Date | null; again: () => void } {
  const [shown, setShown] = useState({ value, date: shownDate(value, near) });
  if (shown.value !== value) setShown({ value, date: shownDate(value, near) });
  return { date: shown.date, again: () => setShown({ value, date: shownDate(value, near) }) };
}
