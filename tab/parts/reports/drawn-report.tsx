import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular, PrintRegular } from '@fluentui/react-icons';
import type { ReportView } from '#shared/contract/reports.ts';
import { reportsWords } from '#shared/wording/tab/reports.ts';
import { Why } from '../look/why.tsx';
import { ItemTable } from './item-table.tsx';
import { NothingHere } from './nothing-here.tsx';
import { NumberTable } from './number-table.tsx';
import { csvName, reportCsv } from './report-csv.ts';
import { ReportLines } from './report-lines.tsx';

const useStyles = makeStyles({
  all: { display: 'grid', gap: '16px', gridTemplateColumns: 'minmax(0, 1fr)' },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'start', gap: '8px 16px' },
  words: { flex: '1 1 280px', minWidth: 0 },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', '@media print': { display: 'none' } },
  tables: {
    display: 'grid',
    gap: '16px',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(400px, 100%), 1fr))',
    alignItems: 'start',
  },
});

/** A report as it was drawn up: its numbers, its tables, its cases, and what it says besides. */
export function DrawnReport({ view }: { view: ReportView }) {
  const styles = useStyles();
  return (
    <article className={styles.all} aria-label={reportsWords.drawn(view.title, view.period.words)}>
      <div className={styles.head}>
        <div className={styles.words} aria-live="polite">
          <h2 className={styles.title}>{view.title}</h2>
          <p>
            <strong>{view.period.words}</strong> {view.period.soFar}
          </p>
          <p className={styles.text}>{view.under}</p>
        </div>
        <div className={styles.buttons}>
          <Why ids={view.why} rules={view.rules} label={reportsWords.why} />
          <Button icon={<PrintRegular />} onClick={() => window.print()}>
            {reportsWords.print}
          </Button>
          <Button icon={<ArrowDownloadRegular />} onClick={() => download(csvName(view), reportCsv(view))}>
            {reportsWords.download}
          </Button>
        </div>
      </div>
      {view.cases === 0 ? <NothingHere {...reportsWords.noCases} /> : <Counted view={view} />}
      {view.note && <p className={styles.text}>{view.note}</p>}
    </article>
  );
}

function Counted({ view }: { view: ReportView }) {
  const styles = useStyles();
  return (
    <>
      <ReportLines lines={view.lines} />
      {view.tables.length > 0 && (
        <div className={styles.tables}>
          {view.tables.map((table) => (
            <NumberTable key={table.key} table={table} />
          ))}
        </div>
      )}
      {view.items && <ItemTable items={view.items} />}
    </>
  );
}

function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
