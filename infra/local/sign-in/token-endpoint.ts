import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Person } from '../people.ts';
import type { Practice } from '../practice.ts';
import { registrations } from '../settings.ts';
import { Refusal } from '../surfaces.ts';
import { tenantNamed } from './metadata.ts';
import { audiences, idToken, issuerOf, onBehalfOfToken, programToken, tokenLife } from './tokens.ts';

const onBehalfOf = 'urn:ietf:params:oauth:grant-type:jwt-bearer';
const tokenRequest = z.object({
  grant_type: z.string(),
  client_id: z.string(),
  client_secret: z.string().optional(),
  scope: z.string().default(''),
  assertion: z.string().optional(),
  requested_token_use: z.string().optional(),
});
type TokenRequest = z.infer<typeof tokenRequest>;

function checkClient(practice: Practice, tenant: string, request: TokenRequest): void {
  const known: readonly string[] = [registrations.botAppId, registrations.apiClientId];
  if (!known.includes(request.client_id))
    throw new Refusal(
      400,
      'unauthorized_client',
      `AADSTS700016: Application '${request.client_id}' was not found.`,
    );
  if (request.client_secret !== registrations.secret)
    throw new Refusal(401, 'invalid_client', 'AADSTS7000215: Invalid client secret provided.');
  if (!practice.credentials.isAccepted(tenant))
    throw new Refusal(401, 'invalid_client', 'AADSTS7000222: The provided client secret keys are expired.');
}

function audienceOf(scope: string): string {
  const found = Object.values(audiences).find((a) => scope === `${a}/.default`);
  if (found !== undefined) return found;
  throw new Refusal(
    400,
    'invalid_scope',
    `AADSTS70011: The provided value for scope '${scope}' is not valid.`,
  );
}

async function signedInPerson(practice: Practice, assertion: string, tenant: string): Promise<Person> {
  const claims = await practice.entraKey
    .verify(assertion, { audience: registrations.apiClientId })
    .catch(() => {
      throw new Refusal(400, 'invalid_grant', 'AADSTS500133: Assertion is not valid, or has expired.');
    });
  const person = typeof claims.oid === 'string' ? practice.people.byId(claims.oid) : undefined;
  const rightTenant = tenant === 'organizations' || tenant === 'common' || person?.tenantId === tenant;
  if (person !== undefined && rightTenant && claims.iss === issuerOf(person.tenantId)) return person;
  throw new Refusal(
    400,
    'invalid_grant',
    'AADSTS50020: The user of the assertion does not exist in this tenant.',
  );
}

async function forProgram(practice: Practice, tenant: string, request: TokenRequest): Promise<object> {
  if (tenant === 'organizations' || tenant === 'common')
    throw new Refusal(
      400,
      'invalid_request',
      'AADSTS53003: A program signs in to one tenant, named by its id.',
    );
  const access_token = await programToken(practice, tenant, request.client_id, audienceOf(request.scope));
  return { token_type: 'Bearer', expires_in: tokenLife, ext_expires_in: tokenLife, access_token };
}

async function forPerson(practice: Practice, tenant: string, request: TokenRequest): Promise<object> {
  const { assertion, requested_token_use } = request;
  if (assertion === undefined || requested_token_use !== 'on_behalf_of')
    throw new Refusal(
      400,
      'invalid_request',
      'AADSTS900144: The request must contain assertion and requested_token_use.',
    );
  const person = await signedInPerson(practice, assertion, tenant);
  const clientInfo = JSON.stringify({ uid: person.id, utid: person.tenantId });
  return {
    token_type: 'Bearer',
    scope: request.scope,
    expires_in: tokenLife,
    ext_expires_in: tokenLife,
    access_token: await onBehalfOfToken(practice, person, request.scope),
    id_token: await idToken(practice, person),
    client_info: Buffer.from(clientInfo).toString('base64url'),
  };
}

/** Where programs fetch tokens, for themselves or on behalf of a person. */
export function tokenEndpoint(app: FastifyInstance, practice: Practice): void {
  app.post('/entra/:tenant/oauth2/v2.0/token', async (request, reply) => {
    const tenant = tenantNamed(practice, request.params);
    const form = tokenRequest.safeParse(request.body);
    if (!form.success)
      throw new Refusal(
        400,
        'invalid_request',
        'AADSTS900144: The request body must contain grant_type and client_id.',
      );
    checkClient(practice, tenant, form.data);
    reply.header('cache-control', 'no-store');
    if (form.data.grant_type === 'client_credentials') return forProgram(practice, tenant, form.data);
    if (form.data.grant_type === onBehalfOf) return forPerson(practice, tenant, form.data);
    throw new Refusal(
      400,
      'unsupported_grant_type',
      `AADSTS70003: ${form.data.grant_type} is not supported here.`,
    );
  });
}
