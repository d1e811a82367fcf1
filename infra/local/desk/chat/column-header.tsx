import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  head: {
    display: 'flex',
    alignItems: 'center',
    gap: '10px',
    flexShrink: 0,
    height: '52px',
    padding: '0 16px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  words: { display: 'flex', flexDirection: 'column', flex: 1, minWidth: 0 },
  line: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

type ColumnHeaderProps = {
  readonly face: ReactNode;
  readonly title: string;
  readonly under: string;
  readonly children?: ReactNode;
};

/** The head of a column: a face, whose it is, and what can be done with it. */
export function ColumnHeader({ face, title, under, children }: ColumnHeaderProps) {
  const styles = useStyles();
  return (
    <header className={styles.head}>
      {face}
      <div className={styles.words}>
        <Text as="h2" weight="semibold" className={styles.line} style={{ margin: 0 }}>
          {title}
        </Text>
        <Text size={200} className={mergeClasses(styles.line, styles.quiet)}>
          {under}
        </Text>
      </div>
      {children}
    </header>
  );
}
