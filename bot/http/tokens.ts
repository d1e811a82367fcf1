import { createRemoteJWKSet, errors, jwtVerify } from 'jose';
import { z } from 'zod';
import type { Caller } from '../application/case-work.ts';

/** Whose sign-in tokens are taken: those for this application, of the tenants that are served. */
export interface TokenSettings {
  readonly clientId: string;
  readonly authority: string;
  readonly authorityAddress: string;
  readonly tenants: ReadonlySet<string>;
}

/** Who sent a request, or why that cannot be said. */
export type Checked =
  | { readonly ok: true; readonly caller: Caller }
  | { readonly ok: false; readonly why: 'missing' | 'expired' | 'refused' | 'unchecked' };

const claims = z.object({ oid: z.uuid(), tid: z.uuid(), scp: z.string(), ver: z.literal('2.0') });
const unread = z.object({ tid: z.uuid() });

/** Checks sign-in tokens of the tab and the pane: signature, audience, issuer of a tenant that is served, time, scope. */
export function tokenChecker(
  settings: TokenSettings,
): (authorization: string | undefined) => Promise<Checked> {
  const keySets = new Map<string, ReturnType<typeof createRemoteJWKSet>>();
  const keysOf = (tenant: string) => {
    const kept = keySets.get(tenant);
    if (kept) return kept;
    const made = createRemoteJWKSet(new URL(`${settings.authorityAddress}/${tenant}/discovery/v2.0/keys`));
    keySets.set(tenant, made);
    return made;
  };
  return async (authorization) => {
    const token = authorization?.match(/^Bearer (\S+)$/i)?.[1];
    if (!token) return { ok: false, why: 'missing' };
    const tenant = tenantOf(token);
    if (!tenant || !settings.tenants.has(tenant)) return { ok: false, why: 'refused' };
    try {
      const { payload } = await jwtVerify(token, keysOf(tenant), {
        audience: settings.clientId,
        issuer: `${settings.authority}/${tenant}/v2.0`,
        algorithms: ['RS256'],
        clockTolerance: 60,
      });
      const { oid, tid, scp } = claims.parse(payload);
      if (!scp.split(' ').includes('access_as_user')) return { ok: false, why: 'refused' };
      return { ok: true, caller: { authority: tid, person: oid } };
    } catch (fault) {
      return { ok: false, why: whyRefused(fault) };
    }
  };
}

function whyRefused(fault: unknown): 'expired' | 'refused' | 'unchecked' {
  if (fault instanceof errors.JWTExpired) return 'expired';
  return fault instanceof errors.JWKSTimeout || fault instanceof TypeError ? 'unchecked' : 'refused';
}

/** The tenant a token says it is of: only to choose the keys to check it with. */
function tenantOf(token: string): string | undefined {
  try {
    const body = token.split('.')[1] ?? '';
    const read = unread.safeParse(JSON.parse(Buffer.from(body, 'base64url').toString('utf8')));
    return read.success ? read.data.tid : undefined;
  } catch {
    return undefined;
  }
}
