import { type Case, type CaseRecord, disputeOf, ownerOf, partiesOf } from '../case.ts';
import { type Circumstances, today } from '../circumstances.ts';
import type { CaseEvent } from '../events.ts';
import type { StageEntry } from '../facts.ts';
import { applies } from '../ladder.ts';
import { type LimitEnd, onDay } from '../limits.ts';
import type { Party, Person, RoleKey } from '../people.ts';
import type { Procedure } from '../procedure.ts';
import type { Stage } from '../procedure-stages.ts';
import { type Decision, refuse } from '../refusals.ts';
import { type Day, isDay } from '../time.ts';
import { calendarUsed } from '../working-days.ts';
import { milestonesOf } from './milestones.ts';
import { stageDates } from './stage-dates.ts';
import { partiesIn, present, rolesTold } from './who.ts';

/** What a stage is begun with, once it is settled that it may begin. */
export interface StageStart {
  readonly entry: StageEntry;
  readonly text: string;
  readonly dueOn?: Day | undefined;
  readonly ground?: string | undefined;
  readonly reason?: string | undefined;
  readonly views?: string | undefined;
  /** Somebody the owner names to answer in place of who holds the role (S14). */
  readonly respondent?: Person | undefined;
  /** Those named for the case with this stage. */
  readonly named?: readonly Party[] | undefined;
}

/** What a stage needs to know of the case it begins in. */
export type StageScene = Pick<
  CaseRecord,
  'owner' | 'ownerRole' | 'named' | 'track' | 'category' | 'furtherCategories' | 'flags'
> & {
  /** Who has been told already, by role. */
  readonly told: readonly RoleKey[];
  /** The ids of everybody who has a part in it already. */
  readonly aware: readonly string[];
};

/** The case as a stage that begins now finds it. */
export function sceneOf(state: Case): StageScene {
  const { role, person } = ownerOf(state);
  const aware = partiesOf(state).map((party) => party.person.id);
  return { ...disputeOf(state), owner: person, ownerRole: role, told: rolesTold(state), aware };
}

/**
 * Begins a stage: who is asked, who is copied and who is told, and by when. A role nobody holds is put on the record
 * with the stage, so that the owner sees it at once; it never holds the stage back.
 */
export function startStage(
  procedure: Procedure,
  stage: Stage,
  start: StageStart,
  scene: StageScene,
  overallEnd: Day | undefined,
  circumstances: Circumstances,
): Decision<CaseEvent> {
  const latest = stageDates(procedure, stage, overallEnd, circumstances);
  const { dueOn, respondent, named, ...said } = start;
  if (dueOn !== undefined && !isDayBetween(dueOn, today(circumstances), latest.ceiling))
    return refuse({ reason: 'dateOutOfRange', earliest: today(circumstances), latest: latest.ceiling });
  if (respondent && !stage.ownerMayName) return refuse({ reason: 'incomplete', field: 'respondent' });
  const end = endFor(procedure, stage, dueOn, latest.usual);
  const joined = { ...scene, named: [...scene.named, ...(named ?? [])] };
  const people = whoIsIn(procedure, stage, joined, respondent, circumstances);
  return {
    ok: true,
    events: [
      {
        type: 'StageStarted',
        stage: stage.key,
        ...said,
        ...people,
        named: named && named.length > 0 ? named : undefined,
        tellsOnly: stage.answers.length === 0 ? true : undefined,
        dueOn: end?.dueOn,
        dueAt: end?.dueAt,
        calendar: calendarUsed(
          circumstances.calendar,
          today(circumstances),
          latestOf([end?.dueOn, overallEnd, today(circumstances)]),
        ),
        milestones: milestonesOf(procedure, stage, scene, circumstances),
      },
    ],
  };
}

/** When a stage ends: on the day that was set, or as the procedure says. What asks for no answer has no end. */
function endFor(
  { clock }: Procedure,
  { answers }: Stage,
  dueOn: Day | undefined,
  usual: LimitEnd | undefined,
): LimitEnd | undefined {
  if (answers.length === 0) return undefined;
  // A day on which the limit ends in any case gives it no more hours than it has.
  return dueOn === undefined || dueOn === usual?.dueOn ? usual : onDay(dueOn, clock);
}

/** Everybody who has a part in a stage as it begins, whom they stand in for, and the roles that nobody holds. */
function whoIsIn(
  procedure: Procedure,
  stage: Stage,
  scene: StageScene,
  respondent: Person | undefined,
  circumstances: Circumstances,
) {
  const answers = stage.answers.filter((answer) => applies(answer, scene));
  const asked = answers.filter(({ copied }) => !copied).map(({ role }) => role);
  const copied = answers.filter((answer) => answer.copied).map(({ role }) => role);
  const found = (roles: readonly RoleKey[]) =>
    roles.map((role) => present(procedure, scene.named, circumstances, role));
  const parties = (roles: readonly RoleKey[]) => found(roles).flatMap((one) => one.parties);
  const aware = (role: RoleKey) =>
    stage.unlessAware.includes(role) &&
    parties([role]).length > 0 &&
    parties([role]).every(({ person }) => scene.aware.includes(person.id));
  const mustBeTold = mustBeToldNow(procedure, stage, scene).filter(
    (role) => ![...asked, ...copied].includes(role),
  );
  const tell = [...stage.informed, ...mustBeTold];
  const informed = [...new Set(tell)].filter((role) => !aware(role));
  const instead = respondent && asked[0] !== undefined ? [{ role: asked[0], person: respondent }] : undefined;
  const needed = [...new Set([...(instead ? [] : asked), ...copied, ...informed])];
  const standIns = found(needed).flatMap(({ standIn }) => standIn ?? []);
  return {
    respondents: instead ?? parties(asked),
    copied: parties(copied),
    informed: parties(informed),
    empty: needed.filter((role) => parties([role]).length === 0),
    owners:
      stage.ownedWith.length > 0
        ? stage.ownedWith.flatMap((role) => partiesIn(scene.named, circumstances.holders, role))
        : undefined,
    standIns: standIns.length > 0 ? standIns : undefined,
  };
}

/** Who must have been told by now and was not (N22, Q21). A stage outside the ladder of its number tells nobody more. */
function mustBeToldNow(procedure: Procedure, stage: Stage, scene: StageScene): readonly RoleKey[] {
  const number = (key: string) => procedure.stages.find((one) => one.key === key)?.number ?? 0;
  return procedure.toldBy
    .filter((by) => stage.number >= number(by.stage) && !scene.told.includes(by.role) && applies(by, scene))
    .map(({ role }) => role);
}

function latestOf(days: readonly (Day | undefined)[]): Day {
  return days.reduce<Day>((latest, day) => (day !== undefined && day > latest ? day : latest), '');
}

function isDayBetween(day: Day, first: Day, last: Day): boolean {
  return isDay(day) && day >= first && day <= last;
}
