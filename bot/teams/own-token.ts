import type { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import type { Fault } from '#bot/application/ports/outcome.ts';
import type { BotSettings, TokenFor } from './settings.ts';

type Credentials = NonNullable<ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>[1]>;

/** Thrown when the bot cannot sign in as itself, with why. */
export class NoToken extends Error {
  override readonly name = 'NoToken';
  readonly fault: Fault;

  constructor(fault: Fault) {
    super(`no token for the bot service: ${fault.reason}`);
    this.fault = fault;
  }
}

/** Signs what the bot sends with a token of its own. Checks of what comes in are never switched off. */
export function ownToken(settings: BotSettings, tokenFor: TokenFor): Credentials {
  return {
    isValidAppId: async (appId) => appId === settings.appId,
    isAuthenticationDisabled: async () => false,
    createCredentials: async () => ({
      signRequest: async (request) => {
        const token = await tokenFor(settings.tenant, `${settings.scope}/.default`);
        if (!token.ok) throw new NoToken(token.fault);
        request.headers.set('authorization', `Bearer ${token.value}`);
        return request;
      },
    }),
  };
}
