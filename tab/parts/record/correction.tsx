import { makeStyles, tokens } from '@fluentui/react-components';
import { ArrowHookDownRightRegular } from '@fluentui/react-icons';
import type { EntryView } from '#shared/contract/case-parts.ts';
import { threadWords } from '#shared/wording/tab/thread.ts';
import { dayText } from '../look/day-text.ts';

const useStyles = makeStyles({
  correction: {
    marginTop: '8px',
    paddingLeft: '10px',
    borderLeft: `3px solid ${tokens.colorBrandStroke2}`,
    maxWidth: '600px',
  },
  by: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  icon: { color: tokens.colorBrandForeground1, flexShrink: 0 },
  words: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
});

/** A correction, under the entry it corrects. Nothing is struck out. */
export function Correction({ entry }: { entry: EntryView }) {
  const styles = useStyles();
  const name = entry.who?.name ?? threadWords.system;
  return (
    <div className={styles.correction}>
      <div className={styles.by}>
        <ArrowHookDownRightRegular className={styles.icon} />
        <span>{threadWords.correction(name, dayText(entry.day), entry.time, entry.way)}</span>
      </div>
      <div className={styles.words}>{entry.words ?? entry.did}</div>
    </div>
  );
}
