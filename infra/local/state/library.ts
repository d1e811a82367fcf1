import { createHash, randomUUID } from 'node:crypto';
import type { Clock } from '../time/clock.ts';
import type { Collection } from './collection.ts';
import type { Database } from './database.ts';
import { readBlob, writeBlob } from './database.ts';
import { quickXor } from './quick-xor.ts';
import type { DriveItem } from './shapes.ts';

/** The content of a file on its way in. */
interface NewFile {
  readonly bytes: Uint8Array;
  readonly contentType: string;
}

/** Where items and their bytes are kept, and what to tell when a drive changes. */
interface LibraryKeeping {
  readonly database: Database;
  readonly shelf: Collection<DriveItem>;
  readonly clock: Clock;
  readonly changed: (driveId: string) => void;
}

const isNamed = (item: DriveItem, name: string): boolean => item.name.toLowerCase() === name.toLowerCase();

/** The document libraries: folders and files, by drive. */
export class Library {
  readonly #keeping: LibraryKeeping;

  constructor(keeping: LibraryKeeping) {
    this.#keeping = keeping;
  }

  root(driveId: string): DriveItem {
    const known = this.#keeping.shelf.having(driveId, undefined)[0];
    return known ?? this.#keep(this.#folder(driveId, 'root', undefined));
  }

  find(driveId: string, itemId: string): DriveItem | undefined {
    const item = itemId === 'root' ? this.root(driveId) : this.anywhere(itemId);
    return item?.owner === driveId ? item : undefined;
  }

  anywhere(itemId: string): DriveItem | undefined {
    return this.#keeping.shelf.get(itemId);
  }

  children(folder: DriveItem): readonly DriveItem[] {
    return this.#keeping.shelf.having(folder.owner, folder.id);
  }

  /** The folder or file of this name; a library does not tell capitals apart. */
  child(folder: DriveItem, name: string): DriveItem | undefined {
    return this.children(folder).find((i) => isNamed(i, name));
  }

  files(driveId: string): readonly DriveItem[] {
    return this.#keeping.shelf.of(driveId).filter((i) => i.kind === 'file');
  }

  /** The path below the root, for example /Cases/EA-0001. */
  pathOf(item: DriveItem): string {
    const parent = item.parentId === undefined ? undefined : this.anywhere(item.parentId);
    return parent === undefined ? '' : `${this.pathOf(parent)}/${item.name}`;
  }

  makeFolder(parent: DriveItem, name: string): DriveItem {
    return this.#keep(this.#folder(parent.owner, name, parent.id));
  }

  /** Writes a file, new or in place of the one given. */
  write(parent: DriveItem, name: string, { bytes, contentType }: NewFile, before?: DriveItem): DriveItem {
    const base = before ?? { ...this.#folder(parent.owner, name, parent.id), version: 0 };
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const content = { contentType, size: bytes.length, sha256, quickXor: quickXor(bytes) };
    const changedAt = this.#keeping.clock.nowIso();
    writeBlob(this.#keeping.database, base.id, bytes);
    return this.#keep({ ...base, kind: 'file', ...content, changedAt, version: base.version + 1 });
  }

  bytes(item: DriveItem): Uint8Array {
    return readBlob(this.#keeping.database, item.id) ?? new Uint8Array();
  }

  #keep(item: DriveItem): DriveItem {
    this.#keeping.shelf.put(item);
    this.#keeping.changed(item.owner);
    return item;
  }

  #folder(owner: string, name: string, parentId: string | undefined): DriveItem {
    const at = this.#keeping.clock.nowIso();
    const id = `01${randomUUID().replaceAll('-', '').toUpperCase()}`;
    const nothing = { contentType: '', size: 0, sha256: '', quickXor: '', version: 1 };
    return { id, owner, parentId, name, kind: 'folder', ...nothing, createdAt: at, changedAt: at };
  }
}
