import type { Procedure, Stage } from '../procedure.ts';
import type { Refusal } from '../refusals.ts';
import { filled } from './filled.ts';

/** What starting on a stage other than the next asks for: that the pack provides it, its reason, the lower views. */
export function checkDirect(
  procedure: Procedure,
  stage: Stage | undefined,
  next: Stage | undefined,
  said: { readonly reason?: string | undefined; readonly views?: string | undefined },
): Refusal | undefined {
  if (!stage || stage === next) return undefined;
  const { direct } = procedure.opening;
  if (!direct.allowed) return { reason: 'directNotProvided', next: next?.key ?? stage.key };
  if (direct.reasonRequired && !filled(said.reason)) return { reason: 'incomplete', field: 'reason' };
  if (direct.viewsRequired && !filled(said.views)) return { reason: 'incomplete', field: 'views' };
  return undefined;
}
