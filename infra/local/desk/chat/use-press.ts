import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { z } from 'zod';
import { ofPerson, tell, wordsOf } from '../parts/api.ts';
import { botAnswer } from '../parts/shapes.ts';
import type { Outcome } from './bot-answer.ts';
import { readAnswer } from './bot-answer.ts';
import type { Press } from './draw-card.ts';

const taskFetch = z.object({ msteams: z.object({ type: z.literal('task/fetch') }) });

/** Whose card in which chat. */
export type CardAt = { readonly person: string; readonly chat: string; readonly message: string };

/** The state of a card's buttons: whether a press is under way, what the last one came to, and the dialog it asked for. */
export type Pressing = {
  readonly busy: boolean;
  readonly outcome: Outcome;
  readonly dialog: unknown;
  readonly press: (press: Press) => void;
  readonly closeDialog: () => void;
};

async function send(at: CardAt, press: Press): Promise<Outcome> {
  const path = ofPerson(at.person, `chats/${encodeURIComponent(at.chat)}/actions`);
  try {
    return readAnswer(await tell(path, { activityId: at.message, action: press }, botAnswer));
  } catch (error) {
    return { kind: 'failed', words: wordsOf(error) };
  }
}

/** Presses a card's buttons as Teams does: one press at a time, and the answer in place. */
export function usePress(at: CardAt): Pressing {
  const client = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'nothing' });
  const [dialog, setDialog] = useState<unknown>();

  async function pressed(press: Press): Promise<void> {
    if (press.type === 'Action.Submit' && taskFetch.safeParse(press.data).success) {
      setDialog(press.data);
      return;
    }
    setBusy(true);
    setOutcome({ kind: 'nothing' });
    const came = await send(at, press);
    // The practice tenant keeps the card of the answer as this person's view: it comes with the chat.
    await client.invalidateQueries({ queryKey: ['chat', at.person] });
    setOutcome(came);
    setBusy(false);
  }

  return {
    busy,
    outcome,
    dialog,
    press: (press) => void pressed(press),
    closeDialog: () => setDialog(undefined),
  };
}
