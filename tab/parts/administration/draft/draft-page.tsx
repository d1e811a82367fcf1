import type { DraftView } from '#shared/contract/drafts.ts';
import { draftWords as words } from '#shared/wording/tab/administration-draft.ts';
import { AdminPage } from '../admin-page.tsx';
import { Loaded } from '../loaded.tsx';
import { useKeptDraft } from '../queries.ts';
import { DiscardDraft } from './discard-draft.tsx';
import { DraftDesk } from './draft-desk.tsx';
import { Orphan } from './orphan.tsx';
import { nameInText } from './read-text.ts';
import { useDraftWork } from './use-draft-work.ts';

/** The draft of a procedure: its text, what the check says, its stories, and publishing. */
export function DraftPage({ procedure, person }: { procedure: string; person: string }) {
  const query = useKeptDraft(procedure);
  if (query.data) return <OpenDraft draft={query.data} person={person} />;
  return (
    <AdminPage at={{ page: 'draft', procedure }} title={procedure}>
      <Loaded query={query} failed={words.failed}>
        {() => null}
      </Loaded>
      {query.isError && <Orphan procedure={procedure} person={person} />}
    </AdminPage>
  );
}

function OpenDraft({ draft, person }: { draft: DraftView; person: string }) {
  const work = useDraftWork(draft, person);
  const { procedure, becomes, basedOn } = draft;
  return (
    <AdminPage
      at={{ page: 'draft', procedure }}
      title={nameInText(draft.text) ?? procedure}
      under={words.under(becomes, basedOn)}
      actions={<DiscardDraft draft={draft} onGone={work.undo} />}
    >
      <DraftDesk work={work} person={person} />
    </AdminPage>
  );
}
