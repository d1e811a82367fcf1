import { z } from 'zod';
import type { Database } from './database.ts';

/** What every remembered thing has: its own id, and whose mailbox, chat or drive it is in. */
export interface Owned {
  readonly id: string;
  readonly owner: string;
}

/** A shelf of remembered things of one kind, in the order in which they first came. */
export interface Collection<T extends Owned> {
  get(id: string): T | undefined;
  of(owner: string): readonly T[];
  /** Those of one owner that have this value in the member by which the shelf is looked through. */
  having(owner: string, value: string | undefined): readonly T[];
  put(thing: T): void;
  remove(id: string): void;
}

const bodyRow = z.object({ body: z.string() });

/**
 * Opens a shelf; what is read back is checked against its shape, so old data cannot surprise. A shelf is looked through
 * by one member of its things, so that finding one among thousands costs no more than among few.
 */
export function collection<T extends Owned>(
  database: Database,
  table: 'messages' | 'chats' | 'mail' | 'events' | 'event_copies' | 'drive_items',
  shape: z.ZodType<T>,
  by: keyof T & string = 'id',
): Collection<T> {
  database.exec(
    `create table if not exists ${table} (seq integer primary key autoincrement, id text unique not null, owner text not null, body text not null)`,
  );
  database.exec(`create index if not exists ${table}_owner on ${table} (owner, seq)`);
  const one = database.prepare(`select body from ${table} where id = ?`);
  const many = database.prepare(`select body from ${table} where owner = ? order by seq`);
  const member = `json_extract(body, '$.${by}')`;
  database.exec(`create index if not exists ${table}_by_${by} on ${table} (owner, ${member}, seq)`);
  const some = database.prepare(`select body from ${table} where owner = ? and ${member} is ? order by seq`);
  const keep = database.prepare(
    `insert into ${table} (id, owner, body) values (?, ?, ?)
     on conflict (id) do update set owner = excluded.owner, body = excluded.body`,
  );
  const drop = database.prepare(`delete from ${table} where id = ?`);
  const read = (row: unknown): T => shape.parse(JSON.parse(bodyRow.parse(row).body));
  return {
    get: (id) => {
      const row = one.get(id);
      return row === undefined ? undefined : read(row);
    },
    of: (owner) => many.all(owner).map(read),
    having: (owner, value) => some.all(owner, value ?? null).map(read),
    put: (thing) => {
      keep.run(thing.id, thing.owner, JSON.stringify(thing));
    },
    remove: (id) => {
      drop.run(id);
    },
  };
}
