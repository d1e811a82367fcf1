import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Settings } from './config.ts';
import type { GraphSettings, SignInSettings } from './graph/settings.ts';
import type { PageSettings } from './http/pages.ts';
import type { TokenSettings } from './http/tokens.ts';
import type { StoreSettings } from './store/open-database.ts';
import { caseLinks } from './teams/cards/case-links.ts';
import type { BotSettings } from './teams/settings.ts';

/** The settings as each part of the service takes them. */
export const settingsFor = {
  store: ({ DATABASE_URL, DATA_FOLDER, PRODUCTION }: Settings): StoreSettings =>
    DATABASE_URL ? { databaseUrl: DATABASE_URL } : { dataFolder: DATA_FOLDER ?? '', production: PRODUCTION },

  graph: (settings: Settings): GraphSettings => ({
    clientId: settings.CLIENT_ID,
    credential: { kind: 'secret', secret: settings.CLIENT_SECRET },
    ...entra(settings),
    graphAddress: settings.GRAPH_ADDRESS,
    app: {
      manifestId: settings.TEAMS_MANIFEST_ID ?? settings.BOT_APP_ID,
      catalogueId: settings.TEAMS_APP_ID,
    },
  }),

  botSignIn: (settings: Settings): SignInSettings => ({
    clientId: settings.BOT_APP_ID,
    credential: { kind: 'secret', secret: settings.BOT_APP_SECRET },
    ...entra(settings),
  }),

  bot: (settings: Settings): BotSettings => ({
    appId: settings.BOT_APP_ID,
    tenant: settings.BOT_APP_TENANT,
    openIdMetadata: settings.BOT_OPENID_METADATA,
    tokenIssuer: settings.BOT_TOKEN_ISSUER,
    scope: settings.BOT_SCOPE,
    serviceUrl: settings.TEAMS_SERVICE_URL,
    teamsAppId: settings.TEAMS_APP_ID ?? settings.BOT_APP_ID,
    publicAddress: settings.PUBLIC_ADDRESS,
  }),

  tokens: (settings: Settings, tenants: ReadonlySet<string>): TokenSettings => ({
    clientId: settings.CLIENT_ID,
    ...entra(settings),
    tenants,
  }),

  pages: (settings: Settings): PageSettings => ({
    folder: join(fileURLToPath(new URL('..', import.meta.url)), 'dist', 'tab'),
    officeJs: settings.OFFICE_JS,
    hostOrigins: settings.HOST_ORIGINS.split(' ').filter(Boolean),
    caseLink: caseLinks(settingsFor.bot(settings)).toCase('__CASE__').replaceAll('__CASE__', '{case}'),
  }),
};

function entra({ ENTRA_AUTHORITY, ENTRA_ADDRESS }: Settings) {
  return { authority: ENTRA_AUTHORITY, authorityAddress: ENTRA_ADDRESS };
}
