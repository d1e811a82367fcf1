import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { GraphSettings } from '#bot/graph/settings.ts';

/** What the script answers next; `hang up` breaks the connection off without an answer. */
type Scripted = { status: number; headers?: Record<string, string>; body?: unknown } | 'hang up';

/** A request that Graph was sent, as it arrived. */
type Asked = { line: string; headers: IncomingMessage['headers']; body: Buffer };

/** A Graph that says exactly what a test tells it to, for what no well-behaved service would ever say. */
export type ScriptedGraph = {
  address: string;
  settings: GraphSettings;
  /** Requests in the order they came, sign-in left out. */
  asked: Asked[];
  answers(...next: Scripted[]): void;
  /** How many tokens were fetched. */
  signedIn(): number;
  /** What sign-in answers from now on; nothing means a token. */
  refuseSignIn(answer: Scripted | undefined): void;
  close(): Promise<void>;
};

export const tenant = 'a0000000-0000-4000-8000-00000000000a';
const authority = 'https://login.practice.example';

export async function startScriptedGraph(): Promise<ScriptedGraph> {
  const asked: Asked[] = [];
  const queue: Scripted[] = [];
  let refusal: Scripted | undefined;
  let tokens = 0;
  const server = createServer(async (request, response) => {
    const body = await bodyOf(request);
    if (request.url?.startsWith('/entra/')) {
      if (request.method === 'POST') tokens += 1;
      return answer(response, signInAnswer(request.url, refusal));
    }
    asked.push({ line: `${request.method} ${request.url}`, headers: request.headers, body });
    answer(
      response,
      queue.shift() ?? {
        status: 501,
        body: { error: { code: 'notScripted', message: 'the test said nothing of this' } },
      },
    );
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    address,
    settings: settingsFor(address),
    asked,
    answers: (...next) => queue.push(...next),
    signedIn: () => tokens,
    refuseSignIn: (next) => {
      refusal = next;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

function settingsFor(address: string): GraphSettings {
  return {
    clientId: 'c0000000-0000-4000-8000-0000000c11e7',
    credential: { kind: 'secret', secret: 'practice-secret' },
    authority,
    authorityAddress: `${address}/entra`,
    graphAddress: `${address}/graph`,
    app: { manifestId: 'b0000000-0000-4000-8000-00000000b071' },
  };
}

function signInAnswer(url: string, refusal: Scripted | undefined): Scripted {
  const named = `${authority}/${tenant}`;
  if (url.includes('/.well-known/')) {
    return {
      status: 200,
      body: {
        issuer: `${named}/v2.0`,
        authorization_endpoint: `${named}/oauth2/v2.0/authorize`,
        token_endpoint: `${named}/oauth2/v2.0/token`,
        jwks_uri: `${named}/discovery/v2.0/keys`,
      },
    };
  }
  return (
    refusal ?? { status: 200, body: { token_type: 'Bearer', expires_in: 3599, access_token: 'a-token' } }
  );
}

function answer(response: ServerResponse, scripted: Scripted): void {
  if (scripted === 'hang up') {
    response.socket?.destroy();
    return;
  }
  const { status, headers, body } = scripted;
  const plain = typeof body === 'string' || Buffer.isBuffer(body);
  response.writeHead(status, { 'content-type': plain ? 'text/plain' : 'application/json', ...headers });
  response.end(body === undefined ? undefined : plain ? body : JSON.stringify(body));
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts);
}
