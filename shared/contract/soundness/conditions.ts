import { applies, flagsOn } from '#shared/domain/ladder.ts';
import type { Procedure } from '#shared/domain/procedure.ts';
import type { Condition } from '#shared/domain/procedure-parts.ts';
import type { Place } from '../shape-faults.ts';
import { conditionsOf } from './conditions-of.ts';
import { kindsAt } from './ladders.ts';

/** A condition that says nothing, or that no case can meet. */
export type ConditionFault = { readonly place: Place } & (
  | { readonly kind: 'emptyCondition' }
  | { readonly kind: 'conditionNever' }
);

/** Every condition that always holds, or never. */
export function conditionFaults(procedure: Procedure): readonly ConditionFault[] {
  return conditionsOf(procedure).flatMap(({ place, stage, when }): readonly ConditionFault[] => {
    if (Object.values(when).every((name) => name === undefined)) return [{ kind: 'emptyCondition', place }];
    if (!areKnown(procedure, when)) return [];
    const met = kindsAt(procedure, stage).some(({ category, track }) => {
      const flags = flagsOn(procedure, track).map(({ key }) => ({ flag: key, reason: '' }));
      return applies({ when }, { flags, track, category, furtherCategories: furtherOf(procedure) });
    });
    return met ? [] : [{ kind: 'conditionNever', place }];
  });
}

/** A name that points at nothing is told as such, not as a condition that cannot be met. */
function areKnown({ opening, tracks }: Procedure, { flag, track, category }: Condition): boolean {
  return (
    (flag === undefined || opening.flags.some(({ key }) => key === flag)) &&
    (track === undefined || tracks.some(({ key }) => key === track)) &&
    (category === undefined || opening.categories.some(({ key }) => key === category))
  );
}

function furtherOf({ opening }: Procedure): readonly string[] {
  return opening.categoryChoice === 'many' ? opening.categories.map(({ key }) => key) : [];
}
