import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { AdministrationLog } from '#shared/contract/administration.ts';
import { logWords } from '#shared/wording/tab/administration.ts';
import { commonWords } from '#shared/wording/tab/common.ts';
import { Panel } from '../look/panel.tsx';
import { AdminPage } from './admin-page.tsx';
import { Loaded } from './loaded.tsx';
import { useLog } from './queries.ts';

const NARROW = '@media (max-width: 719.98px)';
const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: '0 -16px', padding: 0 },
  row: {
    display: 'grid',
    gridTemplateColumns: '176px 160px minmax(0, 1fr)',
    gap: '4px 16px',
    padding: '8px 16px',
    ':not(:first-child)': { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
    [NARROW]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  when: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
  who: { fontWeight: tokens.fontWeightSemibold },
  did: { overflowWrap: 'anywhere' },
  more: { marginTop: '12px' },
});

/** What administrators did, page after page. */
export function LogPage() {
  const query = useLog();
  const styles = useStyles();
  return (
    <AdminPage at={{ page: 'log' }} title={logWords.title} under={logWords.under}>
      <Loaded query={query} failed={logWords.failed}>
        {({ pages }) => (
          <Panel title={logWords.did}>
            <Entries entries={pages.flatMap(({ entries }) => entries)} />
            {query.hasNextPage && (
              <Button
                className={styles.more}
                disabledFocusable={query.isFetchingNextPage}
                onClick={() => void query.fetchNextPage()}
              >
                {query.isFetchingNextPage ? commonWords.loading : logWords.more}
              </Button>
            )}
          </Panel>
        )}
      </Loaded>
    </AdminPage>
  );
}

function Entries({ entries }: { entries: AdministrationLog['entries'] }) {
  const styles = useStyles();
  if (entries.length === 0) return <p>{logWords.empty}</p>;
  return (
    <ol className={styles.list}>
      {entries.map(({ id, when, who, did }) => (
        <li key={id} className={styles.row}>
          <span className={styles.when}>{when}</span>
          <span className={styles.who}>{who.name}</span>
          <span className={styles.did}>{did}</span>
        </li>
      ))}
    </ol>
  );
}
