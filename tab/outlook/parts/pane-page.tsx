import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useEffect, useRef } from 'react';

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    // The foot never lies over what is above it, so the focus is never hidden under it.
    height: '100vh',
    boxSizing: 'border-box',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
  main: {
    flexGrow: 1,
    minWidth: 0,
    minHeight: 0,
    overflowY: 'auto',
    padding: '16px',
    display: 'flex',
    flexDirection: 'column',
    gap: '12px',
    overflowWrap: 'anywhere',
    // A column that scrolls must not squeeze what stands in it.
    '& > *': { flexShrink: 0 },
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    ':focus': { outlineStyle: 'none' },
  },
  foot: {
    display: 'flex',
    flexShrink: 0,
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    gap: '8px',
    padding: '12px 16px',
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** The pane as a page of its own: what it shows, and under it what can be done next. */
export function PanePage(props: { children: ReactNode; foot?: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.page}>
      <main className={styles.main}>{props.children}</main>
      {props.foot && <div className={styles.foot}>{props.foot}</div>}
    </div>
  );
}

/** The title of what the pane shows. It takes the focus when that changes, so that a screen reader says what is shown. */
export function PaneTitle(props: { focus?: boolean | undefined; children: ReactNode }) {
  const { focus = false, children } = props;
  const styles = useStyles();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (focus) title.current?.focus({ preventScroll: true });
  }, [focus]);
  return (
    <h1 ref={title} tabIndex={-1} className={styles.title}>
      {children}
    </h1>
  );
}
