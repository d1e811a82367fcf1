import type { Practice } from '../practice.ts';
import type { DriveItem } from '../state/shapes.ts';
import { Refusal } from '../surfaces.ts';
import type { DriveAddress } from './drive-address.ts';

/** The folder a new file goes into; folders that are not there yet are made on the way. */
export function parentFor(practice: Practice, { start, path }: DriveAddress): DriveItem {
  return path.slice(0, -1).reduce<DriveItem>((at, name) => {
    const child = practice.library.child(at, name);
    if (child !== undefined && child.kind !== 'folder')
      throw new Refusal(409, 'nameAlreadyExists', 'A file is in the place of a folder on the way.');
    return child ?? practice.library.makeFolder(at, name);
  }, start);
}
