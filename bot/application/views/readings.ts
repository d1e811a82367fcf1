import type { CaseView } from '#shared/contract/case-view.ts';
import { currentRun, disputeOf } from '#shared/domain/case.ts';
import { limitOf } from '#shared/domain/case-kind.ts';
import { type Procedure, stageOf } from '#shared/domain/procedure.ts';
import type { Scene } from './scene.ts';

/** The readings on which a stage and its clock rest: what the source leaves open and the pack settles. */
export function readingsOf({ readings, rules }: Procedure, stage: string): readonly string[] {
  const of = [`stages.${stage}.`, 'clock.'];
  return Object.entries(readings)
    .filter(
      ([id, { settings }]) => rules[id] && settings.some((one) => of.some((part) => one.startsWith(part))),
    )
    .map(([id]) => id);
}

/** The readings for the stage under way, in words, so that a screen can say what it rests on. */
export function readingsView({ procedure, state }: Scene): CaseView['readings'] {
  const stage = stageOf(procedure, currentRun(state)?.stage);
  if (!stage) return [];
  const named = [...stage.why, ...limitOf(stage, disputeOf(state)).why].filter(
    (id) => procedure.readings[id],
  );
  const ids = new Set([...named, ...readingsOf(procedure, stage.key)]);
  return [...ids].flatMap((id) => {
    const says = procedure.rules[id]?.says;
    return says === undefined ? [] : [{ id, says }];
  });
}
