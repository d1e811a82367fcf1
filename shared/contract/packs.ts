import { type Procedure, procedureSchema } from '#shared/domain/procedure.ts';
import { type ShapeFault, shapeFaults } from './shape-faults.ts';
import { type Unsoundness, unsoundness } from './soundness/soundness.ts';

/** A pack cannot be used: where in it, and what is wrong. */
export type PackFault = { readonly about: 'shape'; readonly fault: ShapeFault } | Unsoundness;

/** Reads a procedure pack: the checked procedure, or every fault with its place. */
export function readPack(
  data: unknown,
): { readonly procedure: Procedure } | { readonly faults: readonly PackFault[] } {
  const read = procedureSchema.safeParse(data);
  if (!read.success) {
    const found = shapeFaults(read.error, data, procedureSchema);
    return { faults: found.map((fault) => ({ about: 'shape', fault })) };
  }
  const faults = unsoundness(read.data);
  return faults.length > 0 ? { faults } : { procedure: read.data };
}
