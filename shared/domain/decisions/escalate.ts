import { type Case, currentRun, disputeOf } from '../case.ts';
import type { Circumstances } from '../circumstances.ts';
import { overallDueOn } from '../clocks.ts';
import type { PersonCommand } from '../commands.ts';
import type { CaseEvent } from '../events.ts';
import type { StageEntry } from '../facts.ts';
import { isAbove, ladderOf, nextStage } from '../ladder.ts';
import type { Party, Person } from '../people.ts';
import { type Procedure, stageOf } from '../procedure.ts';
import type { Stage } from '../procedure-stages.ts';
import { type Decision, type Refusal, refuse } from '../refusals.ts';
import { checkDirect, checkFormally, groundOf, isStraightTo, isUrgent, reasonOfFlag } from './direct.ts';
import { filled } from './filled.ts';
import { checkGates } from './gates.ts';
import { meetingWithStage } from './meeting.ts';
import { type StageStart, sceneOf, startStage } from './stage-start.ts';

type Escalate = Extract<PersonCommand, { type: 'escalate' }>;

/** The matter is moved up: to the next stage, or past stages where the procedure lets people (N5, N7, O4, O15). */
export function decideEscalate(
  procedure: Procedure,
  state: Case,
  command: Escalate,
  circumstances: Circumstances,
): Decision<CaseEvent> {
  const stage = stageOf(procedure, command.stage);
  if (!stage) return refuse({ reason: 'unknownStage' });
  const next = nextStage(procedure, state);
  const refusal = checkMove(procedure, state, stage, next, command);
  if (refusal) return refuse(refusal);
  const { text, dueOn, ground, views, respondent } = command;
  const reason = command.reason ?? reasonOfFlag(procedure, disputeOf(state), stage);
  const named = namedNow(procedure, command.named ?? {});
  const entry = entryOf(state, stage, next);
  return beginStage(
    procedure,
    state,
    stage,
    { entry, text, dueOn, ground: groundOf(procedure, entry, ground), reason, views, respondent, named },
    circumstances,
  );
}

/** Begins a stage of a case that is open, with the meeting that it calls as it begins. */
export function beginStage(
  procedure: Procedure,
  state: Case,
  stage: Stage,
  start: StageStart,
  circumstances: Circumstances,
): Decision<CaseEvent> {
  const end = overallDueOn(procedure, state, circumstances.calendar);
  const scene = sceneOf(state);
  return meetingWithStage(
    procedure,
    scene,
    startStage(procedure, stage, start, scene, end, circumstances),
    circumstances,
  );
}

/** People for roles that are named for the case when a stage needs them. */
export function namedNow(procedure: Procedure, named: Readonly<Record<string, Person>>): readonly Party[] {
  return Object.entries(named)
    .filter(([role]) => procedure.roles[role]?.named === 'whenNeeded')
    .map(([role, person]) => ({ role, person }));
}

function checkMove(
  procedure: Procedure,
  state: Case,
  stage: Stage,
  next: Stage | undefined,
  command: Escalate,
): Refusal | undefined {
  const run = currentRun(state);
  const ladder = ladderOf(procedure, state);
  if (!isAbove(ladder, stage, run?.stage)) return { reason: 'stageNotHigher' };
  const dispute = disputeOf(state);
  const provided = stage === next || isStraightTo(procedure, dispute, stage);
  const early = provided ? checkMoveTo(procedure, state, stage.key) : undefined;
  if (early) return early;
  if (!filled(command.text)) return { reason: 'incomplete', field: 'text' };
  // Only the first formal step asks why it is taken on such a category; after it the reason stands on the record.
  const formally = run ? undefined : checkFormally(procedure, dispute.category, command.reason);
  return checkDirect(procedure, dispute, stage, next, command) ?? formally;
}

function entryOf(state: Case, stage: Stage, next: Stage | undefined): StageEntry {
  if (stage !== next) return 'direct';
  return currentRun(state) ? 'escalated' : 'raised';
}

/** Why a stage cannot begin yet, whatever is written; nothing when it can. */
export function checkMoveTo(procedure: Procedure, state: Case, key: string): Refusal | undefined {
  const next = nextStage(procedure, state);
  const stage = stageOf(procedure, key);
  if (!stage || isUrgent(procedure, disputeOf(state), stage)) return undefined;
  // Going straight to a more senior manager has its own reasons and waits for nothing else (N5, O4).
  const early = stage === next ? checkEarly(procedure, state) : undefined;
  return early ?? checkGates(procedure, state, stage, entryOf(state, stage, next));
}

/** Why the matter may not move up yet. Once the limit has passed only a gate of the next stage holds it back (N7, N24). */
function checkEarly(procedure: Procedure, state: Case): Refusal | undefined {
  const run = currentRun(state);
  if (!run || run.passed || run.tellsOnly) return undefined;
  const { phase, meetings } = disputeOf(state);
  const { clock } = procedure;
  // Where no date is set there is no limit to wait for.
  if (phase === 'waiting' && clock.moveUp === 'onceAnswered' && run.dueOn !== undefined)
    return { reason: 'answerFirst', dueOn: run.dueOn, why: clock.why };
  const meeting = stageOf(procedure, run.stage)?.meeting;
  const met = meetings.some((held) => held.stage === run.stage && held.held);
  if (meeting && meeting.obligatory !== 'never' && !met)
    return { reason: 'meetingFirst', dueOn: run.dueOn, why: meeting.why };
  return undefined;
}
