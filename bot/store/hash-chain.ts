import { createHash } from 'node:crypto';
import type { Entry } from '#shared/domain/events.ts';
import { canonicalJson } from './canonical-json.ts';

/** Where a case's chain stands: the number of its last entry and that entry's hash. */
export interface ChainEnd {
  readonly seq: number;
  readonly hash: string;
}

/** An entry as it is kept: with the command that made it and its link in the chain. */
export interface Link {
  readonly commandId: string;
  readonly entry: Entry;
  readonly hash: string;
}

/** Before the first entry of a case. */
export const CHAIN_START: ChainEnd = { seq: 0, hash: '' };

/**
 * An entry's hash: over what it says, whose it is, the command that made it, and the hash of the entry before it. So
 * an entry can be neither changed, moved, taken out nor slipped in without every later hash telling.
 */
export function entryHash(
  of: { readonly authority: string; readonly caseId: string; readonly commandId: string },
  entry: Entry,
  previous: string,
): string {
  const { authority, caseId, commandId } = of;
  return createHash('sha256')
    .update(canonicalJson({ authority, caseId, commandId, entry, previous }))
    .digest('hex');
}

/** What is wrong with a record, and from which entry on. */
export interface Broken {
  readonly caseId: string;
  readonly seq: number;
  /** An entry says something else than when it was made · an entry is missing · the end is not where it was left. */
  readonly found: 'changed' | 'missing' | 'end';
}

/** Goes through a case's chain and names the first entry at which it does not hold; nothing when it is whole. */
export function checkChain(
  of: { readonly authority: string; readonly caseId: string },
  links: readonly Link[],
  end: ChainEnd | undefined,
): Broken | undefined {
  const { caseId } = of;
  let last = CHAIN_START;
  for (const { commandId, entry, hash } of links) {
    const seq = last.seq + 1;
    if (entry.seq !== seq) return { caseId, seq, found: 'missing' };
    if (entryHash({ ...of, commandId }, entry, last.hash) !== hash) return { caseId, seq, found: 'changed' };
    last = { seq, hash };
  }
  const whole = end !== undefined && end.seq === last.seq && end.hash === last.hash;
  return whole ? undefined : { caseId, seq: last.seq + 1, found: 'end' };
}
