import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { CaseView } from '#shared/contract/case-view.ts';
import { threadWords } from '#shared/wording/tab/thread.ts';
import { useListStyles } from './list-styles.ts';

const useStyles = makeStyles({
  numbered: { listStyleType: 'decimal', paddingLeft: '20px' },
  wrap: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
});

/** What is at issue and what should happen, one by one. */
export function Issues({ issues }: { issues: CaseView['issues'] }) {
  const styles = useStyles();
  const lists = useListStyles();
  return (
    <ol className={mergeClasses(lists.list, styles.numbered)}>
      {issues.map(({ issue, expected, steps, service }) => (
        <li key={`${issue} ${expected}`} className={styles.wrap}>
          {issue}
          <div className={lists.line}>{expected}</div>
          {steps && <div className={lists.line}>{threadWords.steps(steps)}</div>}
          {service && <div className={lists.line}>{threadWords.service(service)}</div>}
        </li>
      ))}
    </ol>
  );
}

/** Things that were said, each under its name where it has one: flags with their reasons, readings of the procedure. */
export function Said({ lines }: { lines: readonly { readonly title?: string; readonly text: string }[] }) {
  const styles = useStyles();
  const lists = useListStyles();
  return (
    <ul className={lists.list}>
      {lines.map(({ title, text }) => (
        <li key={`${title} ${text}`} className={styles.wrap}>
          {title}
          <div className={lists.line}>{text}</div>
        </li>
      ))}
    </ul>
  );
}
