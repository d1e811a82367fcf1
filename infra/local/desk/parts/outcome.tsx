import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
  Skeleton,
  SkeletonItem,
  Text,
  tokens,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { wordsOf } from './api.ts';

const useStyles = makeStyles({
  loading: { display: 'flex', flexDirection: 'column', gap: '16px', padding: '16px' },
  row: { display: 'grid', gridTemplateColumns: '32px 1fr', gap: '12px', alignItems: 'center' },
  lines: { display: 'flex', flexDirection: 'column', gap: '8px' },
  empty: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: '8px',
    margin: 'auto',
    padding: '32px 16px',
    maxWidth: '420px',
    textAlign: 'center',
    color: tokens.colorNeutralForeground2,
  },
  icon: { fontSize: '40px', lineHeight: 0, color: tokens.colorNeutralForeground3 },
  failed: { padding: '16px' },
});

/** Grey rows in the shape of a list that is on its way. */
export function Loading({ what, rows = 4 }: { readonly what: string; readonly rows?: number }) {
  const styles = useStyles();
  const widths = ['70%', '85%', '60%', '78%', '66%', '80%'].slice(0, rows);
  return (
    <Skeleton className={styles.loading} aria-label={`Loading ${what}`} data-testid="loading">
      {widths.map((width) => (
        <div key={width} className={styles.row}>
          <SkeletonItem shape="circle" size={32} />
          <div className={styles.lines}>
            <SkeletonItem size={12} style={{ width }} />
            <SkeletonItem size={8} style={{ width: '40%' }} />
          </div>
        </div>
      ))}
    </Skeleton>
  );
}

type EmptyProps = { readonly icon: ReactNode; readonly title: string; readonly children: ReactNode };

/** Says what would be here, and how it comes about. */
export function Empty({ icon, title, children }: EmptyProps) {
  const styles = useStyles();
  return (
    <div className={styles.empty} data-testid="empty">
      <span className={styles.icon} aria-hidden="true">
        {icon}
      </span>
      <Text weight="semibold" size={400}>
        {title}
      </Text>
      <Text align="center">{children}</Text>
    </div>
  );
}

type FailedProps = { readonly what: string; readonly error: unknown; readonly again: () => void };

/** Says what could not be had and why, and offers another try. */
export function Failed({ what, error, again }: FailedProps) {
  const styles = useStyles();
  return (
    <div className={styles.failed} role="alert" data-testid="failed">
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>
          {what} could not be shown. {wordsOf(error)} Nothing was changed.
        </MessageBarBody>
        <MessageBarActions>
          <Button onClick={again}>Try again</Button>
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}
