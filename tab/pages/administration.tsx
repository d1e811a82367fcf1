import { Button, makeStyles } from '@fluentui/react-components';
import type { Me } from '#shared/contract/api.ts';
import { NOT_ADMINISTRATOR } from '#shared/wording/administration.ts';
import { commonWords } from '#shared/wording/tab/common.ts';
import { CalendarPage } from '#tab/parts/administration/calendar/calendar-page.tsx';
import { DoneRoot } from '#tab/parts/administration/done-note.tsx';
import { DraftPage } from '#tab/parts/administration/draft/draft-page.tsx';
import { LogPage } from '#tab/parts/administration/log-page.tsx';
import { PeoplePage } from '#tab/parts/administration/people/people-page.tsx';
import { ProceduresPage } from '#tab/parts/administration/procedures/procedures-page.tsx';
import { VersionPage } from '#tab/parts/administration/procedures/version-page.tsx';
import { Page, PageTitle } from '#tab/parts/look/page.tsx';
import type { AdministrationPart } from './route.ts';

const useStyles = makeStyles({ outside: { maxWidth: '640px' } });

/** The pages of those who administer the authority, one at a time. */
export function AdministrationPages({ me, part }: { me: Me; part: AdministrationPart }) {
  if (!me.administrator) return <NotForYou />;
  return (
    <DoneRoot>
      <Part me={me} part={part} />
    </DoneRoot>
  );
}

function Part({ me, part }: { me: Me; part: AdministrationPart }) {
  switch (part.page) {
    case 'procedures':
      return <ProceduresPage />;
    case 'draft':
      return <DraftPage key={part.procedure} procedure={part.procedure} person={me.person.id} />;
    case 'version':
      return (
        <VersionPage
          key={`${part.procedure} ${part.version}`}
          procedure={part.procedure}
          version={part.version}
        />
      );
    case 'calendar':
      return <CalendarPage person={me.person.id} />;
    case 'people':
      return <PeoplePage person={me.person.id} />;
    case 'log':
      return <LogPage />;
  }
}

function NotForYou() {
  const styles = useStyles();
  return (
    <Page className={styles.outside}>
      <PageTitle>{NOT_ADMINISTRATOR.what}</PageTitle>
      <p>
        {NOT_ADMINISTRATOR.why} {NOT_ADMINISTRATOR.remedy}
      </p>
      <Button as="a" href="#/">
        {commonWords.back}
      </Button>
    </Page>
  );
}
