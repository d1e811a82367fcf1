import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isBuildStale } from '#local/start/build.ts';
import { isPortFree } from '#local/start/ports.ts';
import { startProduct } from '#local/start/product.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'start-'));
});
afterEach(() => rmSync(root, { recursive: true }));

function file(path: string, content: string, at: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
  utimesSync(join(root, path), new Date(at), new Date(at));
}

const readyProduct = `
import { createServer } from 'node:http';
const server = createServer((_q, a) => { a.statusCode = 200; a.end(); });
server.listen(Number(process.env.PORT), '127.0.0.1');
process.on('SIGTERM', () => server.close(() => process.exit(0)));
`;

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((ok) => server.listen(0, '127.0.0.1', ok));
  const { port } = server.address() as AddressInfo;
  await new Promise((ok) => server.close(ok));
  return port;
}

describe('npm start', () => {
  test('builds when a page is missing, and when a source is newer than the build', () => {
    expect(isBuildStale(root)).toBe(true);
    file('tab/teams.tsx', '', '2026-11-01');
    file('dist/desk/index.html', '', '2026-11-02');
    expect(isBuildStale(root)).toBe(true);
    file('dist/tab/teams.html', '', '2026-11-02');
    expect(isBuildStale(root)).toBe(false);
    file('tab/teams.tsx', '', '2026-11-03');
    expect(isBuildStale(root)).toBe(true);
  });

  test('waits until the product is ready, and ends it when asked', async () => {
    file('main.mjs', readyProduct, '2026-11-01');
    const port = await freePort();
    const address = `http://127.0.0.1:${port}`;
    const settings = { PORT: String(port) };
    const product = startProduct({
      root,
      entry: 'main.mjs',
      address,
      settings,
      logFile: join(root, 'product.log'),
    });
    expect(await product.ready()).toBe(true);
    expect(await isPortFree(port)).toBe(false);
    await product.stop();
    expect(await product.ended).toBe(0);
    expect(await isPortFree(port)).toBe(true);
  });

  test('a product that cannot start is noticed, and its last words are at hand', async () => {
    file('main.mjs', "console.error('CLIENT_ID is missing'); process.exit(3);", '2026-11-01');
    const address = `http://127.0.0.1:${await freePort()}`;
    const product = startProduct({
      root,
      entry: 'main.mjs',
      address,
      settings: {},
      logFile: join(root, 'product.log'),
    });
    expect(await product.ready()).toBe(false);
    expect(await product.ended).toBe(3);
    expect(product.lastLines()).toBe('CLIENT_ID is missing');
  });
});
