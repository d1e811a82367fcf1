import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { storeWords } from '#shared/wording/store.ts';

/** A folder held for this process alone, until it is let go or the process ends. */
export interface FolderLock {
  release(): void;
}

/**
 * Holds a practice data folder. Two processes on one folder lose writes without a word, so the second is refused.
 * The operating system frees the lock however the first process ends.
 */
export function lockFolder(folder: string): FolderLock {
  const path = `${resolve(folder)}.lock`;
  mkdirSync(dirname(path), { recursive: true });
  const file = new DatabaseSync(path);
  try {
    file.exec('pragma locking_mode = exclusive; begin exclusive');
  } catch (fault) {
    file.close();
    throw new Error(storeWords.folderInUse(folder), { cause: fault });
  }
  return { release: () => file.close() };
}
