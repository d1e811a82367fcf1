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

/** The token the bot signs with. */
export interface OwnToken {
  readonly credentials: Credentials;
  /** It was not taken, as it may have been revoked before its time: a fresh one is fetched for the next request. */
  notTaken(): void;
}

/** Signs what the bot sends with a token of its own. Checks of what comes in are never switched off. */
export function ownToken(settings: BotSettings, tokenFor: TokenFor): OwnToken {
  let fresh: 'fresh' | undefined;
  const signRequest: Awaited<ReturnType<Credentials['createCredentials']>>['signRequest'] = async (
    request,
  ) => {
    const token = await tokenFor(settings.tenant, `${settings.scope}/.default`, fresh);
    if (!token.ok) throw new NoToken(token.fault);
    fresh = undefined;
    request.headers.set('authorization', `Bearer ${token.value}`);
    return request;
  };
  return {
    notTaken: () => {
      fresh = 'fresh';
    },
    credentials: {
      isValidAppId: async (appId) => appId === settings.appId,
      isAuthenticationDisabled: async () => false,
      createCredentials: async () => ({ signRequest }),
    },
  };
}
