import { randomBytes } from 'node:crypto';
import pg from 'pg';
import type { StoreSettings } from '#bot/store/open-database.ts';
import { ownServer } from './own-server.ts';

/** A fresh database for one test file. */
export interface TestDatabase {
  readonly settings: StoreSettings;
  drop(): Promise<void>;
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
      await server.remove();
    },
  };
}

async function serverAtHand(): Promise<{ readonly url: string; remove(): Promise<void> }> {
  const given = process.env.TEST_DATABASE_URL;
  if (given) return { url: given, remove: async () => {} };
  const local = 'postgres://postgres@127.0.0.1:5432/postgres';
  const there = await run(local, 'select 1').then(
    () => true,
    () => false,
  );
  return there ? { url: local, remove: async () => {} } : ownServer();
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
