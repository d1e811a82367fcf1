import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { EntryView } from '#shared/contract/case-parts.ts';
import { threadWords } from '#shared/wording/tab/thread.ts';
import { dayText } from '../look/day-text.ts';
import { Face } from '../look/face.tsx';
import type { Block } from './arrange.ts';
import { Correction } from './correction.tsx';
import { QuietLine } from './quiet-line.tsx';

const NARROW = '@media (max-width: 719.98px)';
const SMALL = '@media (max-width: 479.98px)';

const useStyles = makeStyles({
  block: { padding: '6px 0 10px' },
  entry: {
    display: 'grid',
    gridTemplateColumns: '32px minmax(0, 1fr)',
    columnGap: '12px',
    [NARROW]: {
      padding: '12px',
      backgroundColor: tokens.colorNeutralBackground1,
      border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
      borderRadius: tokens.borderRadiusXLarge,
    },
  },
  body: { minWidth: 0, [NARROW]: { display: 'contents' } },
  head: { display: 'flex', columnGap: '12px', flexWrap: 'wrap', minHeight: '32px', alignItems: 'center' },
  who: { flexGrow: 1, [NARROW]: { flexBasis: '100%' } },
  name: { fontWeight: tokens.fontWeightSemibold },
  when: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  rest: { [NARROW]: { gridColumn: '1 / -1' } },
  words: { maxWidth: '600px', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', margin: '2px 0 0' },
  details: {
    display: 'grid',
    gridTemplateColumns: 'fit-content(40%) minmax(0, 1fr)',
    columnGap: '12px',
    rowGap: '2px',
    margin: '6px 0 0',
    maxWidth: '600px',
    [SMALL]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  quiet: { marginTop: '8px' },
  pair: { display: 'contents' },
  label: { color: tokens.colorNeutralForeground2, [SMALL]: { fontSize: tokens.fontSizeBase200 } },
  value: {
    margin: 0,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    [SMALL]: { marginBottom: '6px' },
  },
  correct: {
    marginTop: '4px',
    marginLeft: '-8px',
    minWidth: 'auto',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
});

/** One entry of the record with its corrections, and under it what the system did because of it. */
export function EntryBlock(props: { block: Block; onCorrect: (entry: EntryView) => void }) {
  const { entry, corrections, quiet } = props.block;
  const styles = useStyles();
  return (
    <li className={styles.block}>
      {entry.quiet ? (
        <QuietLine entry={entry} />
      ) : (
        <article className={styles.entry}>
          <Face person={entry.who ?? { id: 'system', name: threadWords.system }} />
          <div className={styles.body}>
            <Head entry={entry} />
            <div className={styles.rest}>
              {entry.words && <p className={styles.words}>“{entry.words}”</p>}
              <Details entry={entry} />
              {corrections.map((one) => (
                <Correction key={one.seq} entry={one} />
              ))}
              {entry.correctable && (
                <Button
                  appearance="transparent"
                  size="small"
                  className={styles.correct}
                  aria-label={threadWords.correctThis(entry.did, dayText(entry.day))}
                  onClick={() => props.onCorrect(entry)}
                >
                  {threadWords.correct}
                </Button>
              )}
            </div>
          </div>
        </article>
      )}
      {quiet.length > 0 && (
        <div className={styles.quiet}>
          {quiet.map((one) => (
            <QuietLine key={one.seq} entry={one} />
          ))}
        </div>
      )}
    </li>
  );
}

function Head({ entry }: { entry: EntryView }) {
  const styles = useStyles();
  return (
    <div className={styles.head}>
      <span className={styles.who}>
        <span className={styles.name}>{entry.who?.name ?? threadWords.system}</span> {entry.did}
      </span>
      <span className={styles.when}>
        {entry.way} · <time dateTime={entry.at}>{entry.time}</time>
      </span>
    </div>
  );
}

function Details({ entry }: { entry: EntryView }) {
  const styles = useStyles();
  if (entry.details.length === 0) return null;
  return (
    <dl className={styles.details}>
      {entry.details.map(({ label, value }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an entry never changes, and a label may come twice.
        <div key={at} className={styles.pair}>
          <dt className={styles.label}>{label}</dt>
          <dd className={styles.value}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
