import {
  Button,
  Field,
  Input,
  makeStyles,
  Popover,
  PopoverSurface,
  PopoverTrigger,
} from '@fluentui/react-components';
import { CalendarArrowRightRegular } from '@fluentui/react-icons';
import type { FormEvent } from 'react';
import { useState } from 'react';
import { wordsOf } from '../parts/api.ts';
import { addDays, isoDay } from '../parts/dates.ts';
import { useMoveClock } from './use-clock.ts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '12px', width: '240px' },
  button: { whiteSpace: 'nowrap', fontWeight: 'normal' },
});

function DateForm({ now, done }: { readonly now: string; readonly done: () => void }) {
  const styles = useStyles();
  const tomorrow = addDays(isoDay(now), 1);
  const [date, setDate] = useState(tomorrow);
  const clock = useMoveClock();

  function move(event: FormEvent): void {
    event.preventDefault();
    if (date !== '') clock.mutate([{ to: date }], { onSuccess: done });
  }

  const trouble = clock.isError ? { validationMessage: wordsOf(clock.error) } : {};
  return (
    <form className={styles.form} onSubmit={move} noValidate>
      <Field label="Go to 09:00 on" hint="The day only moves forward." {...trouble}>
        <Input type="date" value={date} min={tomorrow} onChange={(_event, data) => setDate(data.value)} />
      </Field>
      <Button type="submit" appearance="primary" disabled={clock.isPending || date === ''}>
        {clock.isPending ? 'Moving the day' : 'Move the day'}
      </Button>
    </form>
  );
}

/** Moves the day to a chosen date. */
export function GoToDate({ now, compact }: { readonly now: string; readonly compact: boolean }) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  return (
    <Popover open={open} onOpenChange={(_event, data) => setOpen(data.open)} trapFocus withArrow>
      <PopoverTrigger disableButtonEnhancement>
        {compact ? (
          <Button
            appearance="subtle"
            size="small"
            icon={<CalendarArrowRightRegular />}
            aria-label="Go to date"
          />
        ) : (
          <Button appearance="subtle" size="small" className={styles.button}>
            Go to date
          </Button>
        )}
      </PopoverTrigger>
      <PopoverSurface aria-label="Go to date">
        <DateForm now={now} done={() => setOpen(false)} />
      </PopoverSurface>
    </Popover>
  );
}
