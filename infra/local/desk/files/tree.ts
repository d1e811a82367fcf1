import type { LibraryFile } from '../parts/shapes.ts';

/** What lies in one folder of the library. */
export type Shelf = {
  readonly folders: readonly { readonly name: string; readonly path: string; readonly count: number }[];
  readonly files: readonly LibraryFile[];
};

function partsOf(path: string): readonly string[] {
  return path.split('/').filter((part) => part !== '');
}

// A file's path may end in its own name; its folder is what comes before it.
function folderOf(file: LibraryFile): readonly string[] {
  const parts = partsOf(file.path);
  return parts.at(-1) === file.name ? parts.slice(0, -1) : parts;
}

/** The folders and files directly in one folder. */
export function shelfOf(files: readonly LibraryFile[], folder: string): Shelf {
  const here = partsOf(folder);
  const counts = new Map<string, number>();
  const found: LibraryFile[] = [];
  for (const file of files) {
    const parts = folderOf(file);
    if (!here.every((part, at) => parts[at] === part)) continue;
    const next = parts[here.length];
    if (next === undefined) found.push(file);
    else counts.set(next, (counts.get(next) ?? 0) + 1);
  }
  const folders = [...counts].map(([name, count]) => ({ name, count, path: [...here, name].join('/') }));
  return {
    folders: folders.sort((one, other) => one.name.localeCompare(other.name)),
    files: found.sort((one, other) => one.name.localeCompare(other.name)),
  };
}

/** The way down to a folder, as the steps of a breadcrumb. */
export function stepsTo(folder: string): readonly { readonly name: string; readonly path: string }[] {
  const parts = partsOf(folder);
  return parts.map((name, at) => ({ name, path: parts.slice(0, at + 1).join('/') }));
}

/** "12 KB". */
export function sizeWords(bytes: number): string {
  if (bytes < 1024) return `${bytes} bytes`;
  if (bytes < 1024 * 1024) return `${Math.round(bytes / 1024)} KB`;
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
