import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type ReactNode, useEffect, useRef } from 'react';

const useStyles = makeStyles({
  page: {
    padding: '24px',
    maxWidth: '1400px',
    boxSizing: 'border-box',
    margin: '0 auto',
    '@media (max-width: 719.98px)': { padding: '16px' },
  },
  title: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    margin: 0,
    '@media (max-width: 719.98px)': {
      fontSize: tokens.fontSizeBase400,
      lineHeight: tokens.lineHeightBase400,
    },
    ':focus': { outlineStyle: 'none' },
  },
  under: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** A page of the tab. */
export function Page(props: { className?: string | undefined; children: ReactNode }) {
  const styles = useStyles();
  return <main className={mergeClasses(styles.page, props.className)}>{props.children}</main>;
}

/**
 * A page's title. It takes the focus when the page opens, so that a screen reader says where one is; not from the frame
 * around the tab, where somebody may be in a menu or writing while the tab is read.
 */
export function PageTitle(props: { children: ReactNode; under?: ReactNode }) {
  const styles = useStyles();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (document.hasFocus()) title.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div>
      <h1 ref={title} tabIndex={-1} className={styles.title}>
        {props.children}
      </h1>
      {props.under && <div className={styles.under}>{props.under}</div>}
    </div>
  );
}
