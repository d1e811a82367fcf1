import { makeStyles, mergeClasses, shorthands, tokens } from '@fluentui/react-components';
import { CheckmarkFilled } from '@fluentui/react-icons';
import type { CaseView } from '#shared/contract/case-view.ts';
import { threadWords } from '#shared/wording/tab/thread.ts';
import { StageClock } from './stage-clock.tsx';

type RungView = CaseView['ladder'][number];

const useStyles = makeStyles({
  rung: { display: 'grid', gridTemplateColumns: '20px minmax(0, 1fr)', columnGap: '10px' },
  rail: { display: 'flex', flexDirection: 'column', alignItems: 'center', gap: '4px' },
  line: { flexGrow: 1, width: '2px', minHeight: '12px', backgroundColor: tokens.colorNeutralStroke2 },
  lineDone: { backgroundColor: tokens.colorCompoundBrandBackground },
  mark: {
    boxSizing: 'border-box',
    width: '16px',
    height: '16px',
    marginTop: '2px',
    borderRadius: tokens.borderRadiusCircular,
    border: `1.5px solid ${tokens.colorNeutralStrokeAccessible}`,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    flexShrink: 0,
    fontSize: '10px',
  },
  done: {
    backgroundColor: tokens.colorCompoundBrandBackground,
    border: 'none',
    color: tokens.colorNeutralForegroundOnBrand,
  },
  now: {
    width: '20px',
    height: '20px',
    marginTop: 0,
    border: `2px solid ${tokens.colorCompoundBrandStroke}`,
    '::after': {
      content: '""',
      width: '8px',
      height: '8px',
      borderRadius: tokens.borderRadiusCircular,
      backgroundColor: tokens.colorCompoundBrandBackground,
    },
  },
  passedOver: { ...shorthands.borderStyle('dashed') },
  body: { paddingBottom: '16px', minWidth: 0 },
  bold: { fontWeight: tokens.fontWeightSemibold },
  text: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    marginTop: '2px',
    overflowWrap: 'anywhere',
  },
  said: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

/** One rung. A filled tick, a ring with a dot, an empty ring, a dashed ring: colour is never the only sign, and it is spoken. */
export function Rung({ rung, last }: { rung: RungView; last: boolean }) {
  const styles = useStyles();
  const { state, due } = rung;
  const title = rung.number === undefined ? rung.title : `${rung.number} · ${rung.title}`;
  return (
    <li className={styles.rung} {...(state === 'now' ? { 'aria-current': 'step' } : {})}>
      <div className={styles.rail}>
        <span className={mergeClasses(styles.mark, state !== 'ahead' && styles[state])}>
          {state === 'done' && <CheckmarkFilled />}
        </span>
        {!last && <span className={mergeClasses(styles.line, state === 'done' && styles.lineDone)} />}
      </div>
      <div className={styles.body}>
        <div className={state === 'now' ? styles.bold : undefined}>
          <span className={styles.said}>{threadWords.rungState[state]}: </span>
          {title}
        </div>
        {rung.lines.map((line) => (
          <div key={line} className={styles.text}>
            {line}
          </div>
        ))}
        {due && <StageClock title={title} due={due} />}
      </div>
    </li>
  );
}
