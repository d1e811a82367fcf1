import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Practice } from '../practice.ts';
import { authorityName, registrations } from '../settings.ts';
import { Refusal } from '../surfaces.ts';

const params = z.object({ tenant: z.string() });

/** The tenant that an authority address names; a refusal in Entra's words when there is none. */
export function tenantNamed(practice: Practice, input: unknown): string {
  const { tenant } = params.parse(input);
  const known = [
    ...practice.people.tenants.map((t) => t.id),
    registrations.homeTenantId,
    'organizations',
    'common',
  ];
  if (known.includes(tenant)) return tenant;
  throw new Refusal(400, 'invalid_tenant', `AADSTS90002: Tenant '${tenant}' not found.`);
}

/** The two documents by which a program finds out how a tenant signs people in. */
export function signInMetadata(app: FastifyInstance, practice: Practice): void {
  app.get('/entra/:tenant/v2.0/.well-known/openid-configuration', async (request) => {
    const tenant = tenantNamed(practice, request.params);
    const authority = `${authorityName}/${tenant}`;
    const shared = tenant === 'organizations' || tenant === 'common';
    return {
      issuer: shared ? `${authorityName}/{tenantid}/v2.0` : `${authority}/v2.0`,
      token_endpoint: `${authority}/oauth2/v2.0/token`,
      authorization_endpoint: `${authority}/oauth2/v2.0/authorize`,
      jwks_uri: `${authority}/discovery/v2.0/keys`,
      end_session_endpoint: `${authority}/oauth2/v2.0/logout`,
      token_endpoint_auth_methods_supported: ['client_secret_post', 'client_secret_basic'],
      response_modes_supported: ['query', 'fragment', 'form_post'],
      response_types_supported: ['code', 'id_token', 'code id_token', 'id_token token'],
      scopes_supported: ['openid', 'profile', 'email', 'offline_access'],
      subject_types_supported: ['pairwise'],
      id_token_signing_alg_values_supported: ['RS256'],
      claims_supported: [
        'sub',
        'iss',
        'aud',
        'exp',
        'iat',
        'nbf',
        'name',
        'oid',
        'tid',
        'preferred_username',
      ],
    };
  });

  app.get('/entra/:tenant/discovery/v2.0/keys', async (request) => {
    tenantNamed(practice, request.params);
    return { keys: [practice.entraKey.publicKey] };
  });
}
