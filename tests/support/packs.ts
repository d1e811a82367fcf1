import { packsOnDisk } from '#bot/packs.ts';
import type { Procedure } from '#shared/domain/procedure.ts';

/** A procedure pack as it is shipped. */
export function pack(id: string, version = 1): Procedure {
  const found = packsOnDisk().get(id, version);
  if (!found) throw new Error(`There is no pack ${id} ${version}`);
  return found;
}
