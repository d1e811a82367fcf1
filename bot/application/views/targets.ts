import type { TargetView } from '#shared/contract/views.ts';
import type { CaseRecord } from '#shared/domain/case.ts';
import type { Circumstances } from '#shared/domain/circumstances.ts';
import { partiesIn, stageDates } from '#shared/domain/decisions/stage-start.ts';
import type { RoleKey } from '#shared/domain/people.ts';
import type { Procedure, Stage } from '#shared/domain/procedure.ts';
import type { Day } from '#shared/domain/time.ts';
import { roleLabel } from './scene.ts';

/** Where a case can start or move to: the stages above a number, the next one first. */
export function targetsView(
  procedure: Procedure,
  above: number,
  named: CaseRecord['named'],
  overallEnd: Day | undefined,
  circumstances: Circumstances,
): readonly TargetView[] {
  const higher = procedure.stages.filter(({ number }) => number > above);
  const offered = procedure.opening.direct.allowed ? higher : higher.slice(0, 1);
  return offered.map((stage, at) => target(procedure, stage, at > 0, named, overallEnd, circumstances));
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
    usualDue: dates.usual,
    latestDue: dates.ceiling,
  };
}
