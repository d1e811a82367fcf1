import type { Fault } from '#bot/application/ports/outcome.ts';
import { secondsAsked } from '#bot/retry-after.ts';
import { ConnectorRefusal } from './connector-http.ts';
import { NoToken } from './own-token.ts';

/** Thrown where something could not be said in a turn, with why. */
export class NotSent extends Error {
  override readonly name = 'NotSent';
  readonly fault: Fault;

  constructor(fault: Fault) {
    super(`not sent: ${fault.reason}`);
    this.fault = fault;
  }
}

/** What a failure to reach somebody by chat means, in our closed list, with what the bot service said. */
export function connectorFault(error: unknown): Fault {
  if (error instanceof NoToken || error instanceof NotSent) return error.fault;
  if (!(error instanceof ConnectorRefusal)) return { reason: 'unavailable', said: nameOf(error) };
  const retryAfterSeconds = secondsAsked(error.retryAfter);
  return {
    reason: reasonOf(error),
    said: `${error.status} ${error.body.replaceAll(/\s+/g, ' ').slice(0, 300)}`.trim(),
    ...(error.requestId === undefined ? {} : { requestId: error.requestId }),
    ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }),
  };
}

/** Teams says these with a 403 of a chat that the person, or their administrator, has closed to the bot. */
const BLOCKED = ['MessageWritesBlocked', 'ConversationBlockedByUser', 'BotDisabledByAdmin'];

/** And these where the app is not there at all. */
const NOT_INSTALLED = ['BotNotInConversationRoster', 'ForbiddenOperationException', 'not installed'];

function reasonOf({ status, body }: ConnectorRefusal): Fault['reason'] {
  if (status === 429) return 'throttled';
  if (status >= 500 || status === 408 || status === 412) return 'unavailable';
  if (status === 401) return 'notSignedIn';
  if (status === 404) return 'notFound';
  if (status !== 403) return status >= 400 ? 'refused' : 'unexpected';
  if (BLOCKED.some((code) => body.includes(code))) return 'blocked';
  return NOT_INSTALLED.some((code) => body.includes(code)) ? 'notInstalled' : 'refused';
}

function nameOf(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}`.slice(0, 300) : 'no answer';
}

/** Opening a chat is refused for somebody who does not have the app, in whatever words. */
export function openingFault(error: unknown): Fault {
  const fault = connectorFault(error);
  if (fault.reason === 'refused' && error instanceof ConnectorRefusal && error.status === 403)
    return { ...fault, reason: 'notInstalled' };
  return fault.reason === 'notFound' ? { ...fault, reason: 'unknownPerson' } : fault;
}
