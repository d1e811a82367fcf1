import { ConfidentialClientApplication, type NodeAuthOptions } from '@azure/msal-node';
import type { Outcome } from '#bot/application/ports/outcome.ts';
import type { Credential, SignInSettings } from './settings.ts';
import { signInFault } from './sign-in-fault.ts';
import { signInNetwork } from './sign-in-network.ts';

/**
 * Answers a token with which the service may ask for this scope in this tenant, or says why there is none. A fresh one
 * is for when the one that was kept was not taken.
 */
export type TokenFor = (tenantId: string, scope: string, fresh?: 'fresh') => Promise<Outcome<string>>;

/**
 * Signs the service in as itself, once for each authority's tenant. A token for a scope such as
 * `https://graph.microsoft.com/.default` is kept until shortly before it ends.
 */
export function signIn(settings: SignInSettings): TokenFor {
  const applications = new Map<string, ConfidentialClientApplication>();
  const applicationOf = (tenantId: string) => {
    const known = applications.get(tenantId);
    if (known) return known;
    const made = application(settings, tenantId);
    applications.set(tenantId, made);
    return made;
  };

  return async (tenantId, scope, fresh) => {
    try {
      const asked = { scopes: [scope], skipCache: fresh === 'fresh' };
      const answer = await applicationOf(tenantId).acquireTokenByClientCredential(asked);
      if (answer?.accessToken) return { ok: true, value: answer.accessToken };
      return { ok: false, fault: { reason: 'unexpected', said: 'signed in, but no token was given' } };
    } catch (error) {
      return { ok: false, fault: signInFault(error) };
    }
  };
}

function application(settings: SignInSettings, tenantId: string): ConfidentialClientApplication {
  return new ConfidentialClientApplication({
    auth: {
      clientId: settings.clientId,
      authority: `${settings.authority.replace(/\/+$/, '')}/${encodeURIComponent(tenantId)}`,
      knownAuthorities: [new URL(settings.authority).host],
      ...proofOf(settings.credential),
    },
    system: { networkClient: signInNetwork(settings) },
  });
}

function proofOf(credential: Credential): Pick<NodeAuthOptions, 'clientSecret' | 'clientCertificate'> {
  switch (credential.kind) {
    case 'secret':
      return { clientSecret: credential.secret };
    case 'certificate': {
      const { thumbprintSha256, privateKey, x5c } = credential;
      return { clientCertificate: { thumbprintSha256, privateKey, ...(x5c === undefined ? {} : { x5c }) } };
    }
  }
}
