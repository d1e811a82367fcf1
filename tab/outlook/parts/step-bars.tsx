import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { stepWords } from '#shared/wording/tab/outlook.ts';

const useStyles = makeStyles({
  bars: { display: 'flex', gap: '4px', marginBottom: '8px' },
  bar: {
    flexGrow: 1,
    height: '4px',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralStroke2,
    // Windows contrast themes drop backgrounds: the outline keeps the bars visible.
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  gone: {
    backgroundColor: tokens.colorCompoundBrandBackground,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
  },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
    ':focus': { outlineStyle: 'none' },
  },
});

/** Where one is in the four steps: four bars, and words. The words take the focus at each step. */
export function StepBars({ step }: { step: number }) {
  const styles = useStyles();
  const name = useRef<HTMLHeadingElement>(null);
  const last = useRef(step);
  useEffect(() => {
    if (last.current === step) return;
    last.current = step;
    name.current?.focus({ preventScroll: true });
    name.current?.closest('main')?.scrollTo({ top: 0 });
  }, [step]);
  return (
    <div>
      <div className={styles.bars} aria-hidden="true">
        {stepWords.names.map((one, at) => (
          <span key={one} className={mergeClasses(styles.bar, at < step && styles.gone)} />
        ))}
      </div>
      <h2 ref={name} tabIndex={-1} className={styles.name}>
        {stepWords.at(step, stepWords.names[step - 1] ?? '')}
      </h2>
    </div>
  );
}
