import type { TargetView } from '#shared/contract/target-view.ts';
import { type Case, type CaseRecord, currentRun, disputeOf } from '#shared/domain/case.ts';
import type { Circumstances } from '#shared/domain/circumstances.ts';
import { overallDueOn } from '#shared/domain/clocks.ts';
import { checkFormally, flagsFor, isStraightTo, isUrgent } from '#shared/domain/decisions/direct.ts';
import { checkGates } from '#shared/domain/decisions/gates.ts';
import { isOpeners } from '#shared/domain/decisions/opener.ts';
import { isAbove, rungsOf } from '#shared/domain/ladder.ts';
import type { RoleKey } from '#shared/domain/people.ts';
import { hasPart } from '#shared/domain/permissions.ts';
import type { Procedure } from '#shared/domain/procedure.ts';
import type { Stage } from '#shared/domain/procedure-stages.ts';
import { drawTarget, type TargetScene } from './target.ts';

/**
 * Where somebody may take an open case: the stages above the one under way, the next one first. A stage that waits for
 * something to be on the record is left out until it is there: what it waits for is said where moving up is offered.
 */
export function targetsOf(
  procedure: Procedure,
  state: Case,
  person: string,
  circumstances: Circumstances,
): readonly TargetView[] {
  const dispute = disputeOf(state);
  const rungs = rungsOf(procedure, dispute.track);
  const at = currentRun(state)?.stage;
  const higher = rungs.filter((stage) => isAbove(rungs, stage, at));
  const scene = sceneOf(procedure, dispute, circumstances);
  const overallEnd = overallDueOn(procedure, state, circumstances.calendar);
  const asksReason = at === undefined && checkFormally(procedure, dispute.category, undefined) !== undefined;
  const theirs = ({ key }: Stage) =>
    hasPart(procedure, state, { type: 'escalate', stage: key, text: '' }, person, circumstances.holders);
  return higher.flatMap((stage, place) => {
    const direct = place > 0;
    if (!theirs(stage) || (direct && !isStraightTo(procedure, dispute, stage))) return [];
    const entry = direct ? 'direct' : at === undefined ? 'raised' : 'escalated';
    const waits = !isUrgent(procedure, dispute, stage) && checkGates(procedure, state, stage, entry);
    return waits ? [] : [drawTarget(scene, stage, { direct, asksReason, overallEnd })];
  });
}

/**
 * Where a case that somebody opens in a role can start on a track. A stage that is not theirs to begin is left out, unless
 * an urgent flag lets everybody; one that only a flag opens is there with its flag. Where the category will ask for a
 * reason, its group says so.
 */
export function startingTargets(
  procedure: Procedure,
  role: RoleKey,
  track: string | undefined,
  circumstances: Circumstances,
): readonly TargetView[] {
  const flags = procedure.opening.flags.map(({ key: flag }) => ({ flag, reason: '' }));
  const scene = sceneOf(procedure, { ...NOTHING, track }, circumstances);
  return rungsOf(procedure, track).flatMap((stage, place) => {
    const direct = place > 0;
    const flagged = { flags, track };
    if (direct && !isStraightTo(procedure, flagged, stage)) return [];
    const urgent = isUrgent(procedure, flagged, stage);
    if (!urgent && !isOpeners(stage.begunBy, role)) return [];
    const entry = direct ? 'direct' : 'raised';
    if (!urgent && checkGates(procedure, undefined, stage, entry)) return [];
    return [drawTarget(scene, stage, { direct, asksReason: false, overallEnd: undefined })];
  });
}

const NOTHING = { named: [], flags: [], category: undefined, furtherCategories: [] } as const;

function sceneOf(
  procedure: Procedure,
  kind: Pick<CaseRecord, 'named' | 'track' | 'category' | 'furtherCategories' | 'flags'>,
  circumstances: Circumstances,
): TargetScene {
  return {
    procedure,
    circumstances,
    kind,
    raised: (stage) => flagsFor(procedure, kind, stage).map(({ key }) => key),
    freely: (stage) => isStraightTo(procedure, { flags: [], track: kind.track }, stage),
  };
}
