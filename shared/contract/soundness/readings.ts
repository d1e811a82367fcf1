import { type Procedure, procedureSchema } from '#shared/domain/procedure.ts';
import { knownBy } from '../known-by.ts';
import { shapeAt } from '../schema-shapes.ts';
import type { Place } from '../shape-faults.ts';

/** A setting of a reading that is nowhere in the pack: how far its path leads, and what could come next. */
export interface ReadingFault {
  readonly kind: 'noSuchSetting';
  readonly place: Place;
  readonly setting: string;
  readonly step: string;
  readonly known: readonly string[];
}

/** Every setting of a reading that leads to no part of the pack. */
export function readingFaults(procedure: Procedure): readonly ReadingFault[] {
  return Object.entries(procedure.readings).flatMap(([key, { settings }]) =>
    settings.flatMap((setting, at) => {
      const lost = follow(procedure, procedure, setting.split('.'), []);
      return lost
        ? [{ kind: 'noSuchSetting' as const, place: ['readings', key, 'settings', at], setting, ...lost }]
        : [];
    }),
  );
}

/** Readings that the pack rests on, among the rules it quotes, without saying which of its settings they are. */
export function unsetReadings({ rules, readings }: Procedure): readonly string[] {
  return Object.keys(rules).filter((key) => A_READING.test(key) && !Object.hasOwn(readings, key));
}

/** The ids of what the requirements list as open in a source, with the reading that is taken. */
const A_READING = /^Q\d+$/;

/** Follows a path into a pack: a part by its name, a thing of a list by its key or its role. What is left out has its default. */
function follow(
  procedure: Procedure,
  part: unknown,
  [step, ...rest]: readonly string[],
  place: Place,
): Pick<ReadingFault, 'step' | 'known'> | undefined {
  if (step === undefined) return undefined;
  const inside = Array.isArray(part) ? thingsOf(part) : partsOf(part);
  const found = inside.find(({ name }) => name === step);
  if (found) return follow(procedure, found.part, rest, [...place, found.at]);
  const known = Object.keys(shapeAt(procedureSchema, procedure, place)?.properties ?? {});
  if (!Array.isArray(part) && known.includes(step) && rest.length === 0) return undefined;
  const others = known.length > 0 ? known : inside.map(({ name }) => name);
  return { step, known: others };
}

interface Inside {
  readonly name: string;
  readonly at: string | number;
  readonly part: unknown;
}

function partsOf(part: unknown): readonly Inside[] {
  return typeof part === 'object' && part !== null
    ? Object.entries(part).map(([name, value]) => ({ name, at: name, part: value }))
    : [];
}

function thingsOf(list: readonly unknown[]): readonly Inside[] {
  return list.flatMap((part, at) => {
    const name = knownBy(part);
    return name === undefined ? [] : [{ name, at, part }];
  });
}
