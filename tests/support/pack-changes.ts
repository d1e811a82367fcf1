import { readPack } from '#shared/contract/packs.ts';
import newcastle from '#shared/procedures/newcastle-cdep.json' with { type: 'json' };
import { packFaultLine } from '#shared/wording/procedure-check.ts';

/** A pack as its file has it, for a test to spoil. */
export type Pack = typeof newcastle;

/** What is wrong with a pack after a change to it. */
export function faultsAfter<P>(pack: P, change: (pack: P) => void): readonly string[] {
  const changed = structuredClone(pack);
  change(changed);
  const read = readPack(changed);
  return 'faults' in read ? read.faults.map(packFaultLine) : [];
}

/** A part of a pack that must be there for the change to be made. */
export function there<T>(part: T | undefined): T {
  if (part === undefined) throw new Error('The pack no longer has this part');
  return part;
}

/** A stage of a pack by its number. */
export const stage = (pack: Pack, number: number) => there(pack.stages[number - 1]);
