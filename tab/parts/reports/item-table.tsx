import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReportView } from '#shared/contract/reports.ts';
import { reportsWords } from '#shared/wording/tab/reports.ts';
import { useTableStyles } from './table-styles.ts';

const NARROW = '@media screen and (max-width: 719.98px)';

/** On a narrow screen each case stands by itself, with the name of every column before its value. */
const useStyles = makeStyles({
  head: { [NARROW]: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden' } },
  row: {
    [NARROW]: { display: 'block', padding: '8px 0', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  cell: {
    [NARROW]: { display: 'block', padding: '2px 12px', borderTopStyle: 'none', textAlign: 'left' },
  },
  name: {
    display: 'none',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    [NARROW]: { display: 'inline', marginRight: '8px' },
  },
  table: { [NARROW]: { display: 'block' } },
});

/** The cases of a report, one a row: also the tracker that is kept of them (R8). No child is named. */
export function ItemTable({ items }: { items: NonNullable<ReportView['items']> }) {
  const styles = useTableStyles();
  const own = useStyles();
  const { columns } = reportsWords;
  return (
    <div className={mergeClasses(styles.panel, styles.list)}>
      <table className={styles.table}>
        <caption className={styles.caption}>
          <span className={styles.title}>{items.caption}</span>
          <span className={styles.explained}>{items.explained}</span>
          {items.rows.length === 0 && <span className={styles.explained}>{reportsWords.noneOpened}</span>}
        </caption>
        {items.rows.length > 0 && (
          <>
            <thead className={own.head}>
              <tr>
                {[columns.reference, columns.opened, columns.about, columns.stages, columns.ended].map(
                  (name) => (
                    <th key={name} scope="col" className={styles.head}>
                      {name}
                    </th>
                  ),
                )}
                <th scope="col" className={styles.numberHead}>
                  {columns.days}
                </th>
              </tr>
            </thead>
            <tbody>
              {items.rows.map((row) => (
                <ItemRow key={row.reference} row={row} />
              ))}
            </tbody>
          </>
        )}
      </table>
    </div>
  );
}

function ItemRow({ row }: { row: NonNullable<ReportView['items']>['rows'][number] }) {
  const styles = useTableStyles();
  const own = useStyles();
  const { columns } = reportsWords;
  const cell = mergeClasses(styles.cell, own.cell);
  const name = (column: string) => <span className={own.name}>{column}</span>;
  return (
    <tr className={own.row}>
      <th scope="row" className={mergeClasses(styles.rowHead, styles.day, own.cell)}>
        {row.reference}
      </th>
      <td className={mergeClasses(cell, styles.day)}>
        {name(columns.opened)}
        {row.opened.text}
      </td>
      <td className={cell}>{row.about.join('; ')}</td>
      <td className={cell}>
        <ul className={styles.lines}>
          {row.stages.map(({ stage, answer }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a stage may be gone through twice, always in this order
            <li key={at}>{`${stage}: ${answer}`}</li>
          ))}
        </ul>
      </td>
      <td className={cell}>
        {name(columns.ended)}
        {row.ended ? `${row.end}, ${row.ended.text}` : row.end}
      </td>
      <td className={mergeClasses(styles.number, own.cell)}>
        {name(columns.days)}
        {row.days}
      </td>
    </tr>
  );
}
