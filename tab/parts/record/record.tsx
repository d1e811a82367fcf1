import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { EntryView } from '#shared/contract/case-parts.ts';
import type { CaseView } from '#shared/contract/case-view.ts';
import { threadWords } from '#shared/wording/tab/thread.ts';
import { dayText } from '../look/day-text.ts';
import { arrange, countBlocks, type DayOfRecord, fold } from './arrange.ts';
import { EntryBlock } from './entry-block.tsx';

/** About three screens of entries; the days before are one press away. */
const OPEN_ENTRIES = 10;

const useStyles = makeStyles({
  day: { marginTop: '12px' },
  divider: {
    display: 'flex',
    alignItems: 'center',
    gap: '12px',
    margin: '0 0 4px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  line: { flexGrow: 1, height: '1px', backgroundColor: tokens.colorNeutralStroke2 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  earlier: { marginTop: '8px', marginLeft: '36px', fontWeight: tokens.fontWeightRegular },
  empty: { color: tokens.colorNeutralForeground2 },
});

/** Everything said and done in a case, newest first, day by day. */
export function Record(props: { view: CaseView; onCorrect: (entry: EntryView) => void }) {
  const { view, onCorrect } = props;
  const styles = useStyles();
  const [unfolded, setUnfolded] = useState(false);
  const days = arrange(view.entries);
  const { open, folded } = fold(days, OPEN_ENTRIES);
  const first = days.at(-1);
  if (!first) return <p className={styles.empty}>{threadWords.noEntries}</p>;
  return (
    <div>
      {(unfolded ? days : open).map((day) => (
        <Day key={day.day} day={day} today={view.today} onCorrect={onCorrect} />
      ))}
      {folded.length > 0 && !unfolded && (
        <Button
          appearance="transparent"
          size="small"
          className={styles.earlier}
          icon={<ChevronRightRegular />}
          aria-expanded={false}
          onClick={() => setUnfolded(true)}
        >
          {threadWords.earlier(countBlocks(folded), dayText(first.day))}
        </Button>
      )}
    </div>
  );
}

function Day(props: { day: DayOfRecord; today: string; onCorrect: (entry: EntryView) => void }) {
  const { day, today, onCorrect } = props;
  const styles = useStyles();
  const text = dayText(day.day);
  return (
    <section className={styles.day}>
      <h3 className={styles.divider}>
        {text === dayText(today) ? threadWords.today(text) : text}
        <span className={mergeClasses(styles.line)} />
      </h3>
      <ul className={styles.list}>
        {day.blocks.map((block) => (
          <EntryBlock key={block.entry.seq} block={block} onCorrect={onCorrect} />
        ))}
      </ul>
    </section>
  );
}
