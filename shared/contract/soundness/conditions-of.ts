import type { Procedure } from '#shared/domain/procedure.ts';
import type { Condition } from '#shared/domain/procedure-parts.ts';
import type { Place } from '../shape-faults.ts';

/** A condition of a pack, with the stage at which it is looked at; without one, at any. */
export interface PlacedCondition {
  readonly place: Place;
  readonly stage: string | undefined;
  readonly when: Condition;
}

/** Every condition under which a part of the pack applies. */
export function conditionsOf({ stages, toldBy, acts }: Procedure): readonly PlacedCondition[] {
  return [
    ...stages.flatMap(({ key, answers, limitWhen, milestones, meeting }, at) => [
      ...placed(['stages', at, 'answers'], answers, () => key),
      ...placed(['stages', at, 'limitWhen'], limitWhen, () => key),
      ...placed(['stages', at, 'milestones'], milestones, () => key),
      ...placed(['stages', at, 'meeting', 'chairWhen'], meeting?.chairWhen ?? [], () => key),
    ]),
    ...placed(['toldBy'], toldBy, ({ stage }) => stage),
    ...placed(['acts'], acts, () => undefined),
  ];
}

function placed<P extends { readonly when?: Condition | undefined }>(
  place: Place,
  parts: readonly P[],
  stageOf: (part: P) => string | undefined,
): readonly PlacedCondition[] {
  return parts.flatMap((part, at) =>
    part.when ? [{ place: [...place, at, 'when'], stage: stageOf(part), when: part.when }] : [],
  );
}
