import { makeStyles, tokens } from '@fluentui/react-components';
import type { Tone } from '#shared/contract/view-parts.ts';

const useStyles = makeStyles({
  calm: { color: tokens.colorNeutralForeground2 },
  soon: { color: tokens.colorStatusWarningForeground1 },
  late: { color: tokens.colorStatusDangerForeground3 },
});

/** How a date presses, as a style: colour only from one working day, red only once lapsed, never without words. */
export function useToneStyle(tone: Tone): string {
  return useStyles()[tone];
}
