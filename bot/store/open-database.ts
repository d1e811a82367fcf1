import { PGlite } from '@electric-sql/pglite';
import { Kysely, PGliteDialect, PostgresDialect } from 'kysely';
import pg from 'pg';
import { storeWords } from '#shared/wording/store.ts';
import { type FolderLock, lockFolder } from './folder-lock.ts';
import type { Tables } from './tables.ts';
import { VALUE_PARSERS } from './value-parsers.ts';

/** Where data is kept: a PostgreSQL server, or a folder of practice data (`memory://` keeps it nowhere). */
export type StoreSettings =
  | { readonly databaseUrl: string }
  | { readonly dataFolder: string; readonly production: boolean };

/** Where the store says what an operator should know. Faults are told without the rows they were about. */
export interface StoreLog {
  info(line: string): void;
  error(line: string): void;
}

/** What the job queue must share with the store, so that a job is enqueued in the transaction that decided it. */
export type Engine =
  | { readonly kind: 'postgres'; readonly url: string }
  | { readonly kind: 'pglite'; readonly pglite: PGlite };

/** An open database. */
export interface Database {
  readonly kysely: Kysely<Tables>;
  readonly engine: Engine;
  close(): Promise<void>;
}

const IN_MEMORY = 'memory://';

/** Opens the database; refuses practice data in production, and a folder that another process has. */
export async function openDatabase(settings: StoreSettings, log: StoreLog): Promise<Database> {
  if ('databaseUrl' in settings) return openPostgres(settings.databaseUrl, log);
  if (settings.production) throw new Error(storeWords.notInProduction);
  if (settings.dataFolder === IN_MEMORY) return openPglite(IN_MEMORY);
  const lock = lockFolder(settings.dataFolder);
  log.info(storeWords.practiceData(settings.dataFolder));
  return openPglite(settings.dataFolder, lock);
}

function openPostgres(url: string, log: StoreLog): Database {
  const pool = new pg.Pool({
    connectionString: url,
    application_name: 'resolution',
    max: 10,
    // A server that is not there must be noticed while somebody still waits for the answer.
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
    // A transaction that has lost its process must not hold a case for ever.
    idle_in_transaction_session_timeout: 60_000,
    types: { getTypeParser: (type, format) => VALUE_PARSERS[type] ?? pg.types.getTypeParser(type, format) },
  });
  // A connection that breaks, idle or in a transaction, fails what was using it and is replaced. It must not end the process.
  pool.on('connect', (client) => client.on('error', () => log.error(storeWords.connectionLost)));
  pool.on('error', () => {});
  const kysely = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  return { kysely, engine: { kind: 'postgres', url }, close: () => kysely.destroy() };
}

async function openPglite(folder: string, lock?: FolderLock): Promise<Database> {
  try {
    const pglite = await PGlite.create(folder, { parsers: { ...VALUE_PARSERS } });
    const kysely = new Kysely<Tables>({ dialect: new PGliteDialect({ pglite }) });
    const close = async () => {
      await kysely.destroy();
      // Kysely closes only what it has used.
      if (!pglite.closed) await pglite.close();
      lock?.release();
    };
    return { kysely, engine: { kind: 'pglite', pglite }, close };
  } catch (fault) {
    lock?.release();
    throw fault;
  }
}
