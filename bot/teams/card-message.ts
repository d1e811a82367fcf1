import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { Activity } from 'botbuilder';
import type { Card } from '#bot/application/ports/messenger.ts';

const adaptive = 'application/vnd.microsoft.card.adaptive';

/** A card as a message in a chat; its summary is what a notification shows. */
export function cardMessage(card: Card): Partial<Activity> {
  return {
    type: 'message',
    summary: card.fallback,
    attachments: [{ contentType: adaptive, content: card.content }],
  };
}

/** A card that stands ready to be sent. */
export function readyCard(content: IAdaptiveCard): Card {
  return { content, fallback: content.fallbackText ?? '' };
}

/** What a press of Action.Execute is answered with: it rides on the HTTP answer, whose own status stays 200. */
export function executeAnswer(
  answer:
    | { readonly kind: 'card'; readonly card: IAdaptiveCard }
    | { readonly kind: 'notice' | 'wrong' | 'failed'; readonly words: string },
): object {
  switch (answer.kind) {
    case 'card':
      return { statusCode: 200, type: adaptive, value: answer.card };
    case 'notice':
      return { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: answer.words };
    case 'wrong':
      return errorAnswer(400, 'BadRequest', answer.words);
    case 'failed':
      return errorAnswer(500, 'ServiceError', answer.words);
  }
}

function errorAnswer(statusCode: number, code: string, message: string): object {
  return { statusCode, type: 'application/vnd.microsoft.error', value: { code, message } };
}
