import { useRef, useState } from 'react';
import { asFailure } from '../api/api-failure.ts';
import type { Sending } from '../send/use-send.ts';
import type { Outcome } from './client.ts';

type Said = Extract<Outcome<unknown>, { kind: 'refused' }>['said'];

/** A change on its way. */
export interface ChangeSending<C> {
  readonly sending: Sending;
  readonly send: (content: C) => Promise<void>;
  /** Takes the last answer off the screen. */
  readonly forget: () => void;
}

/**
 * Sends a change of an administrator. The same content sent again without an answer is the same change, and done once;
 * other content is another.
 */
export function useChange<C, T>(change: {
  give: (id: string, content: C) => Promise<Outcome<T>>;
  onDone: (value: T, content: C) => void;
  onRefused?: (said: Said) => void;
}): ChangeSending<C> {
  const [sending, setSending] = useState<Sending>({ kind: 'writing' });
  const unanswered = useRef<{ readonly content: string; readonly id: string }>(undefined);
  const send = async (content: C) => {
    const text = JSON.stringify(content);
    if (unanswered.current?.content !== text) unanswered.current = { content: text, id: crypto.randomUUID() };
    setSending({ kind: 'sending' });
    try {
      const outcome = await change.give(unanswered.current.id, content);
      unanswered.current = undefined;
      if (outcome.kind === 'done') {
        setSending({ kind: 'writing' });
        change.onDone(outcome.value, content);
        return;
      }
      setSending({ kind: 'refused', refusal: outcome.said.refusal, caseNow: undefined });
      change.onRefused?.(outcome.said);
    } catch (thrown) {
      setSending({ kind: 'failed', failure: asFailure(thrown) });
    }
  };
  return { sending, send, forget: () => setSending({ kind: 'writing' }) };
}
