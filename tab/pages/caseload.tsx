import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular, SettingsRegular } from '@fluentui/react-icons';
import { caseloadWords } from '#shared/wording/tab/caseload.ts';
import { asFailure } from '#tab/parts/api/api-failure.ts';
import { useCaseload } from '#tab/parts/api/queries.ts';
import { deviceStore } from '#tab/parts/drafts/device-store.ts';
import { countDrafts } from '#tab/parts/drafts/drafts.ts';
import { AllCases } from '#tab/parts/list/all-cases.tsx';
import { CaseloadSkeleton } from '#tab/parts/list/caseload-skeleton.tsx';
import { Needs } from '#tab/parts/list/needs.tsx';
import { NoCases } from '#tab/parts/list/no-cases.tsx';
import { LoadFailed } from '#tab/parts/look/load-failed.tsx';
import { Page, PageTitle } from '#tab/parts/look/page.tsx';
import { ReportsLink } from '#tab/parts/reports/reports-link.tsx';
import type { SignedIn } from '#tab/parts/signed-in.ts';

const useStyles = makeStyles({
  head: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '16px',
    marginBottom: '16px',
  },
  ways: { display: 'flex', flexWrap: 'wrap', justifyContent: 'flex-end', gap: '8px' },
  asItWas: { margin: '16px 0', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** The caseload: what needs this person first, then every case they have a part in. */
export function Caseload(props: { person: SignedIn; mayRaise: boolean; administrator: boolean }) {
  const { person, mayRaise, administrator } = props;
  const styles = useStyles();
  const query = useCaseload();
  const pages = query.data?.pages ?? [];
  // An empty caseload has the button in its middle.
  const empty = pages[0]?.needs.length === 0 && pages[0].cases.length === 0;
  return (
    <Page>
      <div className={styles.head}>
        <PageTitle under={pages[0]?.day}>{caseloadWords.title}</PageTitle>
        <div className={styles.ways}>
          <ReportsLink />
          {administrator && (
            <Button as="a" href="#/administration" appearance="subtle" icon={<SettingsRegular />}>
              {caseloadWords.administration}
            </Button>
          )}
          {mayRaise && !empty && (
            <Button
              as="a"
              href="#/raise"
              appearance={pages[0]?.needs.length === 0 ? 'primary' : 'secondary'}
              icon={<AddRegular />}
            >
              {caseloadWords.raise}
            </Button>
          )}
        </div>
      </div>
      {query.isError && <Failed person={person} query={query} />}
      {query.isPending && <CaseloadSkeleton />}
      {pages[0] && <Filled query={query} mayRaise={mayRaise} />}
    </Page>
  );
}

type Query = ReturnType<typeof useCaseload>;

function Filled({ query, mayRaise }: { query: Query; mayRaise: boolean }) {
  const pages = query.data?.pages ?? [];
  const needs = pages[0]?.needs ?? [];
  const cases = pages.flatMap((page) => page.cases);
  if (needs.length === 0 && cases.length === 0) return <NoCases mayRaise={mayRaise} />;
  return (
    <>
      <Needs needs={needs} />
      <AllCases
        cases={cases}
        more={query.hasNextPage}
        loading={query.isFetchingNextPage}
        onMore={() => void query.fetchNextPage()}
      />
    </>
  );
}

function Failed({ person, query }: { person: SignedIn; query: Query }) {
  const styles = useStyles();
  const { error } = caseloadWords;
  const known = query.dataUpdatedAt;
  const time = new Date(known).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
  return (
    <>
      <LoadFailed
        title={error.title}
        failure={asFailure(query.error)}
        kept={error.drafts(countDrafts(deviceStore, person.id))}
        onRetry={() => void query.refetch()}
      />
      <p className={styles.asItWas}>
        {known > 0 && `${error.asItWas(time)}. `}
        {error.urgent}
      </p>
    </>
  );
}
