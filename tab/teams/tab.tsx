import { lazy, Suspense } from 'react';
import type { Me } from '#shared/contract/api.ts';
import { commonWords } from '#shared/wording/tab/common.ts';
import { CaseThread } from '#tab/pages/case-thread.tsx';
import { Caseload } from '#tab/pages/caseload.tsx';
import { goTo, useRoute } from '#tab/pages/route.ts';
import { asFailure } from '#tab/parts/api/api-failure.ts';
import { useMe } from '#tab/parts/api/queries.ts';
import { CaseloadSkeleton } from '#tab/parts/list/caseload-skeleton.tsx';
import { LoadFailed } from '#tab/parts/look/load-failed.tsx';
import { Page } from '#tab/parts/look/page.tsx';

const Reports = lazy(async () => ({ default: (await import('#tab/pages/reports.tsx')).Reports }));
const Administration = lazy(async () => ({
  default: (await import('#tab/pages/administration.tsx')).AdministrationPages,
}));
const Raise = lazy(async () => ({ default: (await import('#tab/pages/raise.tsx')).Raise }));

/** The tab: one page at a time, for whoever is signed in. */
export function TeamsTab() {
  const me = useMe();
  if (me.data) return <Pages me={me.data} />;
  return (
    <Page>
      {me.isError ? (
        <LoadFailed
          whole
          title={commonWords.unknownPerson}
          failure={asFailure(me.error)}
          onRetry={() => void me.refetch()}
        />
      ) : (
        <CaseloadSkeleton />
      )}
    </Page>
  );
}

function Pages({ me }: { me: Me }) {
  const route = useRoute();
  switch (route.page) {
    case 'caseload':
      return (
        <Caseload person={me.person} mayRaise={me.mayRaise.length > 0} administrator={me.administrator} />
      );
    case 'case':
      return <CaseThread key={route.id} id={route.id} person={me.person} />;
    case 'reports':
      return (
        <Suspense fallback={<CaseloadSkeleton />}>
          <Reports />
        </Suspense>
      );
    case 'raise':
      return (
        <Suspense fallback={<CaseloadSkeleton />}>
          <Raise person={me.person} forms={me.mayRaise} onRaised={(id) => goTo({ page: 'case', id })} />
        </Suspense>
      );
    case 'administration':
      return (
        <Suspense fallback={<CaseloadSkeleton />}>
          <Administration me={me} part={route.part} />
        </Suspense>
      );
  }
}
