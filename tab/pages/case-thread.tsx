import { Button, makeStyles } from '@fluentui/react-components';
import type { CaseView } from '#shared/contract/case-view.ts';
import { commonWords } from '#shared/wording/tab/common.ts';
import { noteWords, threadWords } from '#shared/wording/tab/thread.ts';
import { asFailure } from '#tab/parts/api/api-failure.ts';
import { useCase } from '#tab/parts/api/queries.ts';
import { ActionsMenu } from '#tab/parts/case/actions-menu.tsx';
import { AskBanner } from '#tab/parts/case/ask-banner.tsx';
import { CaseHeader } from '#tab/parts/case/case-header.tsx';
import { CaseSkeleton } from '#tab/parts/case/case-skeleton.tsx';
import { Glance } from '#tab/parts/case/glance.tsx';
import { Ladder } from '#tab/parts/case/ladder.tsx';
import { Notices } from '#tab/parts/case/notices.tsx';
import { RecordPanel } from '#tab/parts/case/record-panel.tsx';
import { StageClock } from '#tab/parts/case/stage-clock.tsx';
import { labelOf, useActs } from '#tab/parts/case/use-acts.ts';
import { Zones } from '#tab/parts/case/zones.tsx';
import { CaseForm } from '#tab/parts/forms/case-form.tsx';
import { LoadFailed } from '#tab/parts/look/load-failed.tsx';
import { Page } from '#tab/parts/look/page.tsx';
import { useNarrow } from '#tab/parts/look/use-narrow.ts';
import { RefusalBanner } from '#tab/parts/send/refusal-banner.tsx';
import type { SignedIn } from '#tab/parts/signed-in.ts';

const useStyles = makeStyles({ clock: { margin: '-8px 0 12px' } });

/** The thread of one case: what is asked, the ladder with its clocks, the record, and what this person may do. */
export function CaseThread(props: { id: string; person: SignedIn }) {
  const { id, person } = props;
  const query = useCase(id);
  if (query.data) return <Thread key={id} view={query.data} person={person} />;
  return (
    <Page>
      {query.isError ? (
        <LoadFailed
          whole
          title={threadWords.error}
          failure={asFailure(query.error)}
          onRetry={() => void query.refetch()}
        >
          <Button as="a" href="#/" size="small">
            {commonWords.back}
          </Button>
        </LoadFailed>
      ) : (
        <CaseSkeleton />
      )}
    </Page>
  );
}

function Thread({ view, person }: { view: CaseView; person: SignedIn }) {
  const styles = useStyles();
  const acts = useActs(view, person.id);
  const narrow = useNarrow();
  const rung = view.ladder.find(({ state }) => state === 'now');
  // A page that asks nothing has no primary button: what may be done is in the menu.
  const primary = view.ask.mine ? view.offers.find((offer) => offer.primary && offer.allowed) : undefined;
  return (
    <Page>
      <CaseHeader view={view}>
        <ActionsMenu offers={view.offers} place={acts.menu} onPress={acts.press} />
      </CaseHeader>
      <AskBanner ask={view.ask} offer={primary} banner={acts.banner} onPress={acts.press} />
      {narrow && rung?.due && (
        <div className={styles.clock}>
          <StageClock title={rung.title} due={rung.due} />
        </div>
      )}
      <RefusalBanner sending={acts.sending} />
      <Notices view={view} done={acts.done} onDismiss={acts.dismiss} />
      <Zones
        ladder={<Ladder view={view} />}
        record={
          <RecordPanel
            view={view}
            person={person}
            place={acts.note}
            onCorrect={(entry) => acts.open({ command: 'correct', entry })}
            onDone={() => acts.finish(noteWords.label)}
          />
        }
        glance={<Glance view={view} onOpen={acts.open} />}
      />
      {acts.form && (
        <CaseForm
          form={acts.form}
          view={view}
          person={person.id}
          onClose={acts.close}
          onDone={() => acts.finish(acts.form ? labelOf(view, acts.form) : '')}
        />
      )}
    </Page>
  );
}
