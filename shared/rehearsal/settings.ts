import { knownBy } from '#shared/contract/known-by.ts';
import { partAt } from '#shared/contract/part-at.ts';

/** Where a setting stands in a pack: names, and positions in lists. */
export type Path = readonly (string | number)[];

/** The place of a setting that is written "stages.3.limit": a thing of a list by its key, or by its position from 0. */
export function placeOf(pack: unknown, path: string): Path {
  let part = pack;
  return path.split('.').map((name) => {
    const step = stepIn(part, name);
    part = partAt(part, [step]);
    return step;
  });
}

/** Whether one place is the other, or stands inside it. */
export function overlap(one: Path, other: Path): boolean {
  return one.slice(0, other.length).every((step, at) => step === other[at]);
}

/** Whether a setting is the same in two packs. */
export function sameAt(one: unknown, other: unknown, path: string): boolean {
  const [before, after] = [one, other].map((pack) => partAt(pack, placeOf(pack, path)));
  return JSON.stringify(before) === JSON.stringify(after);
}

/** A pack with another value of a setting, or without it for null; nothing where the pack has no such place. */
export function withChange(pack: unknown, path: string, value: unknown): unknown {
  const [last, ...before] = [...placeOf(pack, path)].reverse();
  const place = before.reverse();
  const holder = partAt(pack, place);
  if (typeof holder !== 'object' || holder === null || last === undefined) return undefined;
  const changed = Array.isArray(holder) ? listWith(holder, last, value) : partsWith(holder, last, value);
  return (
    changed &&
    place.reduceRight<unknown>((inner, step, at) => put(pack, place.slice(0, at), step, inner), changed)
  );
}

function put(pack: unknown, place: Path, step: string | number, inner: unknown): unknown {
  const holder = partAt(pack, place);
  return Array.isArray(holder) ? holder.with(Number(step), inner) : { ...Object(holder), [step]: inner };
}

/** A list with another thing at a position, without it, or with one more that has that key. */
function listWith(list: readonly unknown[], at: string | number, value: unknown): unknown {
  if (typeof at === 'string') return knownBy(value) === at ? [...list, value] : undefined;
  if (at >= list.length) return undefined;
  return value === null ? list.toSpliced(at, 1) : list.with(at, value);
}

function partsWith(parts: object, name: string | number, value: unknown): unknown {
  const others = Object.fromEntries(Object.entries(parts).filter(([one]) => one !== String(name)));
  return value === null ? others : { ...others, [name]: value };
}

function stepIn(part: unknown, name: string): string | number {
  if (!Array.isArray(part)) return name;
  const named = part.findIndex((one) => knownBy(one) === name);
  if (named >= 0) return named;
  return /^\d+$/.test(name) && part.every((one) => knownBy(one) === undefined) ? Number(name) : name;
}
