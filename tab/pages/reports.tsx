import { Link, makeStyles, Skeleton, SkeletonItem } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReportList } from '#shared/contract/reports.ts';
import { commonWords } from '#shared/wording/tab/common.ts';
import { reportsWords } from '#shared/wording/tab/reports.ts';
import { asFailure } from '#tab/parts/api/api-failure.ts';
import { useReport, useReports } from '#tab/parts/api/reports.ts';
import { LoadFailed } from '#tab/parts/look/load-failed.tsx';
import { Page, PageTitle } from '#tab/parts/look/page.tsx';
import { DrawnReport } from '#tab/parts/reports/drawn-report.tsx';
import { NothingHere } from '#tab/parts/reports/nothing-here.tsx';
import { type Chosen, ReportChoice } from '#tab/parts/reports/report-choice.tsx';

const useStyles = makeStyles({
  back: { display: 'inline-block', marginBottom: '8px', '@media print': { display: 'none' } },
  title: { '@media print': { display: 'none' } },
  waiting: { display: 'grid', gap: '16px', marginTop: '16px' },
});

/** The reports of the authority's procedures: which one, of which period, and what it says. */
export function Reports() {
  const styles = useStyles();
  const list = useReports();
  const first = list.data?.reports[0];
  return (
    <Page>
      <Link className={styles.back} href="#/">
        {commonWords.back}
      </Link>
      <div className={styles.title}>
        <PageTitle>{reportsWords.title}</PageTitle>
      </div>
      {list.isPending && <Waiting />}
      {list.isError && (
        <LoadFailed
          title={reportsWords.listFailed}
          failure={asFailure(list.error)}
          onRetry={() => void list.refetch()}
        />
      )}
      {list.data && !first && <NothingHere {...reportsWords.none} />}
      {list.data && first && <OneReport list={list.data.reports} first={first} />}
    </Page>
  );
}

function OneReport({ list, first }: { list: ReportList['reports']; first: Chosen }) {
  const [chosen, choose] = useState<Chosen>({ procedure: first.procedure, report: first.report });
  const drawn = useReport(chosen);
  // While another report is on its way the one before it would stand under the wrong name.
  const view =
    drawn.data?.report === chosen.report && drawn.data.procedure === chosen.procedure
      ? drawn.data
      : undefined;
  return (
    <>
      <ReportChoice list={list} chosen={chosen} view={view} onChoose={choose} />
      {drawn.isError && (
        <LoadFailed
          title={reportsWords.failed}
          failure={asFailure(drawn.error)}
          onRetry={() => void drawn.refetch()}
        />
      )}
      {!view && !drawn.isError && <Waiting />}
      {view && !drawn.isError && <DrawnReport view={view} />}
    </>
  );
}

function Waiting() {
  const styles = useStyles();
  return (
    <Skeleton aria-label={reportsWords.drawing} className={styles.waiting}>
      <SkeletonItem size={32} />
      <SkeletonItem size={96} />
      <SkeletonItem size={128} />
    </Skeleton>
  );
}
