import { useState } from 'react';
import type { DraftView } from '#shared/contract/drafts.ts';
import { draftWords as words } from '#shared/wording/tab/administration-draft.ts';
import { goTo } from '#tab/pages/route.ts';
import { deviceStore } from '../../drafts/device-store.ts';
import { dropDraft } from '../../drafts/drafts.ts';
import { ConfirmDialog } from '../confirm-dialog.tsx';
import { Opener } from '../opener.tsx';
import { useAdministration, useTakeInChange } from '../queries.ts';
import { useChange } from '../use-change.ts';
import { placeOf } from './use-draft-work.ts';

/** Throws a draft away, once somebody has confirmed it, and with it what they have not saved of it. */
export function DiscardDraft({ draft, person }: { draft: DraftView; person: string }) {
  const { procedure, revision } = draft;
  const [asked, setAsked] = useState(false);
  const client = useAdministration();
  const takeIn = useTakeInChange();
  const form = useChange({
    give: (id, seen: number) => client.discardDraft(procedure, { id, revision: seen }),
    onDone: (procedures) => {
      dropDraft(deviceStore, placeOf(person, procedure));
      goTo({ page: 'administration', part: { page: 'procedures' } });
      takeIn.draftGone(procedure);
      takeIn.procedures(procedures);
    },
    onRefused: ({ draft: now }) => now && takeIn.draft(now),
  });
  return (
    <>
      <Opener appearance="subtle" onClick={() => setAsked(true)}>
        {words.discard}
      </Opener>
      {asked && (
        <ConfirmDialog
          title={words.discardTitle}
          sending={form.sending}
          confirm={words.discardSend}
          onConfirm={() => void form.send(revision)}
          onClose={() => {
            form.forget();
            setAsked(false);
          }}
        >
          {words.discardText}
        </ConfirmDialog>
      )}
    </>
  );
}
