import type { Outcome } from '#bot/application/ports/outcome.ts';

/** As whom the bot is registered, whose signature it trusts, and where it sends. */
export interface BotSettings {
  readonly appId: string;
  /** The tenant the bot is registered in; its own tokens come from there, whichever authority it serves. */
  readonly tenant: string;
  readonly openIdMetadata: string;
  readonly tokenIssuer: string;
  /** The audience of the bot's own tokens, such as `https://api.botframework.com`. */
  readonly scope: string;
  /** Where chats are opened with people who have none yet; may contain `{tenant}`. */
  readonly serviceUrl: string;
  /** The id of the app in Teams, for links into its tab. */
  readonly teamsAppId: string;
  readonly publicAddress: string;
}

/**
 * Answers a token with which the service may ask for this scope in this tenant, or says why there is none. A fresh one
 * is for when the one that was kept was not taken.
 */
export type TokenFor = (tenantId: string, scope: string, fresh?: 'fresh') => Promise<Outcome<string>>;
