import { createHash } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import type { FastifyInstance } from 'fastify';
import type { Practice } from '../practice.ts';
import { bytesOf } from './body.ts';

type Headers = Record<string, unknown>;

function recorded(bytes: Buffer, contentType: string): unknown {
  if (bytes.length === 0) return undefined;
  if (/json/.test(contentType)) {
    try {
      return JSON.parse(bytes.toString('utf8'));
    } catch {
      return bytes.toString('utf8');
    }
  }
  if (contentType.startsWith('text/')) return bytes.toString('utf8');
  return { $bytes: bytes.length, $sha256: createHash('sha256').update(bytes).digest('hex') };
}

function withoutSecrets(headers: Headers): Headers {
  const kept = Object.entries(headers).filter(
    ([name]) => !/^(host|connection|cookie|content-length)$/.test(name),
  );
  return Object.fromEntries(
    kept.map(([name, v]) => [name, name === 'authorization' ? 'Bearer redacted' : v]),
  );
}

function bytesFrom(payload: unknown): Buffer {
  if (Buffer.isBuffer(payload)) return payload;
  return Buffer.from(typeof payload === 'string' ? payload : '');
}

/** What a request binds to another thing names that by its address, which the checker knows as Graph's own. */
function asGraphsOwn(body: unknown, address: string): unknown {
  const text = JSON.stringify(body)?.replaceAll(`"${address}/graph/`, '"https://graph.microsoft.com/');
  return text === undefined ? undefined : JSON.parse(text);
}

/** Writes each Graph exchange as one line, in the form that the Graph contract's checker reads. */
export function logExchanges(app: FastifyInstance, { settings, address }: Practice): void {
  const file = settings.graphLog;
  if (file === undefined) return;
  app.addHook('onSend', async (request, reply, payload) => {
    const answer = bytesFrom(payload);
    const line = {
      time: new Date().toISOString(),
      method: request.method,
      url: request.url.replace(/^\/graph/, ''),
      requestHeaders: withoutSecrets(request.headers),
      requestBody: asGraphsOwn(
        recorded(bytesOf(request), String(request.headers['content-type'] ?? '')),
        address(),
      ),
      status: reply.statusCode,
      responseHeaders: withoutSecrets({ ...reply.getHeaders() }),
      responseBody: recorded(answer, String(reply.getHeader('content-type') ?? '')),
    };
    appendFileSync(file, `${JSON.stringify(line)}\n`);
    return payload;
  });
}
