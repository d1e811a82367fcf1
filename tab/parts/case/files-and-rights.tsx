import { Link, makeStyles, tokens } from '@fluentui/react-components';
import {
  CheckmarkRegular,
  CircleRegular,
  DismissCircleRegular,
  DocumentRegular,
} from '@fluentui/react-icons';
import type { CaseView } from '#shared/contract/case-view.ts';

const useStyles = makeStyles({
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

/** The documents that were filed for a case. */
export function Files({ files }: { files: CaseView['files'] }) {
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

/** What the child was told of, or why not. */
export function ChildRights({ rights }: { rights: CaseView['childRights'] }) {
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
