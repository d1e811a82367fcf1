import { makeStyles, tokens } from '@fluentui/react-components';
import type { CaseView } from '#shared/contract/case-view.ts';
import { commonWords } from '#shared/wording/tab/common.ts';
import { threadWords } from '#shared/wording/tab/thread.ts';
import { Meter } from '../look/meter.tsx';
import { Panel } from '../look/panel.tsx';
import { Why } from '../look/why.tsx';
import { Rung } from './rung.tsx';

const useStyles = makeStyles({
  rungs: { listStyleType: 'none', margin: 0, padding: 0 },
  overall: {
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    paddingTop: '16px',
    marginTop: '4px',
  },
  ends: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: '8px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    marginBottom: '6px',
  },
  title: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2 },
  left: { marginTop: '6px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  why: { marginTop: '8px', marginLeft: '-8px' },
});

/** The ladder of the procedure: what is done, where the case stands with its clock, and what lies ahead. */
export function Ladder({ view }: { view: CaseView }) {
  const styles = useStyles();
  const { ladder, overall, rules } = view;
  const day = overall && commonWords.day(overall.used, overall.total);
  const why = [...new Set(ladder.flatMap((rung) => (rung.state === 'now' ? rung.why : [])))];
  return (
    <Panel title={threadWords.ladder} tabbed>
      <ol className={styles.rungs}>
        {ladder.map((rung, at) => (
          <Rung key={rung.key} rung={rung} last={at === ladder.length - 1} />
        ))}
      </ol>
      {overall && (
        <div className={styles.overall}>
          <div className={styles.ends}>
            <span className={styles.title}>{overall.title}</span>
            {!overall.over && <span className={styles.quiet}>{day}</span>}
          </div>
          <Meter
            of="whole"
            label={overall.title}
            gone={overall.used}
            total={overall.total}
            text={overall.over ? overall.line : `${day}, ${overall.left}`}
          />
          <div className={styles.left}>{overall.line}</div>
        </div>
      )}
      <div className={styles.why}>
        <Why ids={why} rules={rules} label={threadWords.whyLimits} />
      </div>
    </Panel>
  );
}
