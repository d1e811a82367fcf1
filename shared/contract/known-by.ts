import { partAt, textIn } from './part-at.ts';
import type { Place } from './shape-faults.ts';

/** What a thing of a list is known by: its key, else the role or the act that it is about. */
export function knownBy(thing: unknown): string | undefined {
  return ['key', 'role', 'needs'].map((part) => textIn(thing, part)).find((found) => found !== undefined);
}

/**
 * For each step of a place, what the thing of a list is known by to which it leads; nothing for the steps that lead
 * elsewhere. `name` says what things are known by in this kind of file.
 */
export function namesAlong(
  data: unknown,
  place: Place,
  name: (thing: unknown) => string | undefined = knownBy,
): readonly (string | undefined)[] {
  return place.map((step, at) =>
    typeof step === 'number' ? name(partAt(data, place.slice(0, at + 1))) : undefined,
  );
}
