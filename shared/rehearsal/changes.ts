import { type PackFault, readPack } from '#shared/contract/packs.ts';
import type { Procedure } from '#shared/domain/procedure.ts';
import { overlap, type Path, placeOf, sameAt, withChange } from './settings.ts';
import type { Story } from './story.ts';

/** Why a story cannot be played with the settings it changes. */
export type ChangeFault =
  | { readonly kind: 'noSuchSetting'; readonly path: string }
  | { readonly kind: 'nothingChanged'; readonly path: string }
  | { readonly kind: 'packFault'; readonly fault: PackFault }
  | { readonly kind: 'noSuchReading'; readonly reading: string }
  | { readonly kind: 'readingUntouched'; readonly reading: string; readonly settings: readonly string[] }
  /** The story comes about without its changes too, so it shows no other choice. */
  | { readonly kind: 'sameWithout'; readonly reading: string };

/** The procedure of a story: its pack, with the settings that the story changes; or why it cannot be played so. */
export function procedureOf(
  pack: Procedure,
  story: Story,
): { readonly procedure: Procedure } | { readonly faults: readonly ChangeFault[] } {
  const changes = Object.entries(story.changes ?? {});
  const reading = readingFaults(
    pack,
    story,
    changes.map(([path]) => placeOf(pack, path)),
  );
  if (changes.length === 0) return reading.length > 0 ? { faults: reading } : { procedure: pack };
  let changed: unknown = pack;
  const lost: ChangeFault[] = [];
  for (const [path, value] of changes) {
    const after = withChange(changed, path, value);
    if (after === undefined) lost.push({ kind: 'noSuchSetting', path });
    else changed = after;
  }
  if (lost.length > 0) return { faults: [...lost, ...reading] };
  const read = readPack(changed);
  if ('faults' in read)
    return { faults: [...read.faults.map((fault) => ({ kind: 'packFault', fault }) as const), ...reading] };
  const idle = changes
    .filter(([path]) => sameAt(pack, read.procedure, path))
    .map(([path]): ChangeFault => ({ kind: 'nothingChanged', path }));
  const faults = [...idle, ...reading];
  return faults.length > 0 ? { faults } : { procedure: read.procedure };
}

/** A story that shows another choice of a reading changes one of the settings by which the pack takes that reading. */
function readingFaults(
  pack: Procedure,
  { otherwise }: Story,
  changed: readonly Path[],
): readonly ChangeFault[] {
  if (otherwise === undefined) return [];
  const reading = Object.hasOwn(pack.readings, otherwise) ? pack.readings[otherwise] : undefined;
  if (!reading) return [{ kind: 'noSuchReading', reading: otherwise }];
  const { settings } = reading;
  const touched = settings.some((setting) => changed.some((place) => overlap(place, placeOf(pack, setting))));
  return touched ? [] : [{ kind: 'readingUntouched', reading: otherwise, settings }];
}
