import { useQueryClient } from '@tanstack/react-query';
import { Done } from './done.tsx';
import { Home } from './home.tsx';
import type { Outlook } from './host.ts';
import { KeptDraft } from './parts/kept-draft.tsx';
import { NoItem } from './plain-states.tsx';
import { useMessage, useTexts } from './use-message.ts';
import { useWriting } from './use-writing.ts';
import { Writing } from './writing.tsx';

/**
 * The pane beside an email. It follows the email that is open; somebody who was writing about another one finds their
 * draft offered, and may go on with it while the other email stays open.
 */
export function Pane({ outlook }: { outlook: Outlook }) {
  const open = useMessage(outlook);
  const textOf = useTexts(outlook, open);
  const client = useQueryClient();
  const writing = useWriting(open);
  const { shown, kept, raised } = writing;
  if (raised) return <Done raised={raised} onClose={writing.close} />;
  if (shown) {
    return (
      <Writing
        key={shown.internetMessageId}
        message={shown}
        text={textOf(shown)}
        beside={writing.elsewhere}
        onShowOpen={writing.showOpen}
        onLeave={writing.leave}
        onRaised={(what) => {
          writing.finish(what);
          void client.invalidateQueries({ queryKey: ['email'] });
        }}
      />
    );
  }
  const offer = kept && <KeptDraft message={kept} onGoOn={writing.goOn} />;
  if (!open) return <NoItem kept={offer} />;
  return <Home key={open.internetMessageId} message={open} kept={offer} onStart={writing.start} />;
}
