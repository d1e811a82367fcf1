import { makeStyles, Skeleton, SkeletonItem, tokens } from '@fluentui/react-components';
import { commonWords } from '#shared/wording/tab/common.ts';

const useStyles = makeStyles({
  panel: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
    padding: '0 16px',
    marginBottom: '24px',
  },
  need: {
    display: 'grid',
    gridTemplateColumns: '32px minmax(0, 1fr) 168px',
    gap: '16px',
    alignItems: 'center',
    minHeight: '56px',
  },
  row: {
    display: 'grid',
    gridTemplateColumns: '2fr 1fr 3fr 3fr',
    gap: '16px',
    alignItems: 'center',
    minHeight: '40px',
  },
});

const NEEDS = ['first', 'second'];
const ROWS = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];

/** A caseload that is on its way, in the shape it will have. */
export function CaseloadSkeleton() {
  const styles = useStyles();
  return (
    <Skeleton aria-label={commonWords.loading}>
      <div className={styles.panel}>
        {NEEDS.map((need) => (
          <div key={need} className={styles.need}>
            <SkeletonItem shape="circle" size={32} />
            <SkeletonItem size={16} />
            <SkeletonItem size={32} />
          </div>
        ))}
      </div>
      <div className={styles.panel}>
        {ROWS.map((row) => (
          <div key={row} className={styles.row}>
            <SkeletonItem size={12} />
            <SkeletonItem size={12} />
            <SkeletonItem size={12} />
            <SkeletonItem size={12} />
          </div>
        ))}
      </div>
    </Skeleton>
  );
}
