import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  meter: { display: 'flex', width: '100%', position: 'relative' },
  spoken: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  // In the contrast theme every line is white: an empty segment is then black with a white edge.
  segment: {
    flexGrow: 1,
    flexBasis: 0,
    minWidth: '1px',
    backgroundColor: tokens.colorPalettePlatinumBackground2,
    outline: `1px solid ${tokens.colorTransparentStroke}`,
    outlineOffset: '-1px',
  },
  stage: { gap: '3px' },
  stageSegment: { height: '6px', borderRadius: tokens.borderRadiusSmall },
  stageGone: { backgroundColor: tokens.colorCompoundBrandBackground },
  whole: { gap: '2px' },
  wholeSegment: { height: '4px', borderRadius: tokens.borderRadiusSmall },
  wholeGone: { backgroundColor: tokens.colorNeutralForeground3 },
});

/** A running limit, one segment a working day. The whole procedure's is thinner and grey, so that two clocks never compete. */
export function Meter(props: {
  label: string;
  gone: number;
  total: number;
  text: string;
  of: 'stage' | 'whole';
}) {
  const { label, gone, total, text, of } = props;
  const styles = useStyles();
  const segments = Array.from({ length: total }, (_, at) => at + 1);
  const ofStage = of === 'stage';
  return (
    <div className={mergeClasses(styles.meter, ofStage ? styles.stage : styles.whole)}>
      <meter
        className={styles.spoken}
        aria-label={label}
        min={0}
        max={total}
        value={Math.min(gone, total)}
        aria-valuetext={text}
      />
      {segments.map((day) => (
        <span
          key={day}
          className={mergeClasses(
            styles.segment,
            ofStage ? styles.stageSegment : styles.wholeSegment,
            day <= gone && (ofStage ? styles.stageGone : styles.wholeGone),
          )}
        />
      ))}
    </div>
  );
}
