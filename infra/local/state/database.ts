import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';

/** The one file in which the practice tenant remembers everything. */
export type Database = DatabaseSync;

/** Opens the practice data, making the folder the first time. */
export function openDatabase(folder: string): Database {
  mkdirSync(folder, { recursive: true });
  const database = new DatabaseSync(join(folder, 'practice.sqlite'));
  database.exec('pragma journal_mode = wal; pragma synchronous = normal; pragma busy_timeout = 2000');
  database.exec('create table if not exists settings (name text primary key, value text not null)');
  database.exec('create table if not exists blobs (id text primary key, bytes blob not null)');
  return database;
}

/** Does several changes as one: all of them are kept, or none. */
export function together<T>(database: Database, work: () => T): T {
  if (database.isTransaction) return work();
  database.exec('begin immediate');
  try {
    const result = work();
    database.exec('commit');
    return result;
  } catch (error) {
    database.exec('rollback');
    throw error;
  }
}

const settingRow = z.object({ value: z.string() }).optional();

/** One remembered value: the clock's offset, a signing key, that the first day has been laid out. */
export function readSetting(database: Database, name: string): string | undefined {
  const row = database.prepare('select value from settings where name = ?').get(name);
  return settingRow.parse(row)?.value;
}

/** Remembers one value under its name. */
export function writeSetting(database: Database, name: string, value: string): void {
  database
    .prepare(
      'insert into settings (name, value) values (?, ?) on conflict (name) do update set value = excluded.value',
    )
    .run(name, value);
}

const blobRow = z.object({ bytes: z.instanceof(Uint8Array) }).optional();

/** The bytes of a stored file. */
export function readBlob(database: Database, id: string): Uint8Array | undefined {
  return blobRow.parse(database.prepare('select bytes from blobs where id = ?').get(id))?.bytes;
}

/** Keeps the bytes of a file, in place of earlier ones. */
export function writeBlob(database: Database, id: string, bytes: Uint8Array): void {
  database
    .prepare(
      'insert into blobs (id, bytes) values (?, ?) on conflict (id) do update set bytes = excluded.bytes',
    )
    .run(id, bytes);
}
