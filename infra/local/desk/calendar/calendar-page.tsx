import { Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { ChevronLeftRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { addDays, isoDay, mondayOf, shortDay } from '../parts/dates.ts';
import { useDesk } from '../parts/desk-context.ts';
import { Failed, Loading } from '../parts/outcome.tsx';
import { useCalendar } from '../parts/queries.ts';
import type { CalendarEvent } from '../parts/shapes.ts';
import { EventEntry } from './event-entry.tsx';

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    gap: '16px',
    flex: 1,
    minWidth: 0,
    overflowY: 'auto',
    padding: '16px 24px 24px',
    backgroundColor: tokens.colorNeutralBackground2,
    '@media (max-width: 767px)': { padding: '12px 16px' },
  },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px' },
  title: { margin: 0, marginInlineEnd: 'auto' },
  turn: { display: 'flex', alignItems: 'center' },
  week: { minWidth: '140px', textAlign: 'center' },
  day: {
    display: 'grid',
    gridTemplateColumns: '96px minmax(0, 1fr)',
    gap: '16px',
    paddingTop: '12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media (max-width: 767px)': { gridTemplateColumns: 'minmax(0, 1fr)', gap: '8px' },
  },
  date: { paddingTop: '10px', margin: 0 },
  today: { color: tokens.colorBrandForeground1 },
  events: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  quiet: { color: tokens.colorNeutralForeground2, padding: '10px 0' },
});

type DayProps = { readonly date: string; readonly today: boolean; readonly events: readonly CalendarEvent[] };

function Day({ date, today, events }: DayProps) {
  const styles = useStyles();
  const noon = `${date}T12:00:00Z`;
  return (
    <section className={styles.day} aria-label={shortDay(noon)}>
      <Text
        as="h2"
        weight={today ? 'semibold' : 'regular'}
        className={mergeClasses(styles.date, today && styles.today)}
      >
        {shortDay(noon)}
        {today && (
          <>
            <br />
            Today
          </>
        )}
      </Text>
      {events.length === 0 ? (
        <Text className={styles.quiet}>Nothing booked</Text>
      ) : (
        <ul className={styles.events}>
          {events.map((event) => (
            <EventEntry key={event.id} event={event} />
          ))}
        </ul>
      )}
    </section>
  );
}

function WeekHead({ monday, turn, now }: { monday: string; turn: (monday: string) => void; now: string }) {
  const styles = useStyles();
  const noon = (date: string) => shortDay(`${date}T12:00:00Z`).slice(4);
  return (
    <div className={styles.head}>
      <Text as="h1" size={400} weight="semibold" className={styles.title}>
        Calendar
      </Text>
      <Button size="small" onClick={() => turn(mondayOf(isoDay(now)))}>
        This week
      </Button>
      <div className={styles.turn}>
        <Button
          size="small"
          appearance="subtle"
          icon={<ChevronLeftRegular />}
          aria-label="Week before"
          onClick={() => turn(addDays(monday, -7))}
        />
        <Text className={styles.week} role="status">
          {noon(monday)} to {noon(addDays(monday, 4))}
        </Text>
        <Button
          size="small"
          appearance="subtle"
          icon={<ChevronRightRegular />}
          aria-label="Week after"
          onClick={() => turn(addDays(monday, 7))}
        />
      </div>
    </div>
  );
}

/** The Calendar application: a working week as an agenda. */
export function CalendarPage() {
  const styles = useStyles();
  const { state, me, place, go } = useDesk();
  const calendar = useCalendar(me.id);
  const monday = place.open ?? mondayOf(isoDay(state.now));
  const events = [...(calendar.data ?? [])].sort((one, other) => one.start.localeCompare(other.start));
  const friday = addDays(monday, 4);
  const later = events.find((event) => isoDay(event.start) > friday);
  return (
    <main className={styles.page} aria-label="Calendar">
      <WeekHead monday={monday} turn={(open) => go({ open })} now={state.now} />
      {calendar.isPending && <Loading what="the calendar" rows={5} />}
      {calendar.isError && (
        <Failed what="Your calendar" error={calendar.error} again={() => void calendar.refetch()} />
      )}
      {calendar.data &&
        [0, 1, 2, 3, 4].map((at) => {
          const date = addDays(monday, at);
          const booked = events.filter((event) => isoDay(event.start) === date);
          return <Day key={date} date={date} today={date === isoDay(state.now)} events={booked} />;
        })}
      {later && (
        <Text className={styles.quiet}>
          Later: {later.subject}, {shortDay(later.start)}.{' '}
          <Button
            size="small"
            appearance="subtle"
            onClick={() => go({ open: mondayOf(isoDay(later.start)) })}
          >
            Go to that week
          </Button>
        </Text>
      )}
    </main>
  );
}
