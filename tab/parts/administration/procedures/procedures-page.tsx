import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { Procedures } from '#shared/contract/drafts.ts';
import { proceduresWords as words } from '#shared/wording/tab/administration.ts';
import { administrationHash } from '#tab/pages/route.ts';
import { Panel } from '../../look/panel.tsx';
import { AdminPage } from '../admin-page.tsx';
import { Loaded } from '../loaded.tsx';
import { Opener } from '../opener.tsx';
import { useProcedures } from '../queries.ts';
import { nameOf } from './name-of.ts';
import { ProcedureInUse } from './procedure-in-use.tsx';
import { StartDraft } from './start-draft.tsx';

const useStyles = makeStyles({
  all: { display: 'grid', gap: '16px' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '8px 16px',
    padding: '8px 0',
    ':not(:first-child)': { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  text: { margin: '0 0 12px', color: tokens.colorNeutralForeground2, maxWidth: '600px' },
});

/** What the authority runs, what is drafted, and how a draft begins. */
export function ProceduresPage() {
  const query = useProcedures();
  const [starting, setStarting] = useState(false);
  const begin = (
    <Opener icon={<AddRegular />} onClick={() => setStarting(true)}>
      {words.start}
    </Opener>
  );
  return (
    <AdminPage
      at={{ page: 'procedures' }}
      title={words.title}
      under={words.under}
      actions={query.data && begin}
    >
      <Loaded query={query} failed={words.failed}>
        {(data) => (
          <>
            <Filled data={data} />
            {starting && <StartDraft shipped={data.shipped} onClose={() => setStarting(false)} />}
          </>
        )}
      </Loaded>
    </AdminPage>
  );
}

/** A draft is work to go on with, so it stands first; without one there is nothing to see first. */
function Filled({ data }: { data: Procedures }) {
  const styles = useStyles();
  const drafts = (
    <Panel title={words.drafts}>
      <Drafts data={data} />
    </Panel>
  );
  return (
    <div className={styles.all}>
      {data.drafts.length > 0 && drafts}
      {data.procedures.length === 0 ? (
        <Panel title={words.none}>
          <p className={styles.text}>{words.noneText}</p>
        </Panel>
      ) : (
        data.procedures.map((procedure) => (
          <ProcedureInUse
            key={procedure.id}
            procedure={procedure}
            drafted={data.drafts.some((draft) => draft.procedure === procedure.id)}
          />
        ))
      )}
      {data.drafts.length === 0 && drafts}
    </div>
  );
}

function Drafts({ data }: { data: Procedures }) {
  const styles = useStyles();
  if (data.drafts.length === 0) return <div className={styles.quiet}>{words.noDrafts}</div>;
  return (
    <ul className={styles.list}>
      {data.drafts.map(({ procedure, edited }) => (
        <li key={procedure} className={styles.row}>
          <div>
            <div className={styles.name}>{nameOf(data, procedure)}</div>
            <div className={styles.quiet}>
              {procedure} · {words.changed(edited.who?.name, edited.when)}
            </div>
          </div>
          <Button
            as="a"
            appearance="primary"
            href={administrationHash({ page: 'draft', procedure })}
            aria-label={`${words.goOn}: ${nameOf(data, procedure)}`}
          >
            {words.goOn}
          </Button>
        </li>
      ))}
    </ul>
  );
}
