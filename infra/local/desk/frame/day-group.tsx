import { Button, makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import { CalendarArrowRightRegular, CalendarLtrRegular, FastForwardRegular } from '@fluentui/react-icons';
import { wordsOf } from '../parts/api.ts';
import { fullDay, shortDay, timeOf } from '../parts/dates.ts';
import { useMedia } from '../parts/media.ts';
import { GoToDate } from './go-to-date.tsx';
import { useMoveClock, useNow } from './use-clock.ts';

const useStyles = makeStyles({
  group: {
    display: 'flex',
    alignItems: 'center',
    gap: '4px',
    padding: '3px 6px 3px 14px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    '@media (max-width: 767px)': { padding: '1px 2px 1px 8px', gap: 0 },
  },
  icon: { fontSize: '18px', lineHeight: 0, color: tokens.colorNeutralForeground2, marginInlineEnd: '6px' },
  day: { whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  time: { color: tokens.colorNeutralForeground2, marginInlineStart: '6px' },
  line: {
    width: '1px',
    height: '20px',
    marginInline: '8px 4px',
    backgroundColor: tokens.colorNeutralStroke2,
  },
  button: { whiteSpace: 'nowrap', fontWeight: 'normal' },
});

type NextDayProps = { readonly compact: boolean; readonly moving: boolean; readonly next: () => void };

function NextDay({ compact, moving, next }: NextDayProps) {
  const styles = useStyles();
  if (compact) {
    return (
      <Button
        appearance="subtle"
        size="small"
        icon={moving ? <Spinner size="extra-tiny" /> : <FastForwardRegular />}
        aria-label="Next working day"
        disabledFocusable={moving}
        onClick={next}
      />
    );
  }
  return (
    <Button
      appearance="subtle"
      size="small"
      className={styles.button}
      icon={moving ? <Spinner size="extra-tiny" /> : <CalendarArrowRightRegular />}
      disabledFocusable={moving}
      onClick={next}
    >
      Next working day
    </Button>
  );
}

/** The practice day, and its two moves. */
export function DayGroup() {
  const styles = useStyles();
  const now = useNow();
  const clock = useMoveClock();
  const compact = useMedia('(max-width: 900px)');
  const tiny = useMedia('(max-width: 560px)');
  const next = () => clock.mutate([{ move: 'nextWorkingDay' }]);
  return (
    <section className={styles.group} aria-label="The practice day">
      {!compact && (
        <span className={styles.icon} aria-hidden="true">
          <CalendarLtrRegular />
        </span>
      )}
      <Text className={styles.day} data-testid="day" data-now={now}>
        <Text weight="semibold">{tiny ? shortDay(now) : fullDay(now)}</Text>
        {!tiny && <span className={styles.time}>{timeOf(now)}</span>}
      </Text>
      <span className={styles.line} aria-hidden="true" />
      <NextDay compact={compact} moving={clock.isPending} next={next} />
      <GoToDate now={now} compact={compact} />
      <span className="spoken" role="status">
        {clock.isSuccess ? `It is now ${fullDay(now)}, ${timeOf(now)}.` : ''}
        {clock.isError ? `The day did not move. ${wordsOf(clock.error)}` : ''}
      </span>
    </section>
  );
}
