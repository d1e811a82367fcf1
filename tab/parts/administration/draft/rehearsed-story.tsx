import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular, DismissCircleRegular } from '@fluentui/react-icons';
import type { Rehearsed } from '#shared/contract/drafts.ts';
import { storiesWords as words } from '#shared/wording/tab/administration-draft.ts';
import { FaultList } from './fault-list.tsx';
import { withoutMark } from './without-mark.ts';

const useStyles = makeStyles({
  steps: { margin: '8px 0 0', paddingLeft: '20px', display: 'grid', gap: '8px' },
  head: { fontWeight: tokens.fontWeightSemibold },
  summary: { cursor: 'pointer', overflowWrap: 'anywhere' },
  finding: { display: 'flex', alignItems: 'flex-start', gap: '8px', overflowWrap: 'anywhere' },
  icon: { flexShrink: 0, fontSize: '16px', marginTop: '2px' },
  good: { color: tokens.colorStatusSuccessForeground1 },
  bad: { color: tokens.colorStatusDangerForeground1 },
  thread: {
    margin: '4px 0',
    padding: '0 0 0 10px',
    borderLeft: `3px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
  block: { marginTop: '8px' },
});

/** What came of a story: its faults, or each step with what was expected of it. A step that failed is open. */
export function RehearsedStory(props: { rehearsed: Rehearsed; onGoTo: (line: number) => void }) {
  const { rehearsed, onGoTo } = props;
  const styles = useStyles();
  return (
    <div className={styles.block}>
      <div>{withoutMark(rehearsed.line)}</div>
      {rehearsed.faults.length > 0 && (
        <div className={styles.block}>
          <FaultList faults={rehearsed.faults} onGoTo={onGoTo} />
        </div>
      )}
      {rehearsed.steps.length > 0 && (
        <details open={!rehearsed.passed}>
          <summary className={styles.summary}>{words.steps(rehearsed.name)}</summary>
          <ol className={styles.steps}>
            {rehearsed.steps.map((step, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a story's steps are known by their order
              <li key={at}>
                <Step step={step} />
              </li>
            ))}
          </ol>
        </details>
      )}
    </div>
  );
}

function Step({ step }: { step: Rehearsed['steps'][number] }) {
  const styles = useStyles();
  return (
    <>
      <div className={styles.head}>{step.head}</div>
      {step.thread.length > 0 && <div className={styles.thread}>{step.thread.join('\n')}</div>}
      {step.findings.map(({ ok, line }) => (
        <div key={line} className={styles.finding}>
          {ok ? (
            <CheckmarkCircleRegular className={`${styles.icon} ${styles.good}`} aria-label={words.expected} />
          ) : (
            <DismissCircleRegular className={`${styles.icon} ${styles.bad}`} aria-label={words.unexpected} />
          )}
          <span>{withoutMark(line)}</span>
        </div>
      ))}
    </>
  );
}
