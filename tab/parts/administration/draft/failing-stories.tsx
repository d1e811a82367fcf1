import { Link, makeStyles } from '@fluentui/react-components';
import { storiesWords as words } from '#shared/wording/tab/administration-draft.ts';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: '-4px 0 12px',
    padding: 0,
    display: 'flex',
    flexWrap: 'wrap',
    gap: '4px 16px',
  },
  name: { overflowWrap: 'anywhere', textAlign: 'start' },
});

/** The stories that failed, above the many that passed: each leads to its own row. */
export function FailingStories(props: { names: readonly string[]; onGoTo: (name: string) => void }) {
  const { names, onGoTo } = props;
  const styles = useStyles();
  if (names.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={words.failing}>
      {names.map((name) => (
        <li key={name}>
          <Link as="button" className={styles.name} onClick={() => onGoTo(name)}>
            {name}
          </Link>
        </li>
      ))}
    </ul>
  );
}
