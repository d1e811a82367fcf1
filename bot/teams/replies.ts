import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { TurnContext } from 'botbuilder';
import { cardMessage, readyCard } from './card-message.ts';

/** Answers an invoke; the answer rides on the HTTP answer. */
export async function answerInvoke(context: TurnContext, status: number, body?: object): Promise<void> {
  await context.sendActivity({ type: 'invokeResponse', value: { status, body } });
}

/** Answers in a message. */
export async function sayWords(context: TurnContext, text: string): Promise<void> {
  await context.sendActivity({ type: 'message', text });
}

/** Answers with a card. */
export async function sendCard(context: TurnContext, card: IAdaptiveCard): Promise<void> {
  await context.sendActivity(cardMessage(readyCard(card)));
}

/** Answers in the card that was pressed, for a client that cannot be answered otherwise; when it is gone, with a new one. */
export async function replaceCard(
  context: TurnContext,
  pressed: string | undefined,
  next: IAdaptiveCard,
): Promise<void> {
  if (pressed === undefined) return sendCard(context, next);
  try {
    await context.updateActivity({ ...cardMessage(readyCard(next)), id: pressed });
  } catch {
    await sendCard(context, next);
  }
}
