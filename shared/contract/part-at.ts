import type { Place } from './shape-faults.ts';

/** What stands at a place of something that was read; nothing where there is no such place. */
export function partAt(data: unknown, place: Place): unknown {
  return place.reduce<unknown>(
    (part, step) =>
      typeof part === 'object' && part !== null
        ? Object.getOwnPropertyDescriptor(part, step)?.value
        : undefined,
    data,
  );
}

/** The text that stands under a name of something; nothing where there is none, or something else. */
export function textIn(thing: unknown, name: string): string | undefined {
  const text = partAt(thing, [name]);
  return typeof text === 'string' ? text : undefined;
}
