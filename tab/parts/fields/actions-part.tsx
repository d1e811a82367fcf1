import { makeStyles, Subtitle2 } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { actionWords } from '#shared/wording/tab/forms.ts';
import type { ActionRow } from './action-draft.ts';
import { ActionRows } from './action-rows.tsx';

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', marginBottom: '4px' },
  title: { margin: 0 },
});

/** The part of a form that takes down what will be done, under its heading and beside the reason why it is asked. */
export function ActionsPart(props: {
  rows: readonly ActionRow[];
  today: string;
  problem: string | undefined;
  why?: ReactNode;
  onChange: (rows: ActionRow[]) => void;
}) {
  const { why, ...rows } = props;
  const styles = useStyles();
  return (
    <div>
      <div className={styles.head}>
        <Subtitle2 as="h3" className={styles.title}>
          {actionWords.heading}
        </Subtitle2>
        {why}
      </div>
      <ActionRows {...rows} />
    </div>
  );
}
