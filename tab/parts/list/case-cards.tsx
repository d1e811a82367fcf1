import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { CaseloadView } from '#shared/contract/caseload-view.ts';
import { caseloadWords } from '#shared/wording/tab/caseload.ts';
import { DueText } from '../look/due-text.tsx';
import { CaseLink } from './case-table.tsx';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    padding: '12px 16px',
    ':not(:first-child)': { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  },
  head: { display: 'flex', justifyContent: 'space-between', gap: '8px' },
  small: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  yours: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
});

/** The cases as a list, for a narrow page. */
export function CaseCards({ cases }: { cases: CaseloadView['cases'] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list} aria-label={caseloadWords.all}>
      {cases.map((row) => (
        <li key={row.caseId} className={styles.row}>
          <div className={styles.head}>
            <span>
              <CaseLink row={row} /> · {row.initials}
            </span>
            <span className={styles.small}>{row.stage}</span>
          </div>
          <div>
            <DueText day={row.due} left={row.left} tone={row.tone} />
          </div>
          <div className={styles.small}>
            {caseloadWords.columns.waitingFor}:{' '}
            <span className={mergeClasses(row.yours && styles.yours)}>{row.waitingFor}</span>
            {row.category && ` · ${row.category}`}
          </div>
        </li>
      ))}
    </ul>
  );
}
