import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { PlugDisconnectedRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { commonWords } from '#shared/wording/tab/common.ts';
import type { ApiFailure } from '../api/api-failure.ts';
import { loadSaid } from './load-said.ts';

const useStyles = makeStyles({
  box: {
    display: 'grid',
    gridTemplateColumns: '24px minmax(0, 1fr)',
    columnGap: '12px',
    padding: '16px',
    backgroundColor: tokens.colorStatusWarningBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusWarningBorder1}`,
    borderRadius: tokens.borderRadiusXLarge,
    maxWidth: '640px',
  },
  icon: { fontSize: '20px', color: tokens.colorStatusWarningForeground1 },
  title: { margin: '0 0 4px', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  text: { margin: 0 },
  buttons: { display: 'flex', gap: '8px', marginTop: '12px', alignItems: 'center' },
});

/** Says that something could not be read: what happened, that nothing is lost, and what to do now. */
export function LoadFailed(props: {
  title: string;
  failure: ApiFailure;
  onRetry: () => void;
  kept?: string | undefined;
  /** Whether it stands for the whole page, whose title it then is. */
  whole?: boolean | undefined;
  children?: ReactNode;
}) {
  const { title, failure, onRetry, kept, whole, children } = props;
  const Title = whole ? 'h1' : 'h2';
  const styles = useStyles();
  const said = loadSaid(failure, title);
  return (
    <div className={styles.box} role="alert">
      <PlugDisconnectedRegular className={styles.icon} />
      <div>
        <Title className={styles.title}>{said.what}</Title>
        <p className={styles.text}>
          {said.why} {kept}
        </p>
        <p className={styles.text}>{said.remedy}</p>
        <div className={styles.buttons}>
          {!failure.refusal && (
            <Button appearance="primary" size="small" onClick={onRetry}>
              {commonWords.retry}
            </Button>
          )}
          {children}
        </div>
      </div>
    </div>
  );
}
