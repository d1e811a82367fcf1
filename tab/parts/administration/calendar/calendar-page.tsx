import { makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { CalendarView } from '#shared/contract/calendar-view.ts';
import { calendarWords as words } from '#shared/wording/tab/administration-calendar.ts';
import { Panel } from '../../look/panel.tsx';
import { AdminPage } from '../admin-page.tsx';
import { Loaded } from '../loaded.tsx';
import { Opener } from '../opener.tsx';
import { useCalendar } from '../queries.ts';
import { AddDay } from './add-day.tsx';
import { BankHolidays } from './bank-holidays.tsx';
import { daysOf } from './calendar-days.ts';
import { DayList } from './day-list.tsx';

const useStyles = makeStyles({
  zones: {
    display: 'grid',
    gap: '16px',
    alignItems: 'start',
    gridTemplateColumns: 'minmax(0, 1fr) 280px',
    '@media (max-width: 719.98px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  quiet: { margin: '0 0 12px', color: tokens.colorNeutralForeground2 },
  past: { marginTop: '16px' },
  summary: { cursor: 'pointer', minHeight: '24px', color: tokens.colorNeutralForeground2 },
});

/** Closure days and one-off exceptions, with the bank holidays beside them. */
export function CalendarPage({ person }: { person: string }) {
  const query = useCalendar();
  const [adding, setAdding] = useState(false);
  const add = (
    <Opener appearance="primary" icon={<AddRegular />} onClick={() => setAdding(true)}>
      {words.add}
    </Opener>
  );
  return (
    <AdminPage at={{ page: 'calendar' }} title={words.title} under={words.under} actions={query.data && add}>
      <Loaded query={query} failed={words.failed}>
        {(calendar) => (
          <>
            <Days calendar={calendar} />
            {adding && <AddDay calendar={calendar} person={person} onClose={() => setAdding(false)} />}
          </>
        )}
      </Loaded>
    </AdminPage>
  );
}

function Days({ calendar }: { calendar: CalendarView }) {
  const styles = useStyles();
  const { ahead, past } = daysOf(calendar);
  return (
    <div className={styles.zones}>
      <Panel title={words.ahead}>
        <p className={styles.quiet}>{calendar.running}</p>
        {ahead.length === 0 ? <div>{words.none}</div> : <DayList days={ahead} calendar={calendar} />}
        {past.length > 0 && (
          <details className={styles.past}>
            <summary className={styles.summary}>{words.past(past.length)}</summary>
            <DayList days={past} calendar={calendar} locked />
          </details>
        )}
      </Panel>
      <BankHolidays today={calendar.today} />
    </div>
  );
}
