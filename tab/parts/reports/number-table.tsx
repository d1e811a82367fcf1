import type { ReportView } from '#shared/contract/reports.ts';
import { reportsWords } from '#shared/wording/tab/reports.ts';
import { useTableStyles } from './table-styles.ts';

/** Numbers of a report side by side, with how they were counted. */
export function NumberTable({ table }: { table: ReportView['tables'][number] }) {
  const styles = useTableStyles();
  return (
    <div className={styles.panel}>
      <table className={styles.table}>
        <caption className={styles.caption}>
          <span className={styles.title}>{table.caption}</span>
          <span className={styles.explained}>
            {table.rows.length === 0 ? reportsWords.nothing : table.explained}
          </span>
        </caption>
        {table.rows.length > 0 && (
          <>
            <thead>
              <tr>
                <th scope="col" className={styles.head}>
                  {table.of}
                </th>
                {table.columns.map((column) => (
                  <th key={column} scope="col" className={styles.numberHead}>
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {table.rows.map(({ label, numbers }) => (
                <tr key={label}>
                  <th scope="row" className={styles.rowHead}>
                    {label}
                  </th>
                  {table.columns.map((column, at) => (
                    <td key={column} className={styles.number}>
                      {numbers[at]}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </>
        )}
      </table>
    </div>
  );
}
