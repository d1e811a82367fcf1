import { Button } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import type { Me } from '#shared/contract/api.ts';
import { shortMoment } from '#shared/wording/dates.ts';
import { paneWords } from '#shared/wording/tab/outlook.ts';
import { deviceStore } from '#tab/parts/drafts/device-store.ts';
import { dropDraft, readDraft } from '#tab/parts/drafts/drafts.ts';
import { alertDraftSchema, placeOf } from './draft.ts';
import type { Message } from './message.ts';
import { EmailCard } from './parts/email-card.tsx';
import { PanePage, PaneTitle } from './parts/pane-page.tsx';
import { Quiet } from './parts/words.tsx';

/** The way into the form; into the draft that was left, where there is one. */
export function StartAlert(props: { me: Me; message: Message; kept: ReactNode; onStart: () => void }) {
  const { me, message, kept, onStart } = props;
  const place = placeOf(me, message);
  const [draft, setDraft] = useState(() => readDraft(deviceStore, place, alertDraftSchema));
  const discard = () => {
    dropDraft(deviceStore, place);
    setDraft(undefined);
  };
  return (
    <PanePage>
      {kept}
      <PaneTitle>{draft ? paneWords.draftTitle : paneWords.startTitle}</PaneTitle>
      <EmailCard message={message} />
      <Quiet>{draft ? paneWords.draftOfThis(shortMoment(draft.savedAt)) : paneWords.startHint}</Quiet>
      <Button appearance="primary" onClick={onStart}>
        {draft ? paneWords.goOn : paneWords.start}
      </Button>
      {draft && <Button onClick={discard}>{paneWords.discard}</Button>}
    </PanePage>
  );
}
