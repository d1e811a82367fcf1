import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { CaseView } from '#shared/contract/case-view.ts';
import { threadWords } from '#shared/wording/tab/thread.ts';

const useStyles = makeStyles({
  list: { margin: 0, display: 'flex', flexDirection: 'column', gap: '8px' },
  numbered: { paddingLeft: '20px' },
  plain: { listStyleType: 'none', paddingLeft: 0 },
  wrap: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  small: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** What is at issue and what should happen, one by one. */
export function Issues({ issues }: { issues: CaseView['issues'] }) {
  const styles = useStyles();
  return (
    <ol className={mergeClasses(styles.list, styles.numbered)}>
      {issues.map(({ issue, expected, steps, service }) => (
        <li key={`${issue} ${expected}`} className={styles.wrap}>
          {issue}
          <div className={styles.small}>{expected}</div>
          {steps && <div className={styles.small}>{threadWords.steps(steps)}</div>}
          {service && <div className={styles.small}>{threadWords.service(service)}</div>}
        </li>
      ))}
    </ol>
  );
}

/** Things that were said, each under its name where it has one: flags with their reasons, readings of the procedure. */
export function Said({ lines }: { lines: readonly { readonly title?: string; readonly text: string }[] }) {
  const styles = useStyles();
  return (
    <ul className={mergeClasses(styles.list, styles.plain)}>
      {lines.map(({ title, text }) => (
        <li key={`${title} ${text}`} className={styles.wrap}>
          {title}
          <div className={styles.small}>{text}</div>
        </li>
      ))}
    </ul>
  );
}
