import type { INetworkModule, NetworkRequestOptions, NetworkResponse } from '@azure/msal-node';
import type { SignInSettings } from './settings.ts';

/** Entra ID answers in well under a second; past this the job is better tried again later. */
const patienceMs = 15_000;

/**
 * The network MSAL signs in over, ours in production too: a request to the authority's name goes to the
 * authority's address, and everything else goes where it says.
 */
export function signInNetwork(
  settings: Pick<SignInSettings, 'authority' | 'authorityAddress'>,
): INetworkModule {
  const reach = (url: string) => addressOf(url, settings);
  return {
    sendGetRequestAsync: (url, options, timeout) => ask('GET', reach(url), options, timeout),
    sendPostRequestAsync: (url, options) => ask('POST', reach(url), options),
  };
}

function addressOf(
  url: string,
  { authority, authorityAddress }: Pick<SignInSettings, 'authority' | 'authorityAddress'>,
): string {
  const name = `${authority.replace(/\/+$/, '')}/`;
  return url.startsWith(name) ? `${authorityAddress.replace(/\/+$/, '')}/${url.slice(name.length)}` : url;
}

async function ask<T>(
  method: 'GET' | 'POST',
  url: string,
  options: NetworkRequestOptions | undefined,
  timeout = patienceMs,
): Promise<NetworkResponse<T>> {
  const answer = await fetch(url, {
    method,
    headers: options?.headers ?? {},
    signal: AbortSignal.timeout(timeout),
    ...(options?.body === undefined ? {} : { body: options.body }),
  });
  return {
    status: answer.status,
    headers: Object.fromEntries(answer.headers),
    // MSAL checks the members it reads; a body that is no JSON is an error it reports itself.
    body: (await answer.json()) as T,
  };
}
