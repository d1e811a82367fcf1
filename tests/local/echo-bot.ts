import type { TurnContext } from 'botbuilder';
import {
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  ConfigurationServiceClientCredentialFactory,
} from 'botbuilder';
import Fastify from 'fastify';
import { botAppId, oxfordshire, programToken, type TestPractice } from './practice-tenant.ts';

/** A bot of botbuilder's own making, pointed at the practice tenant; its token checks are all on. */
export interface EchoBot {
  readonly adapter: CloudAdapter;
  readonly address: string;
  readonly close: () => Promise<unknown>;
}

class PracticeCredentials extends ConfigurationServiceClientCredentialFactory {
  readonly practice: TestPractice;
  constructor(practice: TestPractice) {
    super({
      MicrosoftAppId: botAppId,
      MicrosoftAppPassword: 'practice-secret',
      MicrosoftAppType: 'MultiTenant',
    });
    this.practice = practice;
  }
  override async createCredentials() {
    return {
      signRequest: async (resource: { headers: { set: (name: string, value: string) => void } }) => {
        const token = await programToken(this.practice, oxfordshire, 'https://api.botframework.com/.default');
        resource.headers.set('authorization', `Bearer ${token}`);
        return resource;
      },
    } as never;
  }
}

function authentication(practice: TestPractice): ConfigurationBotFrameworkAuthentication {
  const settings = {
    ToBotFromChannelOpenIdMetadataUrl: `${practice.address}/botframework/v1/.well-known/openidconfiguration`,
    ToBotFromChannelTokenIssuer: 'https://api.botframework.com',
    ToChannelFromBotLoginUrl: `https://login.practice.example/${oxfordshire}`,
    ToChannelFromBotOAuthScope: 'https://api.botframework.com',
    OAuthUrl: 'https://api.botframework.com',
    ValidateAuthority: 'false',
    CallerId: 'urn:practice',
  };
  return new ConfigurationBotFrameworkAuthentication(settings, new PracticeCredentials(practice));
}

/** Starts a bot that does what the given turn says. */
export async function startEchoBot(
  practice: TestPractice,
  turn: (context: TurnContext) => Promise<void>,
): Promise<EchoBot> {
  const adapter = new CloudAdapter(authentication(practice));
  const app = Fastify({ forceCloseConnections: true });
  app.post('/api/messages', async (request, reply) => {
    let status = 200;
    let body: unknown = null;
    const shim = {
      status: (code: number) => {
        status = code;
        return shim;
      },
      send: (sent: unknown) => {
        body = sent;
        return shim;
      },
      header: () => shim,
      end: () => shim,
      socket: undefined,
    };
    const incoming = {
      body: request.body as Record<string, unknown>,
      headers: request.headers,
      method: 'POST',
    };
    await adapter.process(incoming, shim, turn);
    return reply.code(status).send(body);
  });
  const address = await app.listen({ host: '127.0.0.1', port: 0 });
  return { adapter, address, close: () => app.close() };
}
