import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { stepWords } from '#shared/wording/tab/outlook.ts';

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'center', gap: '8px', padding: '8px 0' },
  under: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  words: { flexGrow: 1, minWidth: 0 },
  label: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  value: { whiteSpace: 'pre-line' },
  edit: {
    minWidth: 'auto',
    marginRight: '-8px',
    flexShrink: 0,
    color: tokens.colorBrandForegroundLink,
    fontWeight: tokens.fontWeightRegular,
  },
});

/** A value as plain text with its source under it, and "Edit" where it may be edited. */
export function ValueRow(props: {
  label: string;
  value: ReactNode;
  source?: string | undefined;
  first?: boolean | undefined;
  onEdit?: (() => void) | undefined;
}) {
  const { label, value, source, first = false, onEdit } = props;
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.row, !first && styles.under)}>
      <div className={styles.words}>
        <div className={styles.label}>{label}</div>
        <div className={styles.value}>{value}</div>
        {source && <div className={styles.label}>{source}</div>}
      </div>
      {onEdit && (
        <Button
          appearance="transparent"
          size="small"
          className={styles.edit}
          aria-label={stepWords.editNth(label)}
          onClick={onEdit}
        >
          {stepWords.edit}
        </Button>
      )}
    </div>
  );
}
