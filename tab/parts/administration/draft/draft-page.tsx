import { Link } from '@fluentui/react-components';
import { versionWords } from '#shared/wording/tab/administration.ts';
import { draftWords as words } from '#shared/wording/tab/administration-draft.ts';
import { administrationHash } from '#tab/pages/route.ts';
import { asFailure } from '../../api/api-failure.ts';
import { AdminPage } from '../admin-page.tsx';
import { Loaded } from '../loaded.tsx';
import { nameOf } from '../procedures/name-of.ts';
import { useKeptDraft, useProcedures } from '../queries.ts';
import { DiscardDraft } from './discard-draft.tsx';
import { DraftDesk } from './draft-desk.tsx';
import { Orphan } from './orphan.tsx';
import { nameInText } from './read-text.ts';

/** The draft of a procedure: its text, what the check says, its stories, and publishing. */
export function DraftPage({ procedure, person }: { procedure: string; person: string }) {
  const query = useKeptDraft(procedure);
  const procedures = useProcedures().data;
  const { data: draft, error } = query;
  const gone = !draft && error !== null && asFailure(error).status === 404;
  const known = procedures ? nameOf(procedures, procedure) : procedure;
  const desk = (
    <Loaded
      query={query}
      failed={words.failed}
      instead={<Link href={administrationHash({ page: 'procedures' })}>{versionWords.back}</Link>}
    >
      {(found) => <DraftDesk saved={found} person={person} />}
    </Loaded>
  );
  return (
    <AdminPage
      at={{ page: 'draft', procedure }}
      title={(draft && nameInText(draft.text)) ?? known}
      under={draft && words.under(draft.becomes, draft.basedOn)}
      actions={draft && <DiscardDraft draft={draft} person={person} />}
    >
      {gone ? (
        <Orphan procedure={procedure} person={person}>
          {desk}
        </Orphan>
      ) : (
        desk
      )}
    </AdminPage>
  );
}
