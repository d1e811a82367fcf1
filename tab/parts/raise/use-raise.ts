import type { OpeningFormView } from '#shared/contract/opening-form-view.ts';
import { useApi } from '../api/api-context.tsx';
import { useTakeIn } from '../api/queries.ts';
import { type OpenDraft, useDraft } from '../drafts/use-draft.ts';
import { type Check, useCheck } from '../send/use-check.ts';
import { type Sending, useSend } from '../send/use-send.ts';
import { openCommand } from './open-command.ts';
import { type RaiseDraft, raiseDraftSchema, raiseStart } from './raise-draft.ts';
import { type RaiseProblems, raiseProblems } from './raise-problems.ts';

/** An alert that somebody is raising. */
export interface Raising {
  readonly draft: OpenDraft<RaiseDraft>;
  readonly check: Check<RaiseProblems>;
  readonly sending: Sending;
  readonly send: () => void;
}

/** Opens the draft of an alert under a procedure. */
export function useRaise(props: {
  form: OpeningFormView;
  person: string;
  onRaised: (caseId: string) => void;
}): Raising {
  const { form, person, onRaised } = props;
  const api = useApi();
  const takeIn = useTakeIn();
  const place = { person, caseId: 'new', command: `openCase-${form.procedure}` };
  const draft = useDraft(place, raiseDraftSchema, raiseStart(form));
  const check = useCheck(raiseProblems(form, draft.value));
  const { sending, send } = useSend(draft, (view) => {
    takeIn(view);
    onRaised(view.id);
  });
  return {
    draft,
    check,
    sending,
    send: () =>
      void send((id) => api.open({ id, procedure: form.procedure, command: openCommand(form, draft.value) })),
  };
}
