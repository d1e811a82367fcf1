import { useState } from 'react';
import type { RehearsalView } from '#shared/contract/drafts.ts';
import { asFailure } from '../../api/api-failure.ts';
import type { Sending } from '../../send/use-send.ts';
import { useAdministration, useTakeInChange } from '../queries.ts';
import type { DraftWork } from './use-draft-work.ts';

/** The last rehearsal of a draft's stories. */
export interface RehearsalWork {
  readonly last: RehearsalView | undefined;
  /** Whether something was changed since. */
  readonly stale: boolean;
  readonly playing: Sending;
  readonly play: () => void;
}

/** Rehearses the stories of a draft, which is saved first where it is not. */
export function useRehearsal(work: DraftWork): RehearsalWork {
  const client = useAdministration();
  const takeIn = useTakeInChange();
  const [last, setLast] = useState<RehearsalView>();
  const [playing, setPlaying] = useState<Sending>({ kind: 'writing' });
  const { procedure, revision } = work.saved;
  const play = async () => {
    setPlaying({ kind: 'sending' });
    try {
      const outcome = await client.rehearse(procedure);
      if (outcome.kind === 'done') {
        setLast(outcome.value);
        setPlaying({ kind: 'writing' });
        return;
      }
      if (outcome.said.draft) takeIn.draft(outcome.said.draft);
      setPlaying({ kind: 'refused', refusal: outcome.said.refusal, caseNow: undefined });
    } catch (thrown) {
      setPlaying({ kind: 'failed', failure: asFailure(thrown) });
    }
  };
  return {
    last,
    stale: last !== undefined && (last.revision !== revision || work.unsavedSince !== undefined),
    playing,
    play: () => (work.unsavedSince === undefined ? void play() : work.save(() => void play())),
  };
}
