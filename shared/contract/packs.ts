import { type Procedure, procedureSchema } from '#shared/domain/procedure.ts';
import { jsonLines } from './json-lines.ts';
import { namesAlong } from './known-by.ts';
import { readJson } from './read-json.ts';
import { type ShapeFault, shapeFaults, spotOf } from './shape-faults.ts';
import { type Unsoundness, unsoundness } from './soundness/soundness.ts';
import type { TextSlip } from './text-slips.ts';

/** A pack cannot be used: where in it, and what is wrong. */
export type PackFault = (
  | { readonly about: 'text'; readonly fault: TextSlip }
  | { readonly about: 'shape'; readonly fault: ShapeFault }
  | Unsoundness
) & {
  /** What the things of lists on the way to its place are known by. */
  readonly names?: readonly (string | undefined)[];
  /** The line of its place, where it was read from a text. */
  readonly line?: number | undefined;
};

/** A pack as it was read: the checked procedure, or every fault with its place. */
export type ReadPack = { readonly procedure: Procedure } | { readonly faults: readonly PackFault[] };

/** A pack as it was read from a text, with what the text holds. */
export type ReadPackText =
  | { readonly procedure: Procedure; readonly data: unknown }
  | { readonly faults: readonly PackFault[] };

/** Reads a procedure pack from its text: as the version it says, or as another that it is to become. */
export function readPackText(text: string, version?: number): ReadPackText {
  const read = readJson(text);
  if ('slips' in read)
    return { faults: read.slips.map((fault) => ({ about: 'text', fault, line: fault.line })) };
  const data = version === undefined || !isParts(read.data) ? read.data : { ...read.data, version };
  const pack = readPack(data);
  if ('procedure' in pack) return { ...pack, data };
  const lines = jsonLines(text);
  return { faults: pack.faults.map((one) => ({ ...one, line: lines(spotOf(one.fault)) })) };
}

/** Reads a procedure pack from what its text holds. */
export function readPack(data: unknown): ReadPack {
  const read = procedureSchema.safeParse(data);
  const faults: readonly PackFault[] = read.success
    ? unsoundness(read.data)
    : shapeFaults(read.error, data, procedureSchema).map((fault) => ({ about: 'shape', fault }));
  return read.success && faults.length === 0
    ? { procedure: read.data }
    : { faults: faults.map((one) => ({ ...one, names: namesAlong(data, one.fault.place) })) };
}

function isParts(data: unknown): data is object {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}
