import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { CaseloadView } from '#shared/contract/caseload-view.ts';
import { caseloadWords } from '#shared/wording/tab/caseload.ts';
import { commonWords } from '#shared/wording/tab/common.ts';
import { useNarrow } from '../look/use-narrow.ts';
import { CaseCards } from './case-cards.tsx';
import { CaseTable } from './case-table.tsx';

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'baseline', gap: '8px', marginBottom: '12px' },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  count: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  panel: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
    overflow: 'hidden',
  },
  foot: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    minHeight: '40px',
    padding: '0 16px',
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** All cases of this person, the soonest due first, page after page. */
export function AllCases(props: {
  cases: CaseloadView['cases'];
  more: boolean;
  loading: boolean;
  onMore: () => void;
}) {
  const { cases, more, loading, onMore } = props;
  const styles = useStyles();
  const narrow = useNarrow();
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id} className={styles.title}>
          {caseloadWords.all}
        </h2>
        <span className={styles.count}>{caseloadWords.shown(cases.length, more)}</span>
      </div>
      <div className={styles.panel}>
        {narrow ? <CaseCards cases={cases} /> : <CaseTable cases={cases} />}
        <div className={styles.foot}>
          <span>{caseloadWords.order}</span>
          {more && (
            <Button appearance="subtle" size="small" disabledFocusable={loading} onClick={onMore}>
              {loading ? commonWords.loading : caseloadWords.more}
            </Button>
          )}
        </div>
      </div>
    </section>
  );
}
