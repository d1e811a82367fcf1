import { Badge, Button, makeStyles } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { CaseView } from '#shared/contract/case-view.ts';
import { commonWords } from '#shared/wording/tab/common.ts';
import { threadWords } from '#shared/wording/tab/thread.ts';
import { PageTitle } from '../look/page.tsx';
import { useNarrow } from '../look/use-narrow.ts';

const useStyles = makeStyles({
  header: { display: 'flex', alignItems: 'center', gap: '8px', marginBottom: '12px' },
  title: { flexGrow: 1, minWidth: 0 },
  line: { display: 'inline-flex', alignItems: 'center', columnGap: '8px', flexWrap: 'wrap' },
  // The arrow itself, not its target, lines up with the page's edge.
  back: { marginLeft: '-6px' },
  badge: { whiteSpace: 'nowrap', height: 'auto', minHeight: '24px' },
});

/** The head of a case: which, about whom, where it stands, and the way back. A narrow page keeps the shortest of each. */
export function CaseHeader(props: { view: CaseView; children: ReactNode }) {
  const { view, children } = props;
  const styles = useStyles();
  const narrow = useNarrow();
  const { child, category, procedure, reference, stageLine } = view;
  const under = [category, `${child.numberLabel} ${child.number}`, procedure].filter(Boolean).join(' · ');
  return (
    <header className={styles.header}>
      <BackButton />
      <div className={styles.title}>
        <PageTitle under={narrow ? stageLine : under}>
          <span className={styles.line}>
            {reference} · {narrow ? child.initials : threadWords.child(child.initials)}
            {!narrow && (
              <Badge appearance="tint" color="informative" size="large" className={styles.badge}>
                {stageLine}
              </Badge>
            )}
          </span>
        </PageTitle>
      </div>
      {children}
    </header>
  );
}

/** The way back to the caseload. */
export function BackButton() {
  const styles = useStyles();
  return (
    <Button
      as="a"
      href="#/"
      appearance="transparent"
      icon={<ArrowLeftRegular />}
      aria-label={commonWords.back}
      className={styles.back}
    />
  );
}
