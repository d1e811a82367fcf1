import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useMoveClock } from '../frame/use-clock.ts';
import { wordsOf } from '../parts/api.ts';

const useStyles = makeStyles({ bad: { color: tokens.colorStatusDangerForeground3 } });

const dayWords = ['no', 'one', 'two', 'three', 'four', 'five', 'six'];

/** Moves the day on by some working days, one after the other, so that each does its work. */
export function MoveDays({ days }: { readonly days: number }) {
  const styles = useStyles();
  const clock = useMoveClock();
  const moves = Array.from({ length: days }, () => ({ move: 'nextWorkingDay' as const }));
  const label = `Move ${dayWords[days] ?? days} working days`;
  return (
    <>
      <Button size="small" disabledFocusable={clock.isPending} onClick={() => clock.mutate(moves)}>
        {clock.isPending ? 'Moving the day' : label}
      </Button>
      {clock.isError && (
        <Text role="alert" size={200} className={styles.bad}>
          The day did not move. {wordsOf(clock.error)}
        </Text>
      )}
    </>
  );
}
