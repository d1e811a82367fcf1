import { createHash } from 'node:crypto';
import { byCase, type Count, type EntryRow, type HeadRow } from './facts.ts';

/** Cases whose chain of hashes does not hold, worked out anew from what is written. */
export const brokenChains: Count = ({ entries, heads }) => {
  const cases = byCase(entries);
  const ends = new Map(heads.map((head) => [head.caseId, head]));
  const ids = new Set([...cases.keys(), ...ends.keys()]);
  return [...ids].flatMap((caseId) => broken(caseId, cases.get(caseId) ?? [], ends.get(caseId)));
};

function broken(caseId: string, links: readonly EntryRow[], end: HeadRow | undefined): readonly string[] {
  let previous = '';
  for (const [at, { authority, seq, commandId, entry, hash }] of links.entries()) {
    if (seq !== at + 1 || entry.seq !== seq) return [`${caseId}: entry ${at + 1} is missing`];
    const text = written({ authority, caseId, commandId, entry, previous });
    if (createHash('sha256').update(text).digest('hex') !== hash)
      return [`${caseId}: entry ${seq} is not what it was`];
    previous = hash;
  }
  const holds = end?.seq === links.length && end.hash === previous;
  return holds ? [] : [`${caseId}: its end is not where its head says`];
}

/** JSON with the members of every object in the order of their names. */
function written(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(written).join()}]`;
  const names = Object.keys(value).toSorted((a, b) => (a < b ? -1 : 1));
  const members = names.map((name) => `${JSON.stringify(name)}:${written(Reflect.get(value, name))}`);
  return `{${members.join()}}`;
}
