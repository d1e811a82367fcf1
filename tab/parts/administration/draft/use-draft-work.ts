import { useState } from 'react';
import type { DraftView } from '#shared/contract/drafts.ts';
import { administrationRefusals } from '#shared/wording/administration.ts';
import { deviceStore } from '../../drafts/device-store.ts';
import { type DraftPlace, dropDraft, keepDraft, readDraft } from '../../drafts/drafts.ts';
import type { Sending } from '../../send/use-send.ts';
import { useAdministration, useTakeInChange } from '../queries.ts';
import { useChange } from '../use-change.ts';
import { isBehind, leftAfter, saysTheSame, type Written, writtenOf, writtenSchema } from './written.ts';

const { unknownDraft } = administrationRefusals;

/** A draft that somebody works on: as it is saved, as they have written it, and how far saving has come. */
export interface DraftWork {
  readonly saved: DraftView;
  readonly now: Written;
  /** Since when something is written and not saved; nothing when all is. */
  readonly unsavedSince: string | undefined;
  /** Whether what is not saved is kept on this computer. */
  readonly kept: boolean;
  readonly behind: boolean;
  readonly sending: Sending;
  readonly write: (patch: Partial<Pick<Written, 'text' | 'stories'>>) => void;
  /** Saves what is written; `then` is done once it is saved. */
  readonly save: (then?: () => void) => void;
  readonly undo: () => void;
  /** Goes on with one's own text on what somebody else saved. */
  readonly keepMine: () => void;
}

interface Mine {
  readonly value: Written;
  readonly savedAt: string;
  readonly kept: boolean;
}

/** Where this computer keeps what somebody wrote of a draft. */
export function placeOf(person: string, procedure: string): DraftPlace {
  return { person, caseId: 'administration', command: `draft-${procedure}` };
}

/** Works on a draft. Every change is kept on this computer until it is saved or undone. */
export function useDraftWork(saved: DraftView, person: string): DraftWork {
  const place = placeOf(person, saved.procedure);
  const takeIn = useTakeInChange();
  const client = useAdministration();
  const [mine, setMine] = useState(() => readMine(place, saved));
  const put = (next: (last: Written | undefined) => Written | undefined) =>
    setMine((last) => keepMine(place, next(last?.value)));
  const { sending, send } = useChange({
    give: (id, { sent }: { sent: Written; then?: () => void }) =>
      client.saveDraft(saved.procedure, { id, ...sent }),
    onDone: (draft, { sent, then }) => {
      takeIn.draft(draft);
      put((last) => leftAfter(last, sent, draft));
      then?.();
    },
    onRefused: ({ draft, refusal }) => {
      if (draft) takeIn.draft(draft);
      // What this computer keeps is then offered for a new draft; what it could not keep stays on the screen.
      if (refusal.reason === unknownDraft.reason && mine?.kept) takeIn.noDraft(saved.procedure);
    },
  });
  const now = mine?.value ?? writtenOf(saved);
  return {
    saved,
    now,
    unsavedSince: mine?.savedAt,
    kept: mine?.kept ?? true,
    // While one's own saving is on its way, what is saved may already be one's own.
    behind: sending.kind !== 'sending' && isBehind(mine?.value, saved),
    sending,
    write: (patch) =>
      put((last) => {
        const written = { ...(last ?? writtenOf(saved)), ...patch };
        return saysTheSame(written, saved) ? undefined : written;
      }),
    save: (then) => void send({ sent: now, ...(then ? { then } : {}) }),
    undo: () => put(() => undefined),
    keepMine: () => put((last) => last && { ...last, revision: saved.revision }),
  };
}

/** What this computer still keeps of it, unless it was saved after all. */
function readMine(place: DraftPlace, saved: DraftView): Mine | undefined {
  const read = readDraft(deviceStore, place, writtenSchema);
  if (read && !saysTheSame(read.value, saved)) return { ...read, kept: true };
  dropDraft(deviceStore, place);
  return undefined;
}

function keepMine(place: DraftPlace, value: Written | undefined): Mine | undefined {
  if (!value) {
    dropDraft(deviceStore, place);
    return undefined;
  }
  const savedAt = new Date().toISOString();
  const kept = keepDraft(deviceStore, place, { commandId: crypto.randomUUID(), savedAt, value });
  return { value, savedAt, kept };
}
