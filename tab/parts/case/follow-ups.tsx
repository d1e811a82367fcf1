import { Badge, Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ActionView, DutyView } from '#shared/contract/case-parts.ts';
import { threadWords } from '#shared/wording/tab/thread.ts';
import { useToneStyle } from '../look/tone.ts';
import { useListStyles } from './list-styles.ts';

const useStyles = makeStyles({
  item: { display: 'flex', justifyContent: 'space-between', gap: '8px', alignItems: 'start' },
  text: { minWidth: 0, overflowWrap: 'anywhere' },
  fixed: { flexShrink: 0 },
  // As wide as the panel at most: a long name of an act goes on two lines.
  button: { marginTop: '4px', textAlign: 'left', maxWidth: '100%' },
});

function DutyDue({ duty: { due, tone } }: { duty: DutyView }) {
  const lists = useListStyles();
  const toned = useToneStyle(tone);
  return <div className={mergeClasses(lists.line, tone !== 'calm' && toned)}>{due}</div>;
}

const COLOURS = { open: 'informative', late: 'danger', done: 'success' } as const;

/** What was agreed to, by whom and by when, and whether it is done. */
export function AgreedActions({ actions }: { actions: readonly ActionView[] }) {
  const styles = useStyles();
  const lists = useListStyles();
  return (
    <ul className={lists.list}>
      {actions.map(({ entry, action, what, line, state }) => (
        <li key={`${entry} ${action}`} className={styles.item}>
          <div className={styles.text}>
            {what}
            <div className={lists.line}>{line}</div>
          </div>
          <Badge appearance="tint" color={COLOURS[state]} className={styles.fixed}>
            {threadWords.actionState[state]}
          </Badge>
        </li>
      ))}
    </ul>
  );
}

/** What the procedure says must still follow, by when, and the way to say that it is done. */
export function Duties(props: {
  duties: readonly DutyView[];
  mayRecord: (act: string) => boolean;
  onRecord: (duty: DutyView) => void;
}) {
  const styles = useStyles();
  const lists = useListStyles();
  return (
    <ul className={lists.list}>
      {props.duties.map((duty) => (
        <li key={duty.entry} className={styles.item}>
          <div className={styles.text}>
            {duty.what}
            <DutyDue duty={duty} />
            {props.mayRecord(duty.act) && (
              <Button size="small" className={styles.button} onClick={() => props.onRecord(duty)}>
                {duty.actLabel}
              </Button>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
