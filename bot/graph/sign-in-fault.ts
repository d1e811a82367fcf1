import { ClientAuthError, ServerError } from '@azure/msal-node';
import type { Fault } from '#bot/application/ports/outcome.ts';
import { shortened } from './said.ts';

/** MSAL reports under these codes that it could not reach, or could not read, the sign-in service. */
const unreachable = new Set(['network_error', 'endpoints_resolution_error', 'openid_config_error']);

/** Why the service could not sign in, as far as the sign-in library tells. */
export function signInFault(error: unknown): Fault {
  if (error instanceof ServerError) return refusalOf(error);
  const said = shortened(`sign-in: ${error instanceof Error ? error.message : String(error)}`);
  if (error instanceof ClientAuthError && unreachable.has(error.errorCode))
    return { reason: 'notReachable', said };
  return { reason: 'unexpected', said };
}

function refusalOf(error: ServerError): Fault {
  const said = shortened(`sign-in: ${error.errorCode} ${error.errorMessage}`);
  // After a 429 MSAL itself answers for a while, with neither code nor status.
  if (error.status === 429 || error.errorCode === '') return { reason: 'throttled', said };
  if (error.status !== undefined && error.status >= 500) return { reason: 'unavailable', said };
  return { reason: 'notSignedIn', said };
}
