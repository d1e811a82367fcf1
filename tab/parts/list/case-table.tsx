import {
  Link,
  makeStyles,
  mergeClasses,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  tokens,
} from '@fluentui/react-components';
import type { CaseloadView } from '#shared/contract/caseload-view.ts';
import { caseloadWords } from '#shared/wording/tab/caseload.ts';
import { DueText } from '../look/due-text.tsx';

type Row = CaseloadView['cases'][number];

const useStyles = makeStyles({
  table: { tableLayout: 'fixed' },
  header: {
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  row: { height: '40px', ':last-child': { borderBottomStyle: 'none' } },
  cell: {
    paddingLeft: '16px',
    height: 'auto',
    minHeight: '40px',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
  },
  reference: { width: '140px' },
  child: { width: '72px' },
  due: { width: '224px' },
  stage: { width: '170px' },
  person: { width: '120px' },
  theme: { color: tokens.colorNeutralForeground2 },
  yours: { fontWeight: tokens.fontWeightSemibold },
});

/** Every case in one quiet table: the reference as a link, initials and never a name, the date before what is left of it. */
export function CaseTable({ cases }: { cases: readonly Row[] }) {
  const styles = useStyles();
  const { columns } = caseloadWords;
  const head = (name: string, width?: string) => (
    <TableHeaderCell className={mergeClasses(styles.cell, styles.header, width)}>{name}</TableHeaderCell>
  );
  return (
    <Table className={styles.table} aria-label={caseloadWords.all}>
      <TableHeader>
        <TableRow>
          {head(columns.reference, styles.reference)}
          {head(columns.child, styles.child)}
          {head(columns.stage, styles.stage)}
          {head(columns.due, styles.due)}
          {head(columns.owner, styles.person)}
          {head(columns.waitingFor, styles.person)}
          {head(columns.category)}
        </TableRow>
      </TableHeader>
      <TableBody>
        {cases.map((row) => (
          <TableRow key={row.caseId} className={styles.row}>
            <TableCell className={styles.cell}>
              <CaseLink row={row} />
            </TableCell>
            <TableCell className={styles.cell}>{row.initials}</TableCell>
            <TableCell className={styles.cell}>{row.stage}</TableCell>
            <TableCell className={styles.cell}>
              <DueText day={row.due} left={row.left} tone={row.tone} />
            </TableCell>
            <TableCell className={styles.cell}>{row.owner}</TableCell>
            <TableCell className={mergeClasses(styles.cell, row.yours && styles.yours)}>
              {row.waitingFor}
            </TableCell>
            <TableCell className={mergeClasses(styles.cell, styles.theme)}>{row.category}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

/** The way into a case. */
export function CaseLink({ row }: { row: Pick<Row, 'caseId' | 'reference'> }) {
  return <Link href={`#/case/${encodeURIComponent(row.caseId)}`}>{row.reference}</Link>;
}
