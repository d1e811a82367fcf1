import { type Kysely, sql, type Transaction } from 'kysely';
import { whileThere } from './database-away.ts';
import type { Tables } from './tables.ts';

/** An open transaction on the tables. */
export type Rows = Transaction<Tables>;

/** Makes the rest of a transaction the service's, for one authority: it sees and writes nothing else. */
export async function enterAuthority(rows: Rows, authority: string): Promise<void> {
  await sql`select set_config('role', 'resolution_service', true),
    set_config('app.authority', ${authority}, true)`.execute(rows);
}

/** Makes the rest of a transaction the due check's, over all authorities, until it enters one. */
export async function enterDueCheck(rows: Rows): Promise<void> {
  await sql`select set_config('role', 'resolution_clock', true)`.execute(rows);
}

/** Runs work in one transaction that is the service's, for one authority, from its first statement on. */
export function inAuthority<T>(
  kysely: Kysely<Tables>,
  authority: string,
  work: (rows: Rows) => Promise<T>,
): Promise<T> {
  return whileThere(() =>
    kysely.transaction().execute(async (rows) => {
      await enterAuthority(rows, authority);
      return work(rows);
    }),
  );
}
