import { makeStyles, Skeleton, SkeletonItem, tokens } from '@fluentui/react-components';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { commonWords } from '#shared/wording/tab/common.ts';
import { asFailure } from '../api/api-failure.ts';
import { LoadFailed } from '../look/load-failed.tsx';

const useStyles = makeStyles({
  box: {
    display: 'grid',
    gap: '16px',
    padding: '20px 16px',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
  },
  failed: { marginBottom: '16px' },
});

const ROWS = ['a', 'b', 'c', 'd', 'e'];

/** What was read, once it is there; rows that are on their way until then, or why it could not be read. */
export function Loaded<T>(props: {
  query: Pick<UseQueryResult<T>, 'data' | 'isError' | 'error' | 'refetch'>;
  /** Said when it could not be read. */
  failed: string;
  /** More to do about it, beside trying again. */
  instead?: ReactNode;
  children: (data: T) => ReactNode;
}) {
  const { query, failed, instead, children } = props;
  const styles = useStyles();
  return (
    <>
      {query.isError && (
        <div className={styles.failed}>
          <LoadFailed title={failed} failure={asFailure(query.error)} onRetry={() => void query.refetch()}>
            {instead}
          </LoadFailed>
        </div>
      )}
      {query.data !== undefined ? children(query.data) : !query.isError && <Rows />}
    </>
  );
}

function Rows() {
  const styles = useStyles();
  return (
    <Skeleton aria-label={commonWords.loading} className={styles.box}>
      {ROWS.map((row) => (
        <SkeletonItem key={row} size={24} />
      ))}
    </Skeleton>
  );
}
