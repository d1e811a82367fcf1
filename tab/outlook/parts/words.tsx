import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  plain: { margin: 0 },
  quiet: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** A paragraph of the pane. */
export function Plain(props: { children: ReactNode }) {
  const styles = useStyles();
  return <p className={styles.plain}>{props.children}</p>;
}

/** A line that explains: smaller and greyer than what people wrote. */
export function Quiet(props: { children: ReactNode }) {
  const styles = useStyles();
  return <p className={styles.quiet}>{props.children}</p>;
}
