import { ApiFailure } from './api-failure.ts';

/** Gives the signed-in person's token; `fresh` asks for a new one because the last was not accepted. */
export type TokenSource = (fresh: boolean) => Promise<string>;

/** How the service is reached. */
export interface Reach {
  readonly token: TokenSource;
  readonly send: (address: string, init: RequestInit) => Promise<Response>;
}

/** One request in the person's name. A token that is no longer accepted is asked for anew, once. */
export async function exchange(reach: Reach, address: string, init: RequestInit = {}): Promise<Response> {
  const first = await attempt(reach, address, init, false);
  const response = first.status === 401 ? await attempt(reach, address, init, true) : first;
  if (response.status === 401) throw new ApiFailure('signIn', 401);
  return response;
}

async function attempt(reach: Reach, address: string, init: RequestInit, fresh: boolean): Promise<Response> {
  const token = await reach.token(fresh).catch(() => {
    throw new ApiFailure('signIn');
  });
  const headers = new Headers(init.headers);
  headers.set('authorization', `Bearer ${token}`);
  try {
    return await reach.send(address, { ...init, headers });
  } catch {
    throw new ApiFailure('notReached');
  }
}
