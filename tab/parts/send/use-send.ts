import { useState } from 'react';
import type { RefusalView } from '#shared/contract/api.ts';
import type { CaseView } from '#shared/contract/case-view.ts';
import { type ApiFailure, asFailure } from '../api/api-failure.ts';
import type { Answer } from '../api/client.ts';
import type { OpenDraft } from '../drafts/use-draft.ts';

/** How far the sending of a form has come. */
export type Sending =
  | { readonly kind: 'writing' }
  | { readonly kind: 'sending' }
  | { readonly kind: 'refused'; readonly refusal: RefusalView; readonly caseNow: CaseView | undefined }
  | { readonly kind: 'failed'; readonly failure: ApiFailure };

/**
 * Sends a draft. Accepted: the draft goes. Refused: the draft stays and becomes a new command. No answer: the draft and
 * its command id stay, so that sending the same again cannot be recorded twice; changed words become a new command.
 */
export function useSend<T>(
  draft: OpenDraft<T>,
  onDone: (view: CaseView) => void,
): { sending: Sending; send: (give: (commandId: string) => Promise<Answer>) => Promise<void> } {
  const [sending, setSending] = useState<Sending>({ kind: 'writing' });
  const send = async (give: (commandId: string) => Promise<Answer>) => {
    setSending({ kind: 'sending' });
    try {
      const answer = await give(draft.commandId);
      if (answer.kind === 'done') {
        draft.drop();
        setSending({ kind: 'writing' });
        onDone(answer.case);
        return;
      }
      draft.renew();
      setSending({ kind: 'refused', refusal: answer.refusal, caseNow: answer.case });
    } catch (thrown) {
      draft.unanswered();
      setSending({ kind: 'failed', failure: asFailure(thrown) });
    }
  };
  return { sending, send };
}
