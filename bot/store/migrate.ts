import type { Kysely } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import { up as roles } from './migrations/001-roles.ts';
import { up as record } from './migrations/002-record.ts';
import { up as directory } from './migrations/003-directory.ts';
import { up as lists } from './migrations/004-lists.ts';
import { up as effects } from './migrations/005-effects.ts';
import { up as rights } from './migrations/006-rights.ts';
import { up as administration } from './migrations/007-administration.ts';
import { up as caseFigures } from './migrations/008-case-figures.ts';
import { up as delivery } from './migrations/009-delivery.ts';
import type { Tables } from './tables.ts';

const MIGRATIONS: Record<string, Migration> = {
  '001-roles': { up: roles },
  '002-record': { up: record },
  '003-directory': { up: directory },
  '004-lists': { up: lists },
  '005-effects': { up: effects },
  '006-rights': { up: rights },
  '007-administration': { up: administration },
  '008-case-figures': { up: caseFigures },
  '009-delivery': { up: delivery },
};

/** Brings the database up to this version. Several processes may start at once: one migrates, the others wait. */
export async function migrate(kysely: Kysely<Tables>): Promise<void> {
  const migrator = new Migrator({ db: kysely, provider: { getMigrations: async () => MIGRATIONS } });
  const { error } = await migrator.migrateToLatest();
  if (error) throw new Error('The database could not be brought up to this version.', { cause: error });
}
