import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Done } from './done.tsx';
import { Home } from './home.tsx';
import type { Outlook } from './host.ts';
import { type Message, sameMessage } from './message.ts';
import { KeptDraft } from './parts/kept-draft.tsx';
import { NoItem } from './plain-states.tsx';
import type { Raised } from './raise.tsx';
import { useMessage, useTexts } from './use-message.ts';
import { Writing } from './writing.tsx';

/**
 * The pane beside an email. It follows the email that is open; somebody who was writing about another one finds their
 * draft offered, and may go on with it while the other email stays open.
 */
export function Pane({ outlook }: { outlook: Outlook }) {
  const open = useMessage(outlook);
  const textOf = useTexts(outlook, open);
  const client = useQueryClient();
  const [writing, setWriting] = useState<Message>();
  const [staying, setStaying] = useState(false);
  const [raised, setRaised] = useState<{ message: Message; what: Raised }>();
  const elsewhere = writing !== undefined && !sameMessage(writing, open);
  if (raised && (staying || sameMessage(raised.message, open))) {
    return <Done raised={raised.what} />;
  }
  if (writing && (!elsewhere || staying)) {
    return (
      <Writing
        key={writing.internetMessageId}
        message={writing}
        text={textOf(writing)}
        beside={elsewhere}
        onShowOpen={() => setStaying(false)}
        onLeave={() => {
          setWriting(undefined);
          setStaying(false);
        }}
        onRaised={(what) => {
          setRaised({ message: writing, what });
          setWriting(undefined);
          void client.invalidateQueries({ queryKey: ['email'] });
        }}
      />
    );
  }
  const kept = elsewhere ? <KeptDraft message={writing} onGoOn={() => setStaying(true)} /> : undefined;
  if (!open) return <NoItem kept={kept} />;
  return (
    <Home
      key={open.internetMessageId}
      message={open}
      kept={kept}
      onStart={() => {
        setStaying(false);
        setRaised(undefined);
        setWriting(open);
      }}
    />
  );
}
