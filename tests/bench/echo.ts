import {
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  ConfigurationServiceClientCredentialFactory,
  type TurnContext,
} from 'botbuilder';
import Fastify from 'fastify';
import { TeamsAdapter } from '#bot/teams/adapter.ts';
import { botMessages } from '#bot/teams/messages.ts';
import type { House } from '#tests/support/house.ts';

const BOT = 'b0000000-0000-4000-8000-00000000b071';
const ISSUER = 'https://api.botframework.com';

/** A bot that answers every invoke with a constant. */
interface Echo {
  readonly address: string;
  close(): Promise<void>;
}

async function constant(context: TurnContext): Promise<void> {
  const body = { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: 'Echo' };
  await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body } });
}

/** As little as botbuilder needs: its own adapter with its own token checks, behind the shim that Fastify needs. */
export async function bareEcho(house: House): Promise<Echo> {
  const adapter = new CloudAdapter(
    new ConfigurationBotFrameworkAuthentication(
      {
        ToBotFromChannelOpenIdMetadataUrl: `${house.practice}/botframework/v1/.well-known/openidconfiguration`,
        ToBotFromChannelTokenIssuer: ISSUER,
        ToChannelFromBotLoginUrl: 'https://login.practice.example/organizations',
        ToChannelFromBotOAuthScope: ISSUER,
        OAuthUrl: ISSUER,
        ValidateAuthority: 'false',
        CallerId: 'urn:bench',
      },
      new ConfigurationServiceClientCredentialFactory({
        MicrosoftAppId: BOT,
        MicrosoftAppPassword: 'practice-secret',
        MicrosoftAppType: 'MultiTenant',
      }),
    ),
  );
  return listening(async (body, headers) => {
    const answer = { status: 200, body: null as unknown };
    const response = {
      status: (code: number) => {
        answer.status = code;
        return response;
      },
      send: (sent: unknown) => {
        answer.body = sent;
        return response;
      },
      header: () => response,
      end: () => response,
      socket: undefined,
    };
    await adapter.process({ body: Object(body), headers, method: 'POST' }, response, constant);
    return answer;
  });
}

/** The same constant behind the product's own checks: what a turn costs before it does anything. */
export async function checkedEcho(house: House): Promise<Echo> {
  const settings = {
    appId: BOT,
    tenant: 'a0000000-0000-4000-8000-00000000000c',
    openIdMetadata: `${house.practice}/botframework/v1/.well-known/openidconfiguration`,
    tokenIssuer: ISSUER,
    scope: ISSUER,
    serviceUrl: `${house.practice}/connector/{tenant}/`,
    teamsAppId: BOT,
    publicAddress: house.product,
  };
  const adapter = new TeamsAdapter(settings, async () => ({ ok: true, value: 'none is sent' }));
  const messages = botMessages(adapter, constant, { info: () => {}, warn: () => {} });
  return listening(async (body, headers) => messages({ body, headers }));
}

async function listening(
  take: (
    body: unknown,
    headers: Readonly<Record<string, string | string[] | undefined>>,
  ) => Promise<{ readonly status: number; readonly body?: unknown }>,
): Promise<Echo> {
  const app = Fastify();
  app.post('/api/messages', async ({ body, headers }, reply) => {
    const answer = await take(body, headers);
    return reply.code(answer.status).send(answer.body ?? null);
  });
  const address = await app.listen({ host: '127.0.0.1', port: 0 });
  return { address, close: () => app.close() };
}
