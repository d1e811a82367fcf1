import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import type { BotSettings } from '#bot/teams/settings.ts';

export const tenant = 'a0000000-0000-4000-8000-00000000000a';
export const botAppId = 'b0000000-0000-4000-8000-00000000b071';
export const jaya = 'd0000000-0000-4000-8000-0000000a0004';
const issuer = 'https://api.botframework.com';

/** A request that the bot sent, as it arrived. */
interface Recorded {
  readonly line: string;
  readonly authorization: string | undefined;
  readonly body: unknown;
}

/** What the service answers next instead of what it should. */
interface Scripted {
  readonly status: number;
  readonly headers?: Record<string, string>;
  readonly body?: unknown;
}

type KeyName = 'good' | 'unendorsed' | 'forSkype' | 'unpublished';

/** The bot service as the bot meets it: keys to check signatures by, and a connector that remembers what it got. */
export interface BotService {
  readonly address: string;
  readonly serviceUrl: string;
  readonly settings: BotSettings;
  readonly recorded: Recorded[];
  answers(...next: Scripted[]): void;
  token(changed?: {
    readonly key?: KeyName;
    readonly claims?: JWTPayload;
    readonly ended?: boolean;
  }): Promise<string>;
  keysAre(reachable: boolean): void;
  close(): Promise<void>;
}

export async function startBotService(): Promise<BotService> {
  const recorded: Recorded[] = [];
  const queue: Scripted[] = [];
  const keys = await makeKeys();
  let reachable = true;

  const server = createServer(async (request, response) => {
    const send = ({ status, headers, body }: Scripted) => {
      response.writeHead(status, { 'content-type': 'application/json', ...headers });
      response.end(body === undefined ? undefined : JSON.stringify(body));
    };
    if (request.url === '/keys') return send({ status: 200, body: { keys: keys.published } });
    if (request.url === '/metadata')
      return send(
        reachable ? { status: 200, body: { issuer, jwks_uri: `${address}/keys` } } : { status: 503 },
      );
    const body = await bodyOf(request);
    recorded.push({
      line: `${request.method} ${request.url}`,
      authorization: request.headers.authorization,
      body,
    });
    send(queue.shift() ?? usualAnswer(request));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const serviceUrl = `${address}/connector/${tenant}/`;

  return {
    address,
    serviceUrl,
    settings: settingsFor(address),
    recorded,
    answers: (...next) => queue.push(...next),
    token: ({ key = 'good', claims = {}, ended = false } = {}) => {
      const now = Math.floor(Date.now() / 1000);
      const payload = { iss: issuer, aud: botAppId, serviceurl: serviceUrl, nbf: now - 3600, ...claims };
      return new SignJWT({ ...payload, exp: ended ? now - 600 : now + 600 })
        .setProtectedHeader({ alg: 'RS256', kid: key, typ: 'JWT' })
        .sign(keys.privates[key]);
    },
    keysAre: (now) => {
      reachable = now;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

function settingsFor(address: string): BotSettings {
  return {
    appId: botAppId,
    tenant,
    openIdMetadata: `${address}/metadata`,
    tokenIssuer: issuer,
    scope: 'https://api.botframework.com',
    serviceUrl: `${address}/connector/{tenant}/`,
    teamsAppId: '3c5d9e10-0000-4000-8000-00000000a991',
    publicAddress: 'http://127.0.0.1:4200',
  };
}

async function makeKeys() {
  const make = () => generateKeyPair('RS256', { extractable: true });
  const [good, unendorsed, forSkype, unpublished] = await Promise.all([make(), make(), make(), make()]);
  const publish = async (kid: string, pair: typeof good, endorsements?: string[]) => ({
    ...(await exportJWK(pair.publicKey)),
    kid,
    ...(endorsements ? { endorsements } : {}),
  });
  return {
    published: [
      await publish('good', good, ['msteams']),
      await publish('unendorsed', unendorsed),
      await publish('forSkype', forSkype, ['skype']),
    ],
    privates: {
      good: good.privateKey,
      unendorsed: unendorsed.privateKey,
      forSkype: forSkype.privateKey,
      unpublished: unpublished.privateKey,
    } satisfies Record<KeyName, unknown>,
  };
}

function usualAnswer({ method, url }: IncomingMessage): Scripted {
  if (method === 'POST' && url?.endsWith('/v3/conversations'))
    return { status: 201, body: { id: 'a:new-chat', activityId: '1' } };
  return { status: method === 'PUT' ? 200 : 201, body: { id: '1700000000001' } };
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  const text = Buffer.concat(parts).toString();
  return text === '' ? undefined : JSON.parse(text);
}
