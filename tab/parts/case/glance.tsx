import { Link, makeStyles, tokens } from '@fluentui/react-components';
import {
  CheckmarkRegular,
  CircleRegular,
  DismissCircleRegular,
  DocumentRegular,
} from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { CaseView } from '#shared/contract/views.ts';
import { threadWords } from '#shared/wording/tab/thread.ts';
import { Panel } from '../look/panel.tsx';
import { Meetings } from './meetings.tsx';
import { Parties } from './parties.tsx';

const useStyles = makeStyles({
  facts: { display: 'grid', gridTemplateColumns: '80px minmax(0, 1fr)', rowGap: '4px', margin: 0 },
  label: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  part: {
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    marginTop: '16px',
    paddingTop: '16px',
  },
  heading: {
    margin: '0 0 6px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  issues: { margin: 0, paddingLeft: '20px', display: 'flex', flexDirection: 'column', gap: '8px' },
  small: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  wrap: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
  },
  item: {
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr)',
    columnGap: '8px',
    alignItems: 'start',
  },
  icon: { fontSize: '16px', marginTop: '2px' },
  line: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  told: { color: tokens.colorStatusSuccessForeground1 },
});

/** What stands at a glance beside the record: my part, the issues, who is in it, meetings, files, what the child was told. */
export function Glance({ view }: { view: CaseView }) {
  const styles = useStyles();
  return (
    <Panel title={threadWords.glance} tabbed>
      <dl className={styles.facts}>
        <dt className={styles.label}>{threadWords.youAre}</dt>
        <dd className={styles.value}>{view.you}</dd>
        {view.nowWith && <dt className={styles.label}>{threadWords.nowWith}</dt>}
        {view.nowWith && <dd className={styles.value}>{view.nowWith}</dd>}
      </dl>
      <Part heading={threadWords.issues} shown={view.issues.length > 0}>
        <ol className={styles.issues}>
          {view.issues.map(({ issue, expected, steps }) => (
            <li key={issue} className={styles.wrap}>
              {issue}
              <div className={styles.small}>{expected}</div>
              {steps && <div className={styles.small}>{threadWords.steps(steps)}</div>}
            </li>
          ))}
        </ol>
      </Part>
      <Part heading={threadWords.parties} shown={view.parties.length > 0}>
        <Parties parties={view.parties} />
      </Part>
      <Part heading={threadWords.meetings} shown={view.meetings.length > 0}>
        <Meetings meetings={view.meetings} />
      </Part>
      <Part heading={threadWords.files} shown={view.files.length > 0}>
        <Files files={view.files} />
      </Part>
      <Part heading={threadWords.childHeading} shown={view.childRights.length > 0}>
        <ChildRights rights={view.childRights} />
      </Part>
    </Panel>
  );
}

function Part(props: { heading: string; shown: boolean; children: ReactNode }) {
  const styles = useStyles();
  if (!props.shown) return null;
  return (
    <div className={styles.part}>
      <h3 className={styles.heading}>{props.heading}</h3>
      {props.children}
    </div>
  );
}

function Files({ files }: { files: CaseView['files'] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {files.map(({ name, url }) => (
        <li key={url} className={styles.item}>
          <DocumentRegular className={styles.icon} />
          <Link href={url} target="_blank" rel="noreferrer" className={styles.wrap}>
            {name}
          </Link>
        </li>
      ))}
    </ul>
  );
}

const RIGHT_ICONS = { told: CheckmarkRegular, notTold: DismissCircleRegular, open: CircleRegular };

function ChildRights({ rights }: { rights: CaseView['childRights'] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {rights.map(({ key, label, line, state }) => {
        const Icon = RIGHT_ICONS[state];
        return (
          <li key={key} className={styles.item}>
            <span className={state === 'told' ? styles.told : undefined}>
              <Icon className={styles.icon} />
            </span>
            <span>
              {label}
              <span className={styles.line}>{line}</span>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
