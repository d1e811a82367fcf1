import { packChanges } from '#shared/contract/pack-changes.ts';
import { readPackText } from '#shared/contract/packs.ts';
import { readJson } from '#shared/contract/read-json.ts';
import { drawLadder } from '#shared/wording/ladder-drawing.ts';

/** The text of a pack as data; nothing while it is not JSON, or has a name twice. */
function dataIn(text: string): { readonly data: unknown } | undefined {
  const read = readJson(text);
  return 'data' in read ? read : undefined;
}

/** The ladder of a pack's text, drawn as it would be published; nothing while the text has faults. */
export function ladderOf(text: string, version: number): readonly string[] | undefined {
  const pack = readPackText(text, version);
  return 'procedure' in pack ? drawLadder(pack.procedure) : undefined;
}

/** What a pack calls itself; nothing while that cannot be read. */
export function nameInText(text: string): string | undefined {
  const data = dataIn(text)?.data;
  if (typeof data !== 'object' || data === null || !('name' in data)) return undefined;
  return typeof data.name === 'string' && data.name.trim() !== '' ? data.name : undefined;
}

/** What has changed from one text of a pack to another; nothing while either is not JSON. */
export function changesBetween(was: string, now: string) {
  const [before, after] = [dataIn(was), dataIn(now)];
  return before && after ? packChanges(before.data, after.data) : undefined;
}
