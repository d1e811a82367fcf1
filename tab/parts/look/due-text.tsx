import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Tone } from '#shared/contract/view-parts.ts';
import { useToneStyle } from './tone.ts';

const useStyles = makeStyles({ pressing: { fontWeight: tokens.fontWeightSemibold } });

/** A date and what is left of it: "Fri 27 Nov · 2 working days left". Only the words that press are bold. */
export function DueText(props: { day: string; left: string; tone: Tone }) {
  const { day, left, tone } = props;
  const styles = useStyles();
  const toned = useToneStyle(tone);
  const calm = tone === 'calm';
  return (
    <span className={calm ? undefined : toned}>
      {day}
      {day && left && ' · '}
      {left && <span className={mergeClasses(toned, !calm && styles.pressing)}>{left}</span>}
    </span>
  );
}
