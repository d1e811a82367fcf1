import type { Procedure, Stage } from '../procedure.ts';
import type { Refusal } from '../refusals.ts';
import { filled } from './filled.ts';

/** A category that its group means for the informal talk takes a reason before a stage begins on it (Q17). */
export function checkFormally(
  { opening }: Procedure,
  category: string | undefined,
  reason: string | undefined,
): Refusal | undefined {
  const group = opening.categories.find(({ key }) => key === category)?.group;
  const formally = opening.groups.find(({ key }) => key === group)?.formally;
  return formally === 'withReason' && !filled(reason) ? { reason: 'incomplete', field: 'reason' } : undefined;
}

/** Whether the procedure lets people enter a stage by passing others over. */
export function isStraightTo({ opening }: Procedure, stage: Stage): boolean {
  const { allowed, stages } = opening.direct;
  return allowed && (!stages || stages.includes(stage.key));
}

/** What starting on a stage other than the next asks for: that the pack provides it, its reason, the lower views. */
export function checkDirect(
  procedure: Procedure,
  stage: Stage | undefined,
  next: Stage | undefined,
  said: { readonly reason?: string | undefined; readonly views?: string | undefined },
): Refusal | undefined {
  if (!stage || stage === next) return undefined;
  const { direct } = procedure.opening;
  if (!isStraightTo(procedure, stage)) return { reason: 'directNotProvided', next: next?.key ?? stage.key };
  if (direct.reasonRequired && !filled(said.reason)) return { reason: 'incomplete', field: 'reason' };
  if (direct.viewsRequired && !filled(said.views)) return { reason: 'incomplete', field: 'views' };
  return undefined;
}
