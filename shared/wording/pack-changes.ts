import type { PackChange } from '#shared/contract/pack-changes.ts';
import { placeWords } from './places.ts';

/** How much of a value is shown in a list of changes, in characters. */
const SHOWN = 120;

/** The parts that a group calls itself by, the plainest first. */
const CALLED_BY = ['label', 'title', 'says', 'name', 'role', 'key'] as const;

/** The kinds of changes of a pack, as a badge says them. */
export const packChangeKinds: Readonly<Record<PackChange['kind'], string>> = {
  added: 'Added',
  removed: 'Removed',
  changed: 'Changed',
  reordered: 'New order',
};

/** A change of a pack in words: where, and what it was and is. */
export function packChangeWords(change: PackChange): { readonly where: string; readonly what: string } {
  const where = placeWords(change.place);
  switch (change.kind) {
    case 'added':
      return { where, what: valueWords(change.now) };
    case 'removed':
      return { where, what: valueWords(change.was) };
    case 'changed':
      return { where, what: `${valueWords(change.was)} becomes ${valueWords(change.now)}` };
    case 'reordered':
      return { where, what: 'The same, in another order' };
  }
}

function valueWords(value: unknown): string {
  if (typeof value === 'string') return `“${cut(value)}”`;
  if (Array.isArray(value) && value.every((one) => typeof one === 'string'))
    return value.length === 0 ? 'an empty list' : cut(value.join(', '));
  return cut(named(value) ?? JSON.stringify(value));
}

/** What a group of parts calls itself. */
function named(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const parts = new Map<string, unknown>(Object.entries(value));
  const text = CALLED_BY.map((part) => parts.get(part)).find((one) => typeof one === 'string');
  return text === undefined ? undefined : `“${text}”`;
}

function cut(text: string): string {
  return text.length > SHOWN ? `${text.slice(0, SHOWN - 1).trimEnd()}…` : text;
}
