import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { DueView } from '#shared/contract/view-parts.ts';
import { commonWords } from '#shared/wording/tab/common.ts';
import { Meter } from '../look/meter.tsx';
import { useToneStyle } from '../look/tone.ts';

const useStyles = makeStyles({
  meter: { marginTop: '6px' },
  ends: {
    display: 'flex',
    justifyContent: 'space-between',
    flexWrap: 'wrap',
    gap: '0 8px',
    marginTop: '6px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  due: { fontWeight: tokens.fontWeightSemibold },
});

/** The clock of a stage: its meter, the day it is in and the day it is due. Once lapsed it says so instead of counting on. */
export function StageClock({ title, due }: { title: string; due: DueView }) {
  const styles = useStyles();
  const toned = useToneStyle(due.tone);
  const day = due.used > due.total ? due.left : commonWords.day(due.used, due.total);
  const end = commonWords.due(due.text);
  return (
    <>
      <div className={styles.meter}>
        <Meter
          of="stage"
          label={title}
          gone={due.used}
          total={due.total}
          text={`${day}, ${end}, ${due.left}`}
        />
      </div>
      <div className={styles.ends}>
        <span>{day}</span>
        <span className={mergeClasses(styles.due, due.tone !== 'calm' && toned)}>{end}</span>
      </div>
    </>
  );
}
