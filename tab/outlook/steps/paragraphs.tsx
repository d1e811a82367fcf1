import { Button, Checkbox, makeStyles, Skeleton, SkeletonItem, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { whatWords } from '#shared/wording/tab/outlook.ts';
import { Quiet } from '../parts/words.tsx';
import type { Text } from '../use-message.ts';

const AT_FIRST = 5;

const useStyles = makeStyles({
  group: {
    margin: 0,
    padding: '12px',
    minWidth: 0,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
  },
  legend: { padding: '0 4px', fontWeight: tokens.fontWeightSemibold },
  one: { display: 'flex', width: '100%' },
  label: { minWidth: 0, overflowWrap: 'anywhere' },
  lines: { display: 'flex', flexDirection: 'column', gap: '8px', padding: '8px 0' },
});

/** The paragraphs of the email, each with a box to tick: nothing of it is taken unasked. */
export function Paragraphs(props: {
  text: Text;
  used: readonly string[];
  onToggle: (paragraph: string) => void;
}) {
  const { text, used, onToggle } = props;
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const found = text.kind === 'read' ? text.paragraphs : [];
  const shown = all ? found : found.filter((one, at) => at < AT_FIRST || used.includes(one));
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{whatWords.paragraphs}</legend>
      <Said text={text} />
      {shown.map((paragraph) => (
        <Checkbox
          key={paragraph}
          className={styles.one}
          label={{ children: paragraph, className: styles.label }}
          checked={used.includes(paragraph)}
          onChange={() => onToggle(paragraph)}
        />
      ))}
      {shown.length < found.length && (
        <Button size="small" appearance="transparent" onClick={() => setAll(true)}>
          {whatWords.more(found.length - shown.length)}
        </Button>
      )}
    </fieldset>
  );
}

function Said({ text }: { text: Text }) {
  const styles = useStyles();
  switch (text.kind) {
    case 'reading':
      return (
        <Skeleton className={styles.lines} aria-label={whatWords.reading}>
          <SkeletonItem size={16} />
          <SkeletonItem size={16} />
        </Skeleton>
      );
    case 'read':
      return <Quiet>{text.paragraphs.length > 0 ? whatWords.paragraphsHint : whatWords.noText}</Quiet>;
    case 'unread':
      return <Quiet>{whatWords.unread}</Quiet>;
  }
}
