import type { CaseView } from '#shared/contract/case-view.ts';
import { agreedActions } from '#shared/domain/actions.ts';
import { currentRun, disputeOf, endedAt, ownerOf } from '#shared/domain/case.ts';
import { openDuties } from '#shared/domain/clocks.ts';
import { isAbove, ladderOf } from '#shared/domain/ladder.ts';
import { stageOf } from '#shared/domain/procedure.ts';
import { actOf } from '#shared/domain/procedure-acts.ts';
import { londonDay } from '#shared/domain/time.ts';
import { workingDaysBetween } from '#shared/domain/working-days.ts';
import { dutyWhat } from '#shared/wording/ask-duty.ts';
import { ACTION, fromStageOn, TAKEN } from '#shared/wording/case-page.ts';
import { dueAndLeft, toneAt } from '#shared/wording/dates.ts';
import { flagLabel, roleLabel, stageName } from '#shared/wording/names.ts';
import { dayOf, type Scene } from './scene.ts';

/** Who owns the case now. */
export function ownerView({ procedure, state }: Scene): CaseView['owner'] {
  const { role, person } = ownerOf(state);
  return { id: person.id, name: person.name, role: roleLabel(procedure, role) };
}

/** What was agreed to, and how far it is: a promise is not yet what has happened (Q2). */
export function actionsView(scene: Scene): CaseView['actions'] {
  return agreedActions(scene.state).map(({ entry, action, what, who, by, done }) => {
    const today = dayOf(scene);
    const state = done ? 'done' : by < today ? 'late' : 'open';
    return { entry, action, what, line: ACTION[state](who, by, today), state };
  });
}

/** What must still follow from an entry, by when, and the act by which it is done (N15, S9). */
export function dutiesView(scene: Scene): CaseView['duties'] {
  const { procedure, state } = scene;
  return openDuties(state).map(({ entry, act, dueOn }) => {
    const doneBy = actOf(procedure, actOf(procedure, act)?.duty?.doneBy);
    return {
      entry,
      what: dutyWhat(procedure, act),
      due: dueAndLeft(scene, { dueOn }),
      tone: toneAt(scene, { dueOn }),
      act: doneBy?.key ?? '',
      actLabel: doneBy?.label ?? '',
    };
  });
}

/** The flags that were raised, each with its reason. */
export function flagsView({ procedure, state }: Scene): CaseView['flags'] {
  return disputeOf(state).flags.map(({ flag, reason }) => ({ label: flagLabel(procedure, flag), reason }));
}

/** How long the matter has taken: it stays in sight (N25). */
export function takenLine({ state, calendar, now }: Scene): string {
  const ended = endedAt(state);
  const days = workingDaysBetween(calendar, londonDay(state.record.openedAt), londonDay(ended ?? now));
  return ended === undefined ? TAKEN.open(days) : TAKEN.over(days);
}

/** What the end asks for, and from where on each way to end is there (S10). */
export function endingView({ procedure, state }: Scene): CaseView['ending'] {
  const ladder = ladderOf(procedure, state);
  const at = stageOf(procedure, currentRun(state)?.stage);
  const isThere = (from: string | undefined) =>
    from === undefined || (at !== undefined && (at.key === from || isAbove(ladder, at, from)));
  const { outcomes = [], overallReason } = procedure.ending ?? {};
  return {
    outcomes: outcomes.map(({ key, label, from }) => ({
      key,
      label,
      notYet: isThere(from) ? undefined : fromStageOn(stageName(procedure, from)),
    })),
    overallReason,
  };
}
