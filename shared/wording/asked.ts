import { type Case, currentRun, disputeOf, isOver, ownerOf } from '#shared/domain/case.ts';
import { openDuties } from '#shared/domain/clocks.ts';
import { takingItUp } from '#shared/domain/deciding.ts';
import { timeAsked } from '#shared/domain/decisions/more-time.ts';
import { doersOf } from '#shared/domain/duty-doers.ts';
import { eachOnce, type Person } from '#shared/domain/people.ts';
import { type Procedure, stageOf } from '#shared/domain/procedure.ts';
import type { StageRun } from '#shared/domain/stage-run.ts';
import type { When } from './dates.ts';

/** Somebody by name and id. */
type Named = Pick<Person, 'id' | 'name'>;

/** Those who still owe an answer at the stage under way: everybody asked until one has answered, or all must (`byAll`). */
export function owing(procedure: Procedure, state: Case): readonly Named[] {
  const run = currentRun(state);
  const { phase } = disputeOf(state);
  if (!run || isOver(state) || (phase !== 'waiting' && phase !== 'lapsed')) return [];
  const have = new Set(run.responses.map(({ by }) => by.id));
  const owe = run.respondents.some(({ person }) => !have.has(person.id));
  const open = have.size === 0 || (needsAll(procedure, run) && owe);
  if (!open) return [];
  const asked = [...run.respondents, ...run.copied].map(({ person }) => person);
  return eachOnce(asked).filter(({ id }) => !have.has(id));
}

/** Whether everybody who is asked at a stage must answer. */
export function needsAll(procedure: Procedure, { stage, respondents }: StageRun): boolean {
  return stageOf(procedure, stage)?.answered === 'byAll' && respondents.length > 1;
}

/** How many of those who must all answer have: "1 of 2 have answered"; nothing where one answer is enough. */
export function answeredSoFar(procedure: Procedure, run: StageRun): readonly string[] {
  if (!needsAll(procedure, run)) return [];
  const have = new Set(run.responses.map(({ by }) => by.id));
  const asked = eachOnce(run.respondents.map(({ person }) => person));
  return [`${asked.filter(({ id }) => have.has(id)).length} of ${asked.length} have answered`];
}

/** Those the case waits for now, by name and id. */
export function waitingFor(procedure: Procedure, state: Case): readonly Named[] {
  const owner = ownerOf(state).person;
  if (isOver(state)) return doersNow(procedure, state);
  const owed = owing(procedure, state);
  if (disputeOf(state).phase === 'waiting' && owed.length > 0) return owed;
  const taking = takingItUp(procedure, state);
  return taking.length > 0 ? taking : [owner];
}

/**
 * Those who are asked to do something now: whom it waits for, who still owes an answer, who is to say whether there is
 * more time for it, and whose duties are open.
 */
export function askedNow(procedure: Procedure, state: Case, when: When): readonly Named[] {
  const time = timeAsked(procedure, state, when) ? [ownerOf(state).person] : [];
  return eachOnce([
    ...waitingFor(procedure, state),
    ...owing(procedure, state),
    ...time,
    ...doersNow(procedure, state),
  ]);
}

function doersNow(procedure: Procedure, state: Case): readonly Named[] {
  return eachOnce(openDuties(state).flatMap((duty) => doersOf(procedure, state, duty)));
}
