import { makeStyles, mergeClasses, Title3, tokens } from '@fluentui/react-components';
import { type ReactNode, useId } from 'react';

const useStyles = makeStyles({
  panel: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
    padding: '16px',
    minWidth: 0,
  },
  wide: { padding: '20px' },
  head: { display: 'flex', alignItems: 'center', gap: '8px', marginBottom: '12px', minHeight: '24px' },
  title: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, margin: 0 },
  tabbed: {
    '@media (max-width: 719.98px)': {
      position: 'absolute',
      width: '1px',
      height: '1px',
      overflow: 'hidden',
      clipPath: 'inset(50%)',
    },
  },
  end: { marginLeft: 'auto' },
});

/** One panel of a page, with its heading as a landmark people can jump to. */
export function Panel(props: {
  title: string;
  /** Beside the title. */
  badge?: ReactNode;
  /** At the end of the title's line. */
  end?: ReactNode;
  wide?: boolean | undefined;
  /** On a narrow page a tab says the title, so it is only spoken. */
  tabbed?: boolean | undefined;
  className?: string | undefined;
  children: ReactNode;
}) {
  const { title, badge, end, wide, tabbed, className, children } = props;
  const styles = useStyles();
  const id = useId();
  return (
    <section className={mergeClasses(styles.panel, wide && styles.wide, className)} aria-labelledby={id}>
      <div className={mergeClasses(styles.head, tabbed && styles.tabbed)}>
        <Title3 as="h2" id={id} className={styles.title}>
          {title}
        </Title3>
        {badge}
        {end && <div className={styles.end}>{end}</div>}
      </div>
      {children}
    </section>
  );
}
