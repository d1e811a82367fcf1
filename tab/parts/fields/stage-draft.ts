import { z } from 'zod';
import type { TargetView } from '#shared/contract/views.ts';
import { escalateWords } from '#shared/wording/tab/forms.ts';
import { dayProblem } from './day-problem.ts';
import type { NamedPerson } from './person-picker.tsx';
import { textProblem } from './text-problem.ts';

/** Staying with the informal talk, as a choice beside the stages. */
export const INFORMAL = 'informal-talk';

/** Where somebody wants to go on the ladder, as they are writing it down. */
export const stageDraftSchema = z.object({
  stage: z.string(),
  dueOn: z.string(),
  reason: z.string(),
  views: z.string(),
  respondent: z.object({ id: z.string(), name: z.string(), mail: z.string() }).optional(),
});
export type StageDraft = z.infer<typeof stageDraftSchema>;

/** What is still missing of the choice, by field. */
export interface StageProblems {
  readonly stage?: string | undefined;
  readonly dueOn?: string | undefined;
  readonly reason?: string | undefined;
  readonly views?: string | undefined;
}

/** A choice of stage with nothing said about it yet. */
export function stageDraft(stage: string): StageDraft {
  return { stage, dueOn: '', reason: '', views: '' };
}

/** The stage that is chosen; nothing when none is, or when it stays with the informal talk. */
export function chosenTarget(draft: StageDraft, targets: readonly TargetView[]): TargetView | undefined {
  return targets.find(({ key }) => key === draft.stage);
}

/** What is still missing of the choice; nothing when it stands. */
export function stageProblems(
  draft: StageDraft,
  targets: readonly TargetView[],
  today: string,
): StageProblems | undefined {
  if (draft.stage === INFORMAL) return undefined;
  const target = chosenTarget(draft, targets);
  if (!target) return { stage: escalateWords.missingStage };
  const problems: StageProblems = {
    dueOn: dayProblem(draft.dueOn || target.usualDue, today, target.latestDue),
    reason: asksForReason(target)
      ? textProblem(draft.reason, target.reasonRequired ? escalateWords.missingReason : undefined)
      : undefined,
    views:
      target.direct && target.viewsRequired
        ? textProblem(draft.views, escalateWords.missingViews)
        : undefined,
  };
  return Object.values(problems).some(Boolean) ? problems : undefined;
}

/** The parts of a command that say where to; what was left at its usual is left out. */
export function stageParts(
  draft: StageDraft,
  target: TargetView,
): { dueOn?: string; reason?: string; views?: string; respondent?: NamedPerson } {
  return {
    ...(draft.dueOn && draft.dueOn !== target.usualDue ? { dueOn: draft.dueOn } : {}),
    ...(asksForReason(target) && draft.reason.trim() ? { reason: draft.reason } : {}),
    ...(target.direct && draft.views.trim() ? { views: draft.views } : {}),
    ...(target.ownerMayName && draft.respondent ? { respondent: draft.respondent } : {}),
  };
}

/** Whether a reason has its place: passing stages over may have one, and some beginnings need one. */
export function asksForReason(target: TargetView): boolean {
  return target.direct || target.reasonRequired;
}
