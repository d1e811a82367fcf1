import type { Budgets } from '#bot/application/ports/budgets.ts';
import type { TokenFor } from '#bot/teams/settings.ts';
import { type BotService, botAppId, jaya, tenant } from './bot-service.ts';
import { type BotBeforeCases, botBeforeCases } from './cases-at-work.ts';

/** A bot that Jaya Patel's Teams can send to. */
export interface BotAtWork extends BotBeforeCases {
  /** Sends an activity as Teams does, signed, and answers what the bot said over HTTP. */
  sends(activity: object): Promise<{ status: number; body?: unknown }>;
}

export function botAtWork(service: BotService, budgets?: Budgets): BotAtWork {
  const tokenFor: TokenFor = async (of, scope, fresh) => ({
    ok: true,
    value: `${fresh ?? 'own'}-token-of-${of}-for-${scope}`,
  });
  const before = botBeforeCases(service.settings, tokenFor, budgets);
  const sends = async (activity: object) =>
    before.bot.messages({
      body: { ...fromJaya(service), ...activity },
      headers: { authorization: `Bearer ${await service.token()}` },
    });
  return { ...before, sends };
}

/** What Teams says with everything that Jaya Patel does. */
export function fromJaya(service: BotService): object {
  return {
    id: 'f:1',
    channelId: 'msteams',
    serviceUrl: service.serviceUrl,
    from: { id: `29:${jaya}`, name: 'Jaya Patel', aadObjectId: jaya },
    recipient: { id: `28:${botAppId}`, name: 'Resolution and Escalation' },
    conversation: { conversationType: 'personal', tenantId: tenant, id: 'a:chat-of-jaya' },
    channelData: { tenant: { id: tenant } },
  };
}

/** A press of Action.Execute. */
export function execute(data: unknown): object {
  return {
    type: 'invoke',
    name: 'adaptiveCard/action',
    value: { action: { type: 'Action.Execute', verb: 'respond', data }, trigger: 'manual' },
    replyToId: '1600000000001',
  };
}
