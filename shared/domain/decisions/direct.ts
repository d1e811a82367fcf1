import type { CaseRecord } from '../case.ts';
import type { StageEntry } from '../facts.ts';
import { isAbove, rungsOf } from '../ladder.ts';
import type { Procedure } from '../procedure.ts';
import type { Flag } from '../procedure-opening.ts';
import type { Stage } from '../procedure-stages.ts';
import type { Refusal } from '../refusals.ts';
import { filled } from './filled.ts';

type Flagged = Pick<CaseRecord, 'flags' | 'track'>;

/** A category that its group means for the informal talk takes a reason before a stage begins on it (Q17). */
export function checkFormally(
  { opening }: Procedure,
  category: string | undefined,
  reason: string | undefined,
): Refusal | undefined {
  const group = opening.categories.find(({ key }) => key === category)?.group;
  const found = opening.groups.find(({ key }) => key === group);
  return found?.formally === 'withReason' && !filled(reason)
    ? { reason: 'incomplete', field: 'reason', why: found.why }
    : undefined;
}

/** The flags of a case that open a stage, each with the reason for which it was raised (O9, R11, Q11). */
export function flagsFor({ opening }: Procedure, { flags }: Flagged, stage: Stage): readonly Flag[] {
  return opening.flags.filter(
    ({ key, opens }) => opens === stage.key && flags.some(({ flag }) => flag === key),
  );
}

/** The reason of the flag that opens a stage: it stands with the stage where no other is given (O9). */
export function reasonOfFlag(procedure: Procedure, flagged: Flagged, stage: Stage): string | undefined {
  const [opens] = flagsFor(procedure, flagged, stage);
  return flagged.flags.find(({ flag }) => flag === opens?.key)?.reason;
}

/** Whether a flag of the case opens a stage so urgently that nothing else in the procedure holds it back (R11). */
export function isUrgent(procedure: Procedure, flagged: Flagged, stage: Stage): boolean {
  return flagsFor(procedure, flagged, stage).some(({ urgent }) => urgent);
}

/** Whether the procedure lets people enter a stage by passing others over: at all, or because of a flag. */
export function isStraightTo(procedure: Procedure, flagged: Flagged, stage: Stage): boolean {
  const { allowed, stages } = procedure.opening.direct;
  const onLadder = rungsOf(procedure, flagged.track).some(({ key }) => key === stage.key);
  const provided = allowed && (!stages || stages.includes(stage.key));
  return onLadder && (provided || flagsFor(procedure, flagged, stage).length > 0);
}

/** What somebody says of why they pass stages over, and of those whom they pass over. */
interface Said {
  readonly ground?: string | undefined;
  readonly reason?: string | undefined;
  readonly views?: string | undefined;
}

/** The ground on which stages are passed over, if it is one of the pack's. */
export function groundOf(
  { opening }: Procedure,
  entry: StageEntry,
  ground: string | undefined,
): string | undefined {
  return entry === 'direct' ? opening.direct.grounds.find(({ key }) => key === ground)?.key : undefined;
}

/** What starting on a stage other than the next asks for: that the pack provides it, its ground, its reason, the lower views. */
export function checkDirect(
  procedure: Procedure,
  flagged: Flagged,
  stage: Stage | undefined,
  next: Stage | undefined,
  said: Said,
): Refusal | undefined {
  if (!stage || stage === next) return undefined;
  const { direct } = procedure.opening;
  if (!isStraightTo(procedure, flagged, stage))
    return { reason: 'directNotProvided', next: next?.key, why: direct.why };
  // A flag was raised with its own reason.
  if (flagsFor(procedure, flagged, stage).length > 0) return undefined;
  const { grounds } = direct;
  if (grounds.length > 0 && !grounds.some(({ key }) => key === said.ground))
    return { reason: 'incomplete', field: 'ground', why: direct.why };
  if (direct.reasonRequired && !filled(said.reason))
    return { reason: 'incomplete', field: 'reason', why: direct.why };
  if (direct.viewsRequired && !filled(said.views))
    return { reason: 'incomplete', field: 'views', why: direct.why };
  return undefined;
}

/**
 * The stage to which a flag takes a case at once: its own, where that stands above the one under way; or where it is
 * the one under way, that one anew, so that whoever is asked hears of it (R11).
 */
export function stageOpenedBy(
  procedure: Procedure,
  { opens, urgent }: Flag,
  track: string | undefined,
  at: string | undefined,
): Stage | undefined {
  if (!urgent) return undefined;
  const rungs = rungsOf(procedure, track);
  return rungs.find((stage) => stage.key === opens && (stage.key === at || isAbove(rungs, stage, at)));
}
