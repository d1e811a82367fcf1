import { Link, makeStyles } from '@fluentui/react-components';
import { DRAFT_LIMITS, type PublishedVersion } from '#shared/contract/drafts.ts';
import { proceduresWords, versionWords as words } from '#shared/wording/tab/administration.ts';
import { administrationHash } from '#tab/pages/route.ts';
import { Panel } from '../../look/panel.tsx';
import { AdminPage } from '../admin-page.tsx';
import { DrawnLadder } from '../draft/drawn-ladder.tsx';
import { TextEditor } from '../draft/text-editor.tsx';
import { Loaded } from '../loaded.tsx';
import { useVersion } from '../queries.ts';

const useStyles = makeStyles({
  zones: {
    display: 'grid',
    gap: '16px',
    alignItems: 'start',
    gridTemplateColumns: '248px minmax(0, 1fr)',
    '@media (max-width: 719.98px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  main: { display: 'grid', gap: '16px', minWidth: 0 },
  stories: { display: 'grid', gap: '16px' },
  line: { margin: '0 0 12px' },
});

/** A published version, to read. */
export function VersionPage({ procedure, version }: { procedure: string; version: number }) {
  const query = useVersion(procedure, version);
  const { data } = query;
  return (
    <AdminPage
      at={{ page: 'version', procedure, version }}
      title={words.title(data?.name ?? procedure, version)}
      under={data && proceduresWords.published(data.published.when, data.published.who?.name)}
    >
      <Loaded
        query={query}
        failed={words.failed}
        instead={<Link href={administrationHash({ page: 'procedures' })}>{words.back}</Link>}
      >
        {(found) => <Version found={found} />}
      </Loaded>
    </AdminPage>
  );
}

function Version({ found }: { found: PublishedVersion }) {
  const styles = useStyles();
  return (
    <div className={styles.zones}>
      <Panel title={words.ladder}>
        <DrawnLadder text={found.text} version={found.version} />
      </Panel>
      <div className={styles.main}>
        <Panel title={words.note}>
          <p className={styles.line}>{found.note}</p>
          <div>{words.fixed}</div>
        </Panel>
        <Panel title={words.text} wide>
          <TextEditor
            labelHidden
            label={words.text}
            value={found.text}
            height={480}
            longest={DRAFT_LIMITS.pack}
            readOnly
          />
        </Panel>
        <Panel title={words.stories} wide>
          <div className={styles.stories}>
            {found.stories.length === 0 && words.noStories}
            {found.stories.map(({ name, text }) => (
              <TextEditor
                key={name}
                label={name}
                value={text}
                height={200}
                longest={DRAFT_LIMITS.story}
                readOnly
              />
            ))}
          </div>
        </Panel>
      </div>
    </div>
  );
}
