import { isDeepStrictEqual } from 'node:util';
import { readPack } from '#shared/contract/packs.ts';
import type { Procedure } from '#shared/domain/procedure.ts';
import { packJsonSchema } from '#shared/rehearsal/json-schemas.ts';

/** What a pack would be if it differed in one place; where there are several other choices, each of them. */
export interface Spoilt {
  readonly place: string;
  readonly procedures: readonly Procedure[];
}

type Path = readonly string[];

/** Whether a place of a pack is looked at. */
type Wanted = (place: string) => boolean;

/**
 * Every pack that differs from a pack in one value that its file states: a number one more, another choice, another
 * text. What a file leaves to the defaults it does not say.
 */
export function spoilt(procedure: Procedure, file: unknown, wanted: Wanted): readonly Spoilt[] {
  return valuesIn(file, [])
    .filter(({ place }) => wanted(place.join('.')))
    .map(({ place, value }) => {
      const inLimit = place.at(-1) === 'in';
      const at = inLimit ? place.slice(0, -1) : place;
      const instead = inLimit ? [otherLimit(value)] : others(value, choicesAt(place));
      return { place: place.join('.'), procedures: instead.map((one) => changedAt(procedure, at, one)) };
    });
}

/** Every other pack that lacks one thing of a list, or one part that may be left out, and is still without fault. */
export function lacking(procedure: Procedure, wanted: Wanted): readonly Spoilt[] {
  return partsIn(procedure, [])
    .filter((place) => wanted(place.join('.')))
    .flatMap((place) => {
      const without = changedAt(procedure, place, undefined);
      const read = readPack(without);
      return 'procedure' in read && !isDeepStrictEqual(read.procedure, procedure)
        ? [{ place: place.join('.'), procedures: [read.procedure] }]
        : [];
    });
}

function valuesIn(part: unknown, place: Path): readonly { readonly place: Path; readonly value: unknown }[] {
  if (typeof part !== 'object' || part === null) return [{ place, value: part }];
  return Object.entries(part).flatMap(([name, value]) => valuesIn(value, [...place, name]));
}

function partsIn(part: unknown, place: Path): readonly Path[] {
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([name, value]) => {
    const here = [...place, name];
    return [...partsIn(value, here), here];
  });
}

/** The same but for one place, which has another value, or is left out. */
function changedAt<P>(part: P, [name = '', ...rest]: Path, value: unknown): P {
  const inner = rest.length === 0 ? value : changedAt(partOf(part, name), rest, value);
  const parts = Object.entries(Object(part))
    .map(([one, is]): [string, unknown] => [one, one === name ? inner : is])
    .filter(([, is]) => is !== undefined);
  const changed: unknown = Array.isArray(part) ? parts.map(([, is]) => is) : Object.fromEntries(parts);
  return changed as P;
}

function partOf(part: unknown, name: string): unknown {
  return Reflect.get(Object(part), name);
}

/** A limit of another kind: changing the name of its kind alone would leave it without its number. */
function otherLimit(kind: unknown): object {
  return kind === 'workingDays'
    ? { in: 'openEnded', why: [] }
    : { in: 'workingDays', days: 9, setBy: 'procedure', why: [] };
}

function others(value: unknown, choices: readonly unknown[]): readonly unknown[] {
  const found = choices.filter((one) => typeof one === typeof value && one !== value);
  if (found.length > 0) return found;
  if (typeof value === 'number') return [value + 1];
  if (typeof value === 'boolean') return [!value];
  return [/^\d\d:\d\d$/.test(String(value)) ? '06:00' : 'another'];
}

const SCHEMA = packJsonSchema();

/** What may be chosen at a place of a pack, as the published schema has it. */
function choicesAt(place: Path): readonly unknown[] {
  const nodes = place.reduce<readonly unknown[]>(
    (found, name) => found.flatMap((node) => stepInto(node, name)).flatMap(alternatives),
    [SCHEMA],
  );
  return nodes.flatMap((node) => {
    const [choices, only] = [partOf(node, 'enum'), partOf(node, 'const')];
    return [...(Array.isArray(choices) ? choices : []), ...(only === undefined ? [] : [only])];
  });
}

function stepInto(node: unknown, name: string): readonly unknown[] {
  const named = partOf(partOf(node, 'properties'), name);
  const rest = /^\d+$/.test(name) ? partOf(node, 'items') : partOf(node, 'additionalProperties');
  return [named ?? rest].filter((inner) => typeof inner === 'object' && inner !== null);
}

function alternatives(node: unknown): readonly unknown[] {
  const among = [partOf(node, 'anyOf'), partOf(node, 'oneOf')].filter(Array.isArray).flat();
  return among.length > 0 ? among.flatMap(alternatives) : [node];
}
