import type { TurnContext } from 'botbuilder';
import type { Log } from '#bot/application/ports/log.ts';
import { troubleWords } from '#shared/wording/bot.ts';
import type { TeamsAdapter } from './adapter.ts';
import { connectorFault } from './connector-fault.ts';
import { anyActivity } from './inbound.ts';
import { NotSigned } from './signature.ts';

/** A request as the web server has it: the body read as JSON, and the headers by their lower-case names. */
export interface BotRequest {
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
}

/** What the web server is to answer. */
export interface BotAnswer {
  readonly status: number;
  readonly body?: unknown;
}

/** Takes what Teams posts to `/api/messages` and says what to answer; never throws. */
export function botMessages(
  adapter: TeamsAdapter,
  turn: (context: TurnContext) => Promise<void>,
  log: Log,
): (request: BotRequest) => Promise<BotAnswer> {
  return async ({ body, headers }) => {
    const { authorization } = headers;
    if (typeof authorization !== 'string') return words(401, troubleWords.unsigned);
    const activity = anyActivity.safeParse(body);
    if (!activity.success) return words(400, troubleWords.malformed);
    try {
      const answer = await adapter.take(authorization, activity.data, turn);
      return answer ? { status: answer.status, body: answer.body } : { status: 200 };
    } catch (error) {
      return refusal(error, log);
    }
  };
}

function refusal(error: unknown, log: Log): BotAnswer {
  if (error instanceof NotSigned) {
    log.warn('A message that is not signed was refused', { check: error.message });
    return error.why === 'refused' ? words(401, troubleWords.unsigned) : words(503, troubleWords.unchecked);
  }
  const { reason, requestId } = connectorFault(error);
  log.warn('An answer could not be sent to the bot service', { reason, request: requestId ?? '' });
  return words(502, troubleWords.unanswered);
}

function words(status: number, message: string): BotAnswer {
  return { status, body: { message } };
}
