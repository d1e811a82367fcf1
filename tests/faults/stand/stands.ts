import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import pg from 'pg';
import { postgresDatabase } from '#tests/support/databases.ts';

/** Asks the database something in SQL. */
export type Query = <T>(sql: string) => Promise<readonly T[]>;

/** The database that replicas share, and a way into it that is not the product's. */
export interface Stand {
  readonly name: string;
  readonly replicas: number;
  /** By which settings a replica finds it. */
  readonly settings: Readonly<Record<string, string>>;
  /** Whether it belongs to one process, so that it can be looked into only while none runs. */
  readonly isOwned: boolean;
  look<T>(work: (query: Query) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** A fresh database on a PostgreSQL server, with three replicas. */
export async function onPostgres(): Promise<Stand> {
  const database = await postgresDatabase();
  const url = 'databaseUrl' in database.settings ? database.settings.databaseUrl : '';
  return {
    name: 'PostgreSQL',
    replicas: 3,
    settings: { DATABASE_URL: url },
    isOwned: false,
    look: async (work) => {
      const client = new pg.Client({ connectionString: url });
      await client.connect();
      const query: Query = async (sql) => (await client.query(sql)).rows;
      return work(query).finally(() => client.end());
    },
    close: () => database.drop(),
  };
}

/** The embedded database in a folder, which belongs to one process. */
export async function onPglite(folder: string): Promise<Stand> {
  const data = join(folder, 'product');
  return {
    name: 'the embedded database',
    replicas: 1,
    settings: { DATA_FOLDER: data },
    isOwned: true,
    look: async (work) => {
      const pglite = await PGlite.create(data);
      const query: Query = async <T>(sql: string) => (await pglite.query<T>(sql)).rows;
      return work(query).finally(() => pglite.close());
    },
    close: async () => {},
  };
}
