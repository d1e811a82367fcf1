import type { TargetView } from '#shared/contract/views.ts';
import { type Case, type CaseRecord, currentRun } from '#shared/domain/case.ts';
import type { Circumstances } from '#shared/domain/circumstances.ts';
import { checkGates } from '#shared/domain/decisions/act.ts';
import { checkFormally, isStraightTo } from '#shared/domain/decisions/direct.ts';
import { partiesIn, stageDates } from '#shared/domain/decisions/stage-start.ts';
import type { RoleKey } from '#shared/domain/people.ts';
import type { Procedure, Stage } from '#shared/domain/procedure.ts';
import type { Day } from '#shared/domain/time.ts';
import { roleLabel } from './scene.ts';

/**
 * Where a case can start or move to: the stages above a number, the next one first. A stage that waits for something to
 * be on the record is left out until it is there: what it waits for is said where moving up is offered.
 */
export function targetsView(
  procedure: Procedure,
  above: number,
  state: Case | undefined,
  overallEnd: Day | undefined,
  circumstances: Circumstances,
): readonly TargetView[] {
  const begun = state && currentRun(state);
  const higher = procedure.stages.filter(({ number }) => number > above);
  const asksReason = !begun && checkFormally(procedure, state?.record.category, undefined) !== undefined;
  const offered = higher.filter((stage, at) => at === 0 || isStraightTo(procedure, stage));
  return offered.flatMap((stage, at) => {
    const entry = at > 0 ? 'direct' : begun ? 'escalated' : 'raised';
    if (checkGates(state, stage, entry)) return [];
    const one = target(procedure, stage, at > 0, state?.record.named ?? [], overallEnd, circumstances);
    return [{ ...one, reasonRequired: one.reasonRequired || asksReason }];
  });
}

function target(
  procedure: Procedure,
  stage: Stage,
  direct: boolean,
  named: CaseRecord['named'],
  overallEnd: Day | undefined,
  circumstances: Circumstances,
): TargetView {
  const { reasonRequired, viewsRequired } = procedure.opening.direct;
  const inDirectory = (role: RoleKey) => procedure.roles[role]?.named === 'inDirectory';
  // Who is named for a case is not known before it is opened: until then the role stands for them.
  const holders = (role: RoleKey) => (inDirectory(role) ? circumstances.holders : {});
  const people = (role: RoleKey) => partiesIn(named, holders(role), role).map(({ person }) => person.name);
  const answering = (copied: boolean) =>
    stage.answers.filter((answer) => (answer.copied ?? false) === copied).map(({ role }) => role);
  const spoken = (role: RoleKey) => (people(role).length > 0 ? people(role) : [roleLabel(procedure, role)]);
  const dates = stageDates(procedure, stage, overallEnd, circumstances);
  return {
    key: stage.key,
    number: stage.number,
    title: stage.title,
    label: `Stage ${stage.number}, ${stage.title}`,
    direct,
    reasonRequired: direct && reasonRequired,
    viewsRequired: direct && viewsRequired,
    answers: answering(false).flatMap(spoken),
    copied: answering(true).flatMap(spoken),
    informed: stage.informed.flatMap(spoken),
    nobody: [...answering(false), ...answering(true), ...stage.informed]
      .filter((role) => inDirectory(role) && people(role).length === 0)
      .map((role) => roleLabel(procedure, role)),
    emailed: stage.confirmedByEmail,
    ownerMayName: stage.ownerMayName,
    usualDue: dates.usual,
    latestDue: dates.ceiling,
  };
}
