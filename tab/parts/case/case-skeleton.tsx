import { makeStyles, Skeleton, SkeletonItem, tokens } from '@fluentui/react-components';
import { commonWords } from '#shared/wording/tab/common.ts';
import { BackButton } from './case-header.tsx';

const useStyles = makeStyles({
  all: { display: 'flex', flexDirection: 'column', gap: '16px' },
  head: { display: 'flex', gap: '12px', alignItems: 'center' },
  title: { width: '280px', maxWidth: '70%' },
  panels: {
    display: 'grid',
    gridTemplateColumns: '248px minmax(0, 1fr) 264px',
    gap: '16px',
    '@media (max-width: 979.98px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  panel: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
    padding: '20px',
    display: 'flex',
    flexDirection: 'column',
    gap: '16px',
  },
});

const PANELS = [5, 6, 4].map((lines, at) => ({
  at,
  lines: Array.from({ length: lines }, (_, line) => line),
}));

/** A case that is on its way, in the shape it will have. */
export function CaseSkeleton() {
  const styles = useStyles();
  return (
    <Skeleton className={styles.all} aria-label={commonWords.loading}>
      <div className={styles.head}>
        <BackButton />
        <SkeletonItem size={28} className={styles.title} />
      </div>
      <SkeletonItem size={40} />
      <div className={styles.panels}>
        {PANELS.map(({ at, lines }) => (
          <div key={at} className={styles.panel}>
            {lines.map((line) => (
              <SkeletonItem key={line} size={16} />
            ))}
          </div>
        ))}
      </div>
    </Skeleton>
  );
}
