import { isReading, isShownTwice, type PackCoverage, type Proved, type RequirementIds } from './coverage.ts';

/** How far all requirements and readings are proved, over all packs. */
export interface CoverageSum {
  /** Requirements that are proved in each pack to which they belong. */
  readonly proved: number;
  readonly requirements: number;
  /** Readings that some pack shows both as it takes them and otherwise. */
  readonly twice: number;
  readonly readings: number;
  /** What each pack still lacks. */
  readonly lacks: readonly { readonly pack: string; readonly ids: readonly string[] }[];
  /** Readings that no pack shows both ways, with the ways that are shown by none. */
  readonly readingsOpen: readonly {
    readonly id: string;
    readonly byDefault: boolean;
    readonly otherwise: boolean;
  }[];
  /** Packs that requirements belong to and that are not there. */
  readonly toCome: readonly string[];
}

/** Adds up what is proved over all packs. */
export function sumOf(packs: readonly PackCoverage[], ids: RequirementIds): CoverageSum {
  const all = Object.entries(ids);
  const requirements = all.filter(([id]) => !isReading(id));
  const readings = all.filter(([id]) => isReading(id));
  const has = (pack: string, id: string) =>
    packs.some((one) => one.pack === pack && one.proved.some((proved) => proved.id === id));
  const shown = packs.flatMap((pack) => pack.readings);
  const twice = (id: string) => shown.some((one) => one.id === id && isShownTwice(one));
  return {
    proved: requirements.filter(([id, own]) => own.every((pack) => has(pack, id))).length,
    requirements: requirements.length,
    twice: readings.filter(([id]) => twice(id)).length,
    readings: readings.length,
    lacks: packs
      .map(({ pack, missing, readings: own }) => ({
        pack,
        ids: [
          ...missing.map(({ id }) => id),
          ...own.filter(({ settings }) => settings === undefined).map(({ id }) => id),
        ],
      }))
      .filter(({ ids: lacking }) => lacking.length > 0),
    readingsOpen: readings
      .filter(([id]) => !twice(id))
      .map(([id]) => ({
        id,
        byDefault: !shown.some((one) => one.id === id && one.byDefault.length > 0),
        otherwise: !shown.some((one) => one.id === id && one.otherwise.length > 0),
      })),
    toCome: [...new Set(all.flatMap(([, own]) => own))].filter(
      (pack) => !packs.some((one) => one.pack === pack),
    ),
  };
}

/** Whether all is proved, and nothing is claimed that nobody knows. */
export function isWhole(
  { lacks, readingsOpen, toCome }: CoverageSum,
  packs: readonly PackCoverage[],
  strays: readonly Proved[],
): boolean {
  const unknown = packs.some((pack) => pack.unknown.length > 0);
  return !unknown && [lacks, readingsOpen, toCome, strays].every((list) => list.length === 0);
}
