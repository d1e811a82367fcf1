import { sql } from 'kysely';
import { type Procedure, procedureSchema } from '#shared/domain/procedure.ts';
import type { AdministrationTransaction, PublishedPack } from '../application/ports/administration-store.ts';
import type { Transaction } from '../application/ports/store.ts';
import type { Rows } from './enter.ts';

type Versions = Pick<AdministrationTransaction, 'procedure' | 'versions' | 'version' | 'publish'>;

/** Procedures that were read before, by authority, id and version. What was published never changes. */
export type ReadProcedures = Map<string, Procedure>;

/** Reads published procedures, each once in the life of the process. */
export function procedureOnce(rows: Rows, authority: string, read: ReadProcedures): Transaction['procedure'] {
  return async (id, version) => {
    const key = `${authority} ${id} ${version}`;
    const before = read.get(key);
    if (before) return before;
    const found = await readProcedure(rows, authority, id, version);
    if (found) read.set(key, found);
    return found;
  };
}

/**
 * By its shape alone: it was sound by the checks of its day, and a check that came later must not stop the cases that
 * run under it.
 */
async function readProcedure(
  rows: Rows,
  authority: string,
  id: string,
  version: number,
): Promise<Procedure | undefined> {
  const found = await versionsOf(rows, authority)
    .select(sql<string>`pack::text`.as('text'))
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return found && procedureSchema.parse(JSON.parse(found.text));
}

/** Published versions, as administrators read and add to them. */
export function procedureVersions(rows: Rows, authority: string): Versions {
  return {
    // Not from what was read before: what this transaction publishes may yet be undone.
    procedure: (id, version) => readProcedure(rows, authority, id, version),
    versions: async () => {
      const found = await versionsOf(rows, authority)
        .select(['id', 'version', 'name', 'note', 'published_at', 'published_by'])
        .orderBy('id')
        .orderBy('version', 'desc')
        .execute();
      return found.map(lineOf);
    },
    version: async (id, version) => {
      const found = await versionsOf(rows, authority)
        .select(['id', 'version', 'name', 'stories', 'note', 'published_at', 'published_by'])
        .select(sql<string>`pack::text`.as('text'))
        .where('id', '=', id)
        .where('version', '=', version)
        .executeTakeFirst();
      return found && { ...lineOf(found), text: found.text, stories: found.stories };
    },
    publish: async (pack) => {
      await rows.insertInto('procedure_version').values(rowOf(authority, pack)).execute();
    },
  };
}

/** A published pack as a row. */
export function rowOf(authority: string, pack: PublishedPack) {
  const { id, version, name, text, stories, note, at, by } = pack;
  return {
    authority,
    id,
    version,
    name,
    pack: text,
    stories: JSON.stringify(stories),
    note,
    published_at: at,
    published_by: by ?? null,
  };
}

function versionsOf(rows: Rows, authority: string) {
  return rows.selectFrom('procedure_version').where('authority', '=', authority);
}

function lineOf(row: {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly note: string;
  readonly published_at: string;
  readonly published_by: string | null;
}) {
  const { id, version, name, note, published_at, published_by } = row;
  return { id, version, name, note, at: published_at, by: published_by ?? undefined };
}
