import type { Procedure } from '#shared/domain/procedure.ts';
import { noSuchDays, textsIn } from './calendar-days.ts';
import type { Unsoundness } from './pack-soundness.ts';
import type { Place } from './shape-faults.ts';

/** What is wrong with what a pack writes: texts of spaces, days that are not in the calendar, names used twice. */
export function textFaults(procedure: Procedure): readonly Unsoundness[] {
  const { stages, opening, agenda, childRights, source } = procedure;
  const { inUseFrom, reviewBy } = source;
  const early = inUseFrom !== undefined && reviewBy !== undefined && reviewBy < inUseFrom;
  return [
    ...blanks(procedure),
    ...noSuchDays(procedure),
    ...(early ? [{ kind: 'reviewBeforeUse' as const, place: ['source', 'reviewBy'] }] : []),
    ...twice(['stages'], stages, 'key'),
    ...twice(['opening', 'categories'], opening.categories, 'key'),
    ...twice(['opening', 'categories'], opening.categories, 'label'),
    ...twice(['agenda'], agenda, 'key'),
    ...twice(['agenda'], agenda, 'heading'),
    ...twice(['childRights'], childRights, 'key'),
  ];
}

function blanks(procedure: Procedure): readonly Unsoundness[] {
  return textsIn(procedure, [])
    .filter(({ text }) => text.trim() === '')
    .map(({ place }) => ({ kind: 'blank', place }));
}

function twice<K extends 'key' | 'label' | 'heading'>(
  place: Place,
  list: readonly Readonly<Record<K, string>>[],
  by: K,
): readonly Unsoundness[] {
  return list.flatMap((one, at) => {
    if (list.findIndex((other) => other[by] === one[by]) === at) return [];
    const here = [...place, at, by];
    return [
      by === 'key'
        ? { kind: 'keyTwice', place: here, key: one[by] }
        : { kind: 'labelTwice', place: here, label: one[by] },
    ];
  });
}
