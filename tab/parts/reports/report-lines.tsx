import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReportView } from '#shared/contract/reports.ts';

const useStyles = makeStyles({
  all: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(240px, 100%), 1fr))',
    gap: '16px',
    margin: 0,
  },
  one: {
    padding: '12px',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
    '@media print': { breakInside: 'avoid' },
  },
  label: { color: tokens.colorNeutralForeground2 },
  value: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  explained: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** The single numbers of a report, each with what it counts in a sentence. */
export function ReportLines({ lines }: { lines: ReportView['lines'] }) {
  const styles = useStyles();
  return (
    <dl className={styles.all}>
      {lines.map(({ key, label, value, explained }) => (
        <div key={key} className={styles.one}>
          <dt className={styles.label}>{label}</dt>
          <dd className={styles.value}>{value}</dd>
          <dd className={styles.explained}>{explained}</dd>
        </div>
      ))}
    </dl>
  );
}
