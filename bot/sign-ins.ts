import type { SignIn } from './application/ports/watch.ts';
import type { SignInParts } from './application/watch/sign-ins.ts';
import type { Settings } from './config.ts';
import { graphScope } from './graph/ask-graph.ts';
import type { TokenFor } from './graph/sign-in.ts';

/** Every sign-in the service needs: to the Graph of each authority it serves, and as the bot. */
export function signIns(
  settings: Settings,
  authorities: readonly { readonly id: string }[],
  tokenFor: Readonly<Record<SignIn['service'], TokenFor>>,
): Pick<SignInParts, 'needed' | 'signIn'> {
  const scope = { graph: graphScope, bot: `${settings.BOT_SCOPE}/.default` };
  return {
    needed: [
      ...authorities.map(({ id }) => ({ tenant: id, service: 'graph' as const })),
      { tenant: settings.BOT_APP_TENANT, service: 'bot' as const },
    ],
    signIn: ({ tenant, service }) => tokenFor[service](tenant, scope[service], 'fresh'),
  };
}
