import { join } from 'node:path';
import { authorityName, registrations } from '../settings.ts';
import { audiences } from '../sign-in/tokens.ts';

/** Where the two programs are reached, and where their data lies. */
export interface Places {
  readonly root: string;
  readonly practice: string;
  readonly product: string;
  readonly productPort: number;
}

/** Every setting with which the product meets the practice tenant in place of Microsoft's services. */
export function productSettings({ root, practice, product, productPort }: Places): Record<string, string> {
  const data = process.env.DATABASE_URL === undefined ? { DATA_FOLDER: join(root, '.data', 'product') } : {};
  return {
    ...data,
    PORT: String(productPort),
    DRAIN_SECONDS: '0',
    PUBLIC_ADDRESS: product,
    CLOCK_ADDRESS: `${practice}/time`,
    BOT_APP_ID: registrations.botAppId,
    BOT_APP_TENANT: registrations.homeTenantId,
    BOT_APP_SECRET: registrations.secret,
    BOT_OPENID_METADATA: `${practice}/botframework/v1/.well-known/openidconfiguration`,
    BOT_TOKEN_ISSUER: audiences.connector,
    BOT_SCOPE: audiences.connector,
    TEAMS_SERVICE_URL: `${practice}/connector/{tenant}/`,
    CLIENT_ID: registrations.apiClientId,
    CLIENT_SECRET: registrations.secret,
    ENTRA_AUTHORITY: authorityName,
    ENTRA_ADDRESS: `${practice}/entra`,
    GRAPH_ADDRESS: `${practice}/graph`,
    HOST_ORIGINS: practice,
    OFFICE_JS: `${practice}/office.js`,
    AUTHORITIES_FILE: join(root, 'infra', 'local', 'authorities.json'),
  };
}
