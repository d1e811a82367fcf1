import type { Fault } from '#bot/application/ports/outcome.ts';
import { ConnectorRefusal } from './connector-http.ts';
import { NoToken } from './own-token.ts';

/** What a failure to reach somebody by chat means, in our closed list, with what the bot service said. */
export function connectorFault(error: unknown): Fault {
  if (error instanceof NoToken) return error.fault;
  if (!(error instanceof ConnectorRefusal)) return { reason: 'unavailable', said: nameOf(error) };
  const retryAfterSeconds = waitAsked(error.retryAfter);
  return {
    reason: reasonOf(error),
    said: `${error.status} ${error.body.replaceAll(/\s+/g, ' ').slice(0, 300)}`.trim(),
    ...(error.requestId === undefined ? {} : { requestId: error.requestId }),
    ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }),
  };
}

function reasonOf({ status, body }: ConnectorRefusal): Fault['reason'] {
  if (status === 429) return 'throttled';
  if (status >= 500 || status === 408 || status === 412) return 'unavailable';
  // The person blocked or removed the bot: trying again is of no use, email is.
  if (status === 403 && body.includes('MessageWritesBlocked')) return 'notReachable';
  if (status === 401 || status === 403) return 'refused';
  if (status === 404) return 'notFound';
  return 'unexpected';
}

/** Retry-After is a number of seconds or a date; a past date asks for no wait. */
function waitAsked(header: string | undefined): number | undefined {
  if (header === undefined) return undefined;
  const seconds = Number(header);
  if (Number.isFinite(seconds)) return Math.max(0, Math.ceil(seconds));
  const date = Date.parse(header);
  return Number.isNaN(date) ? undefined : Math.max(0, Math.ceil((date - Date.now()) / 1000));
}

function nameOf(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}`.slice(0, 300) : 'no answer';
}

/** Opening a chat is refused for somebody who does not have the app: they can be reached by email only. */
export function openingFault(error: unknown): Fault {
  const fault = connectorFault(error);
  if (!(error instanceof ConnectorRefusal)) return fault;
  if (error.status === 403) return { ...fault, reason: 'notReachable' };
  return error.status === 404 ? { ...fault, reason: 'unknownPerson' } : fault;
}
