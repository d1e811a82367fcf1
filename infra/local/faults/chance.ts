import { createHash } from 'node:crypto';

/** A number from 0 up to 1, and the same one whenever the same is asked of the same seed. */
export type Chance = (...of: readonly (string | number)[]) => number;

/**
 * Chance that can be repeated. It does not come from a row of numbers, as then it would depend on which of many
 * requests came first: each thing that is asked about has its own.
 */
export function chanceOf(seed: number): Chance {
  return (...of) => {
    const hash = createHash('sha256')
      .update([seed, ...of].join(' '))
      .digest();
    return hash.readUInt32BE(0) / 2 ** 32;
  };
}
