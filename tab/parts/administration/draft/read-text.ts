import { packChanges } from '#shared/contract/pack-changes.ts';
import { readPack } from '#shared/contract/packs.ts';
import { drawLadder } from '#shared/wording/ladder-drawing.ts';

/** The text of a pack as data; nothing while it is not JSON. */
export function readJson(text: string): { readonly data: unknown } | undefined {
  try {
    return { data: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

/** The ladder of a pack's text, drawn as it would be published; nothing while the text has faults. */
export function ladderOf(text: string, version: number): readonly string[] | undefined {
  const data = readJson(text)?.data;
  if (typeof data !== 'object' || data === null) return undefined;
  const pack = readPack({ ...data, version });
  return 'procedure' in pack ? drawLadder(pack.procedure) : undefined;
}

/** What a pack calls itself; nothing while that cannot be read. */
export function nameInText(text: string): string | undefined {
  const data = readJson(text)?.data;
  if (typeof data !== 'object' || data === null || !('name' in data)) return undefined;
  return typeof data.name === 'string' && data.name.trim() !== '' ? data.name : undefined;
}

/** What has changed from one text of a pack to another; nothing while either is not JSON. */
export function changesBetween(was: string, now: string) {
  const [before, after] = [readJson(was), readJson(now)];
  return before && after ? packChanges(before.data, after.data) : undefined;
}
