import { type Procedure, procedureSchema } from '#shared/domain/procedure.ts';
import { type ActFault, actFaults } from './act-faults.ts';
import { type LooseEnd, looseEnds } from './pack-loose-ends.ts';
import { type Unsoundness, unsoundness } from './pack-soundness.ts';
import { type ShapeFault, shapeFaults } from './shape-faults.ts';

/** A pack cannot be used: where in it, and what is wrong. */
export type PackFault = ShapeFault | LooseEnd | ActFault | Unsoundness;

/** Reads a procedure pack: the checked procedure, or every fault with its place. */
export function readPack(
  data: unknown,
): { readonly procedure: Procedure } | { readonly faults: readonly PackFault[] } {
  const read = procedureSchema.safeParse(data);
  if (!read.success) return { faults: shapeFaults(read.error, data) };
  const faults = [...looseEnds(read.data), ...actFaults(read.data), ...unsoundness(read.data)];
  return faults.length > 0 ? { faults } : { procedure: read.data };
}
