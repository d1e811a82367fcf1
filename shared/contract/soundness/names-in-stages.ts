import type { Procedure } from '#shared/domain/procedure.ts';
import type { Stage } from '#shared/domain/procedure-stages.ts';
import type { Place } from '../shape-faults.ts';
import { conditionsOf } from './conditions-of.ts';
import { each, type NameUse, one } from './name-use.ts';

/** Every name that the stages of a pack use. */
export function stageNames(procedure: Procedure): readonly NameUse[] {
  return [
    ...procedure.stages.flatMap((stage, at) => namesOf(stage, ['stages', at])),
    ...conditionsOf(procedure).flatMap(({ place, when }) => [
      ...one('flag', [...place, 'flag'], when.flag),
      ...one('track', [...place, 'track'], when.track),
      ...one('category', [...place, 'category'], when.category),
    ]),
  ];
}

function namesOf(
  { answers, informed, unlessAware, meeting, gates, begunBy, ownedWith }: Stage,
  at: Place,
): readonly NameUse[] {
  return [
    ...answers.flatMap(({ role }, i) => one('role', [...at, 'answers', i, 'role'], role)),
    ...each('role', [...at, 'informed'], informed),
    ...each('role', [...at, 'unlessAware'], unlessAware),
    ...each('role', [...at, 'meeting', 'required'], meeting?.required),
    ...one('role', [...at, 'meeting', 'chair'], meeting?.chair),
    ...(meeting?.chairWhen ?? []).flatMap(({ role }, i) =>
      one('role', [...at, 'meeting', 'chairWhen', i, 'role'], role),
    ),
    ...each('whose', [...at, 'meeting', 'calledBy'], meeting?.calledBy),
    ...gates.flatMap((gate, i) => gateNames(gate, [...at, 'gates', i])),
    ...each('whose', [...at, 'begunBy'], begunBy),
    ...each('role', [...at, 'ownedWith'], ownedWith),
  ];
}

/** The acts that a gate names. */
export function gateNames({ needs, onlyAfter }: Stage['gates'][number], at: Place): readonly NameUse[] {
  return [...one('act', [...at, 'needs'], needs), ...one('act', [...at, 'onlyAfter'], onlyAfter?.act)];
}
