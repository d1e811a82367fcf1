import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import { LockClosedRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { CalendarView } from '#shared/contract/calendar-view.ts';
import { calendarWords as words } from '#shared/wording/tab/administration-calendar.ts';
import { dayTextWithYear } from '../../look/day-text.ts';
import { ConfirmDialog } from '../confirm-dialog.tsx';
import { Opener } from '../opener.tsx';
import { type CalendarDay, withoutDay } from './calendar-days.ts';
import { useSaveCalendar } from './use-save-calendar.ts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px 12px',
    minHeight: '40px',
    padding: '4px 0',
    ':not(:first-child)': { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  },
  day: { width: '132px', fontVariantNumeric: 'tabular-nums' },
  kind: { width: '64px' },
  reason: { flexGrow: 1, flexBasis: '160px', overflowWrap: 'anywhere' },
  locked: { margin: '4px 0', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  lock: { flexShrink: 0, fontSize: '16px', color: tokens.colorNeutralForeground2 },
});

/** Days of the calendar by date, each with its reason; what has passed is locked and says why. */
export function DayList(props: {
  days: readonly CalendarDay[];
  calendar: CalendarView;
  locked?: boolean | undefined;
}) {
  const { days, calendar, locked } = props;
  const styles = useStyles();
  const [removing, setRemoving] = useState<CalendarDay>();
  return (
    <>
      {locked && <p className={styles.locked}>{words.locked}</p>}
      <ul className={styles.list}>
        {days.map((one) => (
          <li key={`${one.kind} ${one.day}`} className={styles.row}>
            <span className={styles.day}>{dayTextWithYear(one.day)}</span>
            <span className={styles.kind}>
              <Badge appearance="tint" color={one.kind === 'closedOn' ? 'informative' : 'brand'}>
                {words.kinds[one.kind]}
              </Badge>
            </span>
            <span className={styles.reason}>{one.reason}</span>
            {locked ? (
              <LockClosedRegular className={styles.lock} />
            ) : (
              <Opener
                size="small"
                appearance="subtle"
                aria-label={`${words.remove}: ${dayTextWithYear(one.day)}`}
                onClick={() => setRemoving(one)}
              >
                {words.remove}
              </Opener>
            )}
          </li>
        ))}
      </ul>
      {removing && <RemoveDay day={removing} calendar={calendar} onClose={() => setRemoving(undefined)} />}
    </>
  );
}

function RemoveDay(props: { day: CalendarDay; calendar: CalendarView; onClose: () => void }) {
  const { day, calendar, onClose } = props;
  const form = useSaveCalendar(words.removed(dayTextWithYear(day.day)), onClose);
  return (
    <ConfirmDialog
      title={words.removeTitle(dayTextWithYear(day.day))}
      sending={form.sending}
      confirm={words.removeSend}
      onConfirm={() => void form.send({ revision: calendar.revision, ...withoutDay(calendar, day) })}
      onClose={onClose}
    >
      <div>{day.reason}</div>
      <div>{calendar.running}</div>
    </ConfirmDialog>
  );
}
