import { z } from 'zod';
import type { TargetView } from '#shared/contract/target-view.ts';
import { escalateWords } from '#shared/wording/tab/forms.ts';
import { anyProblem } from './any-problem.ts';
import { dayProblem } from './day-problem.ts';
import type { NamedPerson } from './person-picker.tsx';
import { textProblem } from './text-problem.ts';

/** Staying with the informal talk, as a choice beside the stages. */
export const INFORMAL = 'informal-talk';

const person = z.object({ id: z.string(), name: z.string(), mail: z.string() });

/** Where somebody wants to go on the ladder, as they are writing it down. */
export const stageDraftSchema = z.object({
  stage: z.string(),
  dueOn: z.string(),
  ground: z.string().default(''),
  reason: z.string(),
  views: z.string(),
  respondent: person.optional(),
  named: z.record(z.string(), person).default({}),
});
export type StageDraft = z.infer<typeof stageDraftSchema>;

/** What is still missing of the choice, by field. */
export interface StageProblems {
  readonly stage?: string | undefined;
  readonly dueOn?: string | undefined;
  readonly ground?: string | undefined;
  readonly reason?: string | undefined;
  readonly views?: string | undefined;
}

/** A choice of stage with nothing said about it yet. */
export function stageDraft(stage: string): StageDraft {
  return { stage, dueOn: '', ground: '', reason: '', views: '', named: {} };
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
  return anyProblem<StageProblems>({
    dueOn: dueProblem(draft, target, today),
    ground: asksForGround(target) && !draft.ground ? escalateWords.missingGround : undefined,
    reason: asksForReason(target)
      ? textProblem(draft.reason, target.reasonRequired ? escalateWords.missingReason : undefined)
      : undefined,
    views:
      target.direct && target.viewsRequired
        ? textProblem(draft.views, escalateWords.missingViews)
        : undefined,
  });
}

/** Why the day by which a stage must answer cannot be used. Where none is usual, none is needed. */
export function dueProblem(draft: StageDraft, target: TargetView, today: string): string | undefined {
  const due = draft.dueOn || target.usualDue;
  return target.mayChooseDate && due ? dayProblem(due, today, target.latestDue) : undefined;
}

/** The parts of a command that say where to; what was left at its usual is left out. */
export function stageParts(
  draft: StageDraft,
  target: TargetView,
): {
  dueOn?: string;
  ground?: string;
  reason?: string;
  views?: string;
  respondent?: NamedPerson;
  named?: Record<string, NamedPerson>;
} {
  const named = target.named.flatMap(({ role }) => {
    const one = draft.named[role];
    return one ? [[role, one] as const] : [];
  });
  return {
    ...(target.mayChooseDate && draft.dueOn && draft.dueOn !== target.usualDue ? { dueOn: draft.dueOn } : {}),
    ...(asksForGround(target) && draft.ground ? { ground: draft.ground } : {}),
    ...(named.length > 0 ? { named: Object.fromEntries(named) } : {}),
    ...(asksForReason(target) && draft.reason.trim() ? { reason: draft.reason } : {}),
    ...(target.direct && draft.views.trim() ? { views: draft.views } : {}),
    ...(target.ownerMayName && draft.respondent ? { respondent: draft.respondent } : {}),
  };
}

/** Whether a reason has its place: passing stages over may have one, and some beginnings need one. */
export function asksForReason(target: TargetView): boolean {
  return target.direct || target.reasonRequired;
}

/** Whether one of the procedure's own grounds must be chosen for going straight there. */
export function asksForGround(target: TargetView): boolean {
  return target.direct && target.grounds.length > 0;
}
