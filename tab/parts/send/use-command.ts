import { useState } from 'react';
import type { z } from 'zod';
import type { CommandRequest } from '#shared/contract/api.ts';
import type { CaseView } from '#shared/contract/case-view.ts';
import { useApi } from '../api/api-context.tsx';
import { useTakeIn } from '../api/queries.ts';
import { type OpenDraft, useDraft } from '../drafts/use-draft.ts';
import { type Sending, useSend } from './use-send.ts';

/** A command that somebody is writing about a case. */
export interface CommandForm<T> {
  readonly draft: OpenDraft<T>;
  readonly sending: Sending;
  readonly send: (command: CommandRequest['command']) => void;
}

/** What a command form needs: whose it is, on which case, its shape and what it begins with. */
export interface CommandFormStart<T> {
  readonly person: string;
  readonly view: CaseView;
  readonly command: string;
  readonly schema: z.ZodType<T>;
  readonly start: T;
  readonly onDone: (view: CaseView) => void;
  /** Written on the page itself, where the case is always seen as it is now, and not in a dialog over it. */
  readonly onPage?: boolean | undefined;
}

/**
 * Opens a form for a command. What its writer saw is the case as it was when the form was opened, until a refusal shows
 * them the case as it is now.
 */
export function useCommand<T extends object>(form: CommandFormStart<T>): CommandForm<T> {
  const { person, view, command, schema, start, onDone, onPage } = form;
  const api = useApi();
  const takeIn = useTakeIn();
  const [opened] = useState(view.moved);
  const draft = useDraft({ person, caseId: view.id, command }, schema, start);
  const { sending, send } = useSend(draft, (done) => {
    takeIn(done);
    onDone(done);
  });
  const seen = useSeen(sending, onPage ? view.moved : opened);
  return {
    draft,
    sending,
    send: (given) => void send((id) => api.give(view.id, { id, seen, command: given })),
  };
}

/** The last move that the person was shown: that of the form's opening, or the one a refusal brought. */
function useSeen(sending: Sending, opened: number): number {
  const [seen, setSeen] = useState(opened);
  const shown = sending.kind === 'refused' ? sending.caseNow?.moved : undefined;
  if (shown !== undefined && shown > seen) setSeen(shown);
  return Math.max(seen, opened, shown ?? 0);
}
