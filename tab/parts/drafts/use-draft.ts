import { useState } from 'react';
import type { z } from 'zod';
import { deviceStore } from './device-store.ts';
import { type Draft, type DraftPlace, dropDraft, keepDraft, readDraft, withChange } from './drafts.ts';

/** A draft on the screen. */
export interface OpenDraft<T> {
  readonly value: T;
  readonly commandId: string;
  /** When it was last kept; nothing while nothing was written. */
  readonly savedAt: string | undefined;
  readonly change: (patch: Partial<T>) => void;
  /** Makes it a new command: the last one was refused, so what is sent next is something else. */
  readonly renew: () => void;
  /** It was sent and no answer came: the same again keeps its id, anything else gets another. */
  readonly unanswered: () => void;
  readonly drop: () => void;
}

/** What a draft is, whether it was kept already or not. */
type Written<T> = Pick<Draft<T>, 'commandId' | 'value' | 'unanswered'>;

/** Opens the draft of a place, or begins one; every change is kept on this computer until it is accepted. */
export function useDraft<T extends object>(place: DraftPlace, schema: z.ZodType<T>, start: T): OpenDraft<T> {
  const [draft, setDraft] = useState(() => readDraft(deviceStore, place, schema));
  const [begun, setBegun] = useState(() => blank(start));
  const now = draft ?? begun;
  // What is on the screen may have moved on since this was drawn (an answer came), so changes build on the newest draft.
  const put = (change: (last: Written<T>) => Written<T>) =>
    setDraft((last) => {
      const kept: Draft<T> = { ...change(last ?? begun), savedAt: new Date().toISOString() };
      keepDraft(deviceStore, place, kept);
      return kept;
    });
  return {
    value: now.value,
    commandId: now.commandId,
    savedAt: draft?.savedAt,
    change: (patch) => put((last) => withChange(last, patch, () => crypto.randomUUID())),
    renew: () => {
      const commandId = crypto.randomUUID();
      put(({ value }) => ({ value, commandId }));
    },
    unanswered: () => put(({ value, commandId }) => ({ value, commandId, unanswered: true })),
    drop: () => {
      // What is written next in the same field is another command.
      setBegun(blank(start));
      setDraft(undefined);
      dropDraft(deviceStore, place);
    },
  };
}

function blank<T>(start: T): Pick<Draft<T>, 'commandId' | 'value'> {
  return { commandId: crypto.randomUUID(), value: start };
}
