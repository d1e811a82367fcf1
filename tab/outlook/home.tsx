import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { paneWords } from '#shared/wording/tab/outlook.ts';
import { useApi } from '#tab/parts/api/api-context.tsx';
import { useMe } from '#tab/parts/api/queries.ts';
import { Belongs } from './belongs.tsx';
import type { Message } from './message.ts';
import { EmailCard } from './parts/email-card.tsx';
import { PanePage, PaneTitle } from './parts/pane-page.tsx';
import { Plain } from './parts/words.tsx';
import { Loading, NotAnswered } from './plain-states.tsx';
import { StartAlert } from './start-alert.tsx';

/** What the open email is to the record: part of a case, or something an alert can be raised from. */
export function Home(props: { message: Message; kept: ReactNode; onStart: () => void }) {
  const { message, kept, onStart } = props;
  const { internetMessageId, conversationId } = message;
  const api = useApi();
  const me = useMe();
  const lookup = useQuery({
    queryKey: ['email', internetMessageId],
    queryFn: () => api.lookup({ internetMessageId, conversationId }),
  });
  const failed = me.error ?? lookup.error;
  if (failed) {
    const again = () => void Promise.all([me.refetch(), lookup.refetch()]);
    return <NotAnswered thrown={failed} kept={kept} onRetry={again} />;
  }
  if (!me.data || !lookup.data) return <Loading />;
  if (lookup.data.case) return <Belongs found={lookup.data.case} message={message} kept={kept} />;
  if (me.data.mayRaise.length > 0) {
    return <StartAlert me={me.data} message={message} kept={kept} onStart={onStart} />;
  }
  return (
    <PanePage>
      {kept}
      <PaneTitle>{paneWords.mayNot.title}</PaneTitle>
      <Plain>{paneWords.mayNot.text}</Plain>
      <Plain>{paneWords.mayNot.remedy}</Plain>
      <EmailCard message={message} state={paneWords.belongsNot} />
    </PanePage>
  );
}
