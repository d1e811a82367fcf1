import type { FastifyInstance } from 'fastify';
import type { Practice } from '../practice.ts';
import { audiences } from '../sign-in/tokens.ts';

/** The two documents by which a bot checks that an activity comes from the bot service. */
export function botMetadata(app: FastifyInstance, practice: Practice): void {
  app.get('/botframework/v1/.well-known/openidconfiguration', async () => ({
    issuer: audiences.connector,
    authorization_endpoint: 'https://invalid.botframework.com',
    jwks_uri: `${practice.address()}/botframework/v1/.well-known/keys`,
    id_token_signing_alg_values_supported: ['RS256'],
    token_endpoint_auth_methods_supported: ['private_key_jwt'],
  }));

  app.get('/botframework/v1/.well-known/keys', async () => ({
    keys: [{ ...practice.botKey.publicKey, endorsements: ['msteams'] }],
  }));
}
