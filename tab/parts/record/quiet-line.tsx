import { makeStyles, tokens } from '@fluentui/react-components';
import { InfoRegular } from '@fluentui/react-icons';
import type { EntryView } from '#shared/contract/case-parts.ts';

const useStyles = makeStyles({
  line: {
    display: 'grid',
    gridTemplateColumns: '32px minmax(0, 1fr) auto',
    columnGap: '12px',
    alignItems: 'start',
    padding: '3px 0',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  icon: { justifySelf: 'center', fontSize: '16px' },
  words: { display: 'block', whiteSpace: 'pre-wrap' },
});

/** Something the system did: smaller and greyer than what people say. */
export function QuietLine({ entry }: { entry: EntryView }) {
  const styles = useStyles();
  const by = entry.who ? `${entry.who.name} ` : '';
  return (
    <div className={styles.line}>
      <InfoRegular className={styles.icon} />
      <span>
        {by}
        {entry.did}
        {entry.words && <span className={styles.words}>“{entry.words}”</span>}
        {entry.details.map(({ label, value }) => ` · ${label}: ${value}`)}
      </span>
      <time dateTime={entry.at}>{entry.time}</time>
    </div>
  );
}
