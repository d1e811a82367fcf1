import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { programToken, type TestPractice } from './practice-tenant.ts';

/** An answer of Graph, as far as the tests look into it. */
interface GraphBody {
  readonly [name: string]: GraphBody & string & readonly GraphBody[];
}

/** Asks the practice tenant's Graph, as a program of one council. */
export type AskGraph = (
  method: string,
  path: string,
  body?: unknown,
  headers?: Record<string, string>,
) => Promise<{ status: number; body: GraphBody; headers: Headers }>;

/** Signs in to one tenant, and gives the function that asks its Graph. */
export async function graphOf(practice: TestPractice, tenantId: string): Promise<AskGraph> {
  const token = await programToken(practice, tenantId, 'https://graph.microsoft.com/.default');
  return async (method, path, body, headers = {}) => {
    const isFile = body instanceof Uint8Array;
    const type = isFile ? 'application/octet-stream' : 'application/json';
    const response = await fetch(`${practice.address}/graph/v1.0${path}`, {
      method,
      redirect: 'manual',
      headers: {
        authorization: `Bearer ${token}`,
        ...(body === undefined ? {} : { 'content-type': type }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: isFile ? new Uint8Array(body) : JSON.stringify(body) }),
    });
    const text = await response.text();
    const isJson = (response.headers.get('content-type') ?? '').startsWith('application/json');
    return { status: response.status, body: isJson ? JSON.parse(text) : text, headers: response.headers };
  };
}

/** What is wrong in a log of exchanges, by the published model; undefined when the checker is not at hand. */
export async function violationsIn(log: string): Promise<string[] | undefined> {
  const checkerFile = resolve('../shared/graph/graph-check.mjs');
  if (!existsSync(checkerFile)) return undefined;
  const { createChecker } = await import(pathToFileURL(checkerFile).href);
  const checker = createChecker();
  const exchanges = readFileSync(log, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  return exchanges.flatMap((exchange) =>
    checker
      .check(exchange)
      .filter((f: { level: string }) => f.level === 'violation')
      .map(
        (f: { side: string; at: string; message: string }) =>
          `${exchange.method} ${exchange.url} ${exchange.status} ${f.side} ${f.at}: ${f.message}`,
      ),
  );
}
