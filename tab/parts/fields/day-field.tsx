import { Field, makeStyles } from '@fluentui/react-components';
import { DatePicker } from '@fluentui/react-datepicker-compat';
import { dayWords } from '#shared/wording/tab/forms.ts';
import { dateOf, dayOf, dayText, typedDay } from '../look/day-text.ts';

const useStyles = makeStyles({ picker: { width: '100%', minWidth: 0 } });

/** A day, typed or chosen from the calendar. `today` is the day the service works with, not the computer's. */
export function DayField(props: {
  label: string;
  value: string;
  today: string;
  onChange: (day: string) => void;
  first?: string | undefined;
  last?: string | undefined;
  hint?: string | undefined;
  problem?: string | undefined;
  required?: boolean | undefined;
  labelHidden?: boolean | undefined;
}) {
  const { label, value, today, onChange, first, last, hint, problem, required, labelHidden } = props;
  const styles = useStyles();
  const now = dateOf(today);
  const min = first === undefined ? undefined : dateOf(first);
  const max = last === undefined ? undefined : dateOf(last);
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
        value={dateOf(value) ?? null}
        onSelectDate={(date) => onChange(date ? dayOf(date) : '')}
        formatDate={(date) => (date ? dayText(dayOf(date)) : '')}
        parseDateFromString={(typed) => dateOf(typedDay(typed, today) ?? '') ?? null}
        firstDayOfWeek={1}
        {...(now ? { today: now, initialPickerDate: dateOf(value) ?? min ?? now } : {})}
        {...(min ? { minDate: min } : {})}
        {...(max ? { maxDate: max } : {})}
      />
    </Field>
  );
}
