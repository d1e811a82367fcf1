import { makeStyles, mergeClasses, Radio, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    minWidth: 0,
  },
  chosen: {
    backgroundColor: tokens.colorBrandBackground2,
    outline: `${tokens.strokeWidthThick} solid ${tokens.colorCompoundBrandStroke}`,
    outlineOffset: '-1px',
  },
  radio: { flexGrow: 1, minHeight: '52px', alignItems: 'center', padding: '0 4px' },
  label: { flexGrow: 1, padding: '8px 8px 8px 0' },
  title: { display: 'block', color: tokens.colorNeutralForeground1 },
  dim: { color: 'inherit' },
  bold: { fontWeight: tokens.fontWeightSemibold },
  hint: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** One choice as a large target, with a line on what it entails. Stands inside a RadioGroup. */
export function ChoiceCard(props: {
  value: string;
  title: string;
  hint?: ReactNode;
  chosen: boolean;
  /** It cannot be chosen yet; its hint says why. */
  disabled?: boolean | undefined;
  className?: string | undefined;
}) {
  const { value, title, hint, chosen, disabled = false, className } = props;
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.card, chosen && styles.chosen, className)}>
      <Radio
        className={styles.radio}
        value={value}
        disabled={disabled}
        label={{
          className: styles.label,
          children: (
            <>
              <span className={mergeClasses(styles.title, chosen && styles.bold, disabled && styles.dim)}>
                {title}
              </span>
              {hint && <span className={styles.hint}>{hint}</span>}
            </>
          ),
        }}
      />
    </div>
  );
}
