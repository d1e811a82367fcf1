import { makeStyles, tokens } from '@fluentui/react-components';
import { useDeferredValue, useMemo } from 'react';
import { draftWords } from '#shared/wording/tab/administration-draft.ts';
import { ladderOf } from './read-text.ts';

const useStyles = makeStyles({
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  rung: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
    ':not(:last-child)': {
      marginBottom: '12px',
      paddingBottom: '12px',
      borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    },
  },
  title: {
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** The ladder as it is drawn from the text of a pack. */
export function DrawnLadder({ text, version }: { text: string; version: number }) {
  const styles = useStyles();
  const drawn = useDeferredValue(text);
  const lines = useMemo(() => ladderOf(drawn, version), [drawn, version]);
  if (!lines) return <p className={styles.quiet}>{draftWords.noLadder}</p>;
  return rungsOf(lines).map(([title, ...rest]) => (
    <div key={title} className={styles.rung}>
      <div className={styles.title}>{title}</div>
      {rest.map((line) => (
        <div key={line}>{line.trim()}</div>
      ))}
    </div>
  ));
}

/** The drawing's lines up to each empty one. */
function rungsOf(lines: readonly string[]): readonly (readonly string[])[] {
  return lines
    .join('\n')
    .split('\n\n')
    .map((rung) => rung.split('\n'));
}
