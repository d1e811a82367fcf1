import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  CheckmarkRegular,
  CircleRegular,
  DismissCircleRegular,
  DocumentRegular,
} from '@fluentui/react-icons';
import type { CaseView } from '#shared/contract/case-view.ts';
import { useListStyles } from './list-styles.ts';

const useStyles = makeStyles({
  wrap: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  close: { gap: '4px' },
  item: {
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr)',
    columnGap: '8px',
    alignItems: 'start',
  },
  icon: { fontSize: '16px', marginTop: '2px' },
  told: { color: tokens.colorStatusSuccessForeground1 },
});

/** The documents that were filed for a case. */
export function Files({ files }: { files: CaseView['files'] }) {
  const styles = useStyles();
  const lists = useListStyles();
  return (
    <ul className={mergeClasses(lists.list, styles.close)}>
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
  const lists = useListStyles();
  return (
    <ul className={mergeClasses(lists.list, styles.close)}>
      {rights.map(({ key, label, line, state }) => {
        const Icon = RIGHT_ICONS[state];
        return (
          <li key={key} className={styles.item}>
            <span className={state === 'told' ? styles.told : undefined}>
              <Icon className={styles.icon} />
            </span>
            <span>
              {label}
              <span className={lists.line}>{line}</span>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
