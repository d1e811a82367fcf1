import { makeStyles, tokens } from '@fluentui/react-components';
import { calendarWords as words } from '#shared/wording/tab/administration-calendar.ts';
import { dayText } from '../../look/day-text.ts';
import { Panel } from '../../look/panel.tsx';
import { bankHolidaysOf } from './calendar-days.ts';

const useStyles = makeStyles({
  quiet: { margin: '0 0 12px', color: tokens.colorNeutralForeground2 },
  year: { margin: '12px 0 4px', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: '4px' },
  past: { color: tokens.colorNeutralForeground3 },
});

/** The bank holidays of this year and the next, to know of. */
export function BankHolidays({ today }: { today: string }) {
  const styles = useStyles();
  const year = Number(today.slice(0, 4));
  return (
    <Panel title={words.bankHolidays}>
      <p className={styles.quiet}>{words.bankHolidaysText}</p>
      {[String(year), String(year + 1)].map((one) => (
        <section key={one} aria-label={`${words.bankHolidays} ${one}`}>
          <h3 className={styles.year}>{one}</h3>
          {bankHolidaysOf(one).length === 0 && <p className={styles.quiet}>{words.noBankHolidays(one)}</p>}
          <ul className={styles.list}>
            {bankHolidaysOf(one).map((day) => (
              <li key={day} className={day < today ? styles.past : ''}>
                {dayText(day)}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Panel>
  );
}
