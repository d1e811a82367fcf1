import { type Case, currentRun, disputeOf, isOver, ownerOf } from './case.ts';
import type { Circumstances } from './circumstances.ts';
import { openDuties } from './clocks.ts';
import { takingItUp } from './deciding.ts';
import { timeAsked } from './decisions/more-time.ts';
import { doersOf } from './duty-doers.ts';
import { eachOnce, type Person } from './people.ts';
import { type Procedure, stageOf } from './procedure.ts';
import type { StageRun } from './stage-run.ts';

/** Those who still owe an answer at the stage under way: everybody asked until one has answered, or all must (`byAll`). */
export function owing(procedure: Procedure, state: Case): readonly Person[] {
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

/** Those the case waits for now, by name and id. */
export function waitingFor(procedure: Procedure, state: Case): readonly Person[] {
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
export function askedNow(
  procedure: Procedure,
  state: Case,
  when: Pick<Circumstances, 'now' | 'calendar'>,
): readonly Person[] {
  const time = timeAsked(procedure, state, when) ? [ownerOf(state).person] : [];
  return eachOnce([
    ...waitingFor(procedure, state),
    ...owing(procedure, state),
    ...time,
    ...doersNow(procedure, state),
  ]);
}

function doersNow(procedure: Procedure, state: Case): readonly Person[] {
  return eachOnce(openDuties(state).flatMap((duty) => doersOf(procedure, state, duty)));
}
