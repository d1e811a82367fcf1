import { expect } from 'vitest';
import { caseId, commandId } from './notices.ts';

/** What every press on the card of the story's alert carries. */
export const base = { caseId, notice: 'alert:2', commandId, seen: 7 };

export const adaptive = 'application/vnd.microsoft.card.adaptive';

/** The answer to a press that the bot could not take. */
export function wrong(message: unknown): object {
  const body = {
    statusCode: 400,
    type: 'application/vnd.microsoft.error',
    value: { code: 'BadRequest', message },
  };
  return { status: 200, body };
}

/** The card in an answer to Action.Execute. */
export function cardIn({ body }: { body?: unknown }): object {
  expect(body).toMatchObject({ statusCode: 200, type: adaptive });
  return Object(Object(body).value);
}
