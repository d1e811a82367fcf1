import type { TurnContext } from 'botbuilder';
import type { AskConnector } from './ask-connector.ts';
import { NotSent } from './connector-fault.ts';
import type { Inbound } from './inbound.ts';

/**
 * Lets what is said in a turn go out within the budget, before messages nobody waits for. The answer to an invoke rides
 * on its own HTTP answer and takes nothing of it.
 */
export function paceReplies(ask: AskConnector, context: TurnContext, { caller }: Inbound): void {
  const { id } = context.activity.conversation;
  const asking = {
    kind: 'chat',
    authority: caller?.authority ?? 'unknown',
    conversation: id,
    awaited: true,
  } as const;
  const paced = async <T>(send: () => Promise<T>): Promise<T> => {
    const sent = await ask(asking, send);
    if (!sent.ok) throw new NotSent(sent.fault);
    return sent.value;
  };
  context.onSendActivities((_context, activities, next) =>
    activities.every(({ type }) => type === 'invokeResponse') ? next() : paced(next),
  );
  context.onUpdateActivity((_context, _activity, next) => paced(next));
}
