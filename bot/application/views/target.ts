import type { TargetView } from '#shared/contract/target-view.ts';
import type { CaseRecord } from '#shared/domain/case.ts';
import type { Circumstances } from '#shared/domain/circumstances.ts';
import { stageDates } from '#shared/domain/decisions/stage-dates.ts';
import { partiesIn } from '#shared/domain/decisions/who.ts';
import { applies } from '#shared/domain/ladder.ts';
import type { RoleKey } from '#shared/domain/people.ts';
import type { Procedure } from '#shared/domain/procedure.ts';
import type { Stage } from '#shared/domain/procedure-stages.ts';
import type { Day } from '#shared/domain/time.ts';
import { limitWords } from '#shared/wording/ladder-words.ts';
import { capital, roleLabel, stageAndTitle, stageName } from '#shared/wording/names.ts';

/** What a target is drawn from: the procedure, what kind of case it is, and which flags open what. */
export interface TargetScene {
  readonly procedure: Procedure;
  readonly circumstances: Circumstances;
  readonly kind: Pick<CaseRecord, 'named' | 'track' | 'category' | 'furtherCategories' | 'flags'>;
  /** The flags that are raised and open a stage. */
  raised(stage: Stage): readonly string[];
  /** Whether the procedure lets people go straight to a stage without any flag. */
  freely(stage: Stage): boolean;
}

/** How a stage is come to. */
interface Entering {
  readonly direct: boolean;
  readonly asksReason: boolean;
  readonly overallEnd: Day | undefined;
}

/** A stage that the matter can be taken to, with what that asks for. */
export function drawTarget(scene: TargetScene, stage: Stage, entering: Entering): TargetView {
  const { procedure, circumstances } = scene;
  const { direct, asksReason, overallEnd } = entering;
  const raised = scene.raised(stage);
  // A flag was raised with its own reason.
  const asks = direct && raised.length === 0;
  const { reasonRequired, viewsRequired } = procedure.opening.direct;
  const dates = stageDates(procedure, stage, overallEnd, circumstances);
  const flags = procedure.opening.flags.filter(({ opens }) => opens === stage.key);
  return {
    key: stage.key,
    number: stage.number,
    title: stage.title,
    name: stageName(procedure, stage.key),
    label: capital(stageAndTitle(procedure, stage.key)),
    direct,
    reasonRequired: asksReason || (asks && reasonRequired),
    viewsRequired: asks && viewsRequired,
    grounds: asks ? procedure.opening.direct.grounds : [],
    ...whoIsIn(scene, stage),
    emailed: stage.confirmedByEmail,
    ownerMayName: stage.ownerMayName,
    flags: flags.map(({ key, label }) => ({ key, label, raised: raised.includes(key) })),
    needsFlag: direct && flags.length > 0 && !scene.freely(stage),
    tellsOnly: stage.answers.length === 0,
    limit: limitWords(stage.limit),
    mayChooseDate: stage.limit.in !== 'hours' && stage.limit.in !== 'sameWorkingDay',
    usualDue: dates.usual?.dueOn,
    latestDue: dates.ceiling,
  };
}

/** Who must answer, may answer and is told, by name; who must be named first; and the roles that nobody holds. */
function whoIsIn(scene: TargetScene, stage: Stage) {
  const { procedure, circumstances, kind } = scene;
  const roleOf = (role: RoleKey) => procedure.roles[role]?.named;
  // Who is named for a case is not known before it is opened: until then the role stands for them.
  const holders = (role: RoleKey) => (roleOf(role) === 'inDirectory' ? circumstances.holders : {});
  const people = (role: RoleKey) =>
    partiesIn(kind.named, holders(role), role).map(({ person }) => person.name);
  const spoken = (role: RoleKey) => (people(role).length > 0 ? people(role) : [roleLabel(procedure, role)]);
  const answers = stage.answers.filter((answer) => applies(answer, kind));
  const answering = (copied: boolean) =>
    answers.filter((answer) => (answer.copied ?? false) === copied).map(({ role }) => role);
  const all = [...new Set([...answering(false), ...answering(true), ...stage.informed])];
  const missing = all.filter((role) => people(role).length === 0);
  return {
    answers: answering(false).flatMap(spoken),
    copied: answering(true).flatMap(spoken),
    informed: stage.informed.flatMap(spoken),
    nobody: missing
      .filter((role) => roleOf(role) === 'inDirectory')
      .map((role) => roleLabel(procedure, role)),
    named: missing
      .filter((role) => roleOf(role) === 'whenNeeded')
      .map((role) => ({ role, label: roleLabel(procedure, role) })),
  };
}
