import { type Kysely, sql } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import { isAway } from './database-away.ts';
import { up as roles } from './migrations/001-roles.ts';
import { up as record } from './migrations/002-record.ts';
import { up as directory } from './migrations/003-directory.ts';
import { up as lists } from './migrations/004-lists.ts';
import { up as effects } from './migrations/005-effects.ts';
import { up as rights } from './migrations/006-rights.ts';
import { up as administration } from './migrations/007-administration.ts';
import { up as caseFigures } from './migrations/008-case-figures.ts';
import { up as delivery } from './migrations/009-delivery.ts';
import { up as watch } from './migrations/010-watch.ts';
import type { Tables } from './tables.ts';

/** Every step from an empty database to this version, by name. Names are numbered and never change. */
export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '001-roles': { up: roles },
  '002-record': { up: record },
  '003-directory': { up: directory },
  '004-lists': { up: lists },
  '005-effects': { up: effects },
  '006-rights': { up: rights },
  '007-administration': { up: administration },
  '008-case-figures': { up: caseFigures },
  '009-delivery': { up: delivery },
  '010-watch': { up: watch },
};

/**
 * Brings the database up to this version. Several processes may start at once: one migrates, the others wait. A database
 * that a newer version has brought further is taken as it is: what was added since is nothing to this version, which may
 * have to start again while the newer one takes over.
 */
export async function migrate(kysely: Kysely<Tables>): Promise<void> {
  const known = { ...(await takenFurther(kysely)), ...MIGRATIONS };
  const migrator = new Migrator({ db: kysely, provider: { getMigrations: async () => known } });
  const { error } = await migrator.migrateToLatest();
  if (!error) return;
  throw isAway(error)
    ? error
    : new Error('The database could not be brought up to this version.', { cause: error });
}

/** The steps that a newer version took, as steps that need nothing. */
async function takenFurther(kysely: Kysely<Tables>): Promise<Record<string, Migration>> {
  const last = Object.keys(MIGRATIONS).sort().at(-1) ?? '';
  const { rows: tables } =
    await sql`select from pg_class where oid = to_regclass('kysely_migration')`.execute(kysely);
  if (tables.length === 0) return {};
  const { rows } = await sql<{
    name: string;
  }>`select name from kysely_migration where name > ${last}`.execute(kysely);
  return Object.fromEntries(rows.map(({ name }) => [name, { up: async () => {} }]));
}
