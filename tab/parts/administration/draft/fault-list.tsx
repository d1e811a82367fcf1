import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { DraftFault } from '#shared/contract/drafts.ts';
import { checkWords } from '#shared/wording/tab/administration-draft.ts';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', gap: '12px' },
  what: { overflowWrap: 'anywhere' },
  where: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere', textAlign: 'start' },
});

/** Faults in plain words. Where the line is known, its place leads there. */
export function FaultList(props: {
  faults: readonly DraftFault[];
  onGoTo?: ((line: number) => void) | undefined;
}) {
  const { faults, onGoTo } = props;
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {faults.map(({ where, what, line }, at) => (
        // Faults have no id of their own, and the list is drawn anew with each check.
        // biome-ignore lint/suspicious/noArrayIndexKey: two faults may say the same of the same place
        <li key={at}>
          {line !== undefined && onGoTo ? (
            <Link as="button" className={styles.where} onClick={() => onGoTo(line)}>
              {checkWords.goTo(where, line)}
            </Link>
          ) : (
            <span className={styles.where}>{where}</span>
          )}
          <div className={styles.what}>{what}</div>
        </li>
      ))}
    </ul>
  );
}
