import { type Case, currentRun } from '../case.ts';
import type { Circumstances } from '../circumstances.ts';
import { overallDueOn } from '../clocks.ts';
import type { PersonCommand } from '../commands.ts';
import type { CaseEvent } from '../events.ts';
import { nextStage, type Procedure, type Stage, stageOf } from '../procedure.ts';
import { type Decision, type Refusal, refuse } from '../refusals.ts';
import { checkDirect } from './direct.ts';
import { filled } from './filled.ts';
import { startStage } from './stage-start.ts';

type Escalate = Extract<PersonCommand, { type: 'escalate' }>;

/** The owner moves the matter up: to the next stage, or past stages where the procedure lets them (N5, N7, O4, O15). */
export function decideEscalate(
  procedure: Procedure,
  state: Case,
  command: Escalate,
  circumstances: Circumstances,
): Decision<CaseEvent> {
  const run = currentRun(state);
  const stage = stageOf(procedure, command.stage);
  if (!stage) return refuse({ reason: 'unknownStage' });
  const next = nextStage(procedure, run?.stage);
  const refusal = checkMove(procedure, state, stage, next, command);
  if (refusal) return refuse(refusal);
  const entry = stage !== next ? 'direct' : run ? 'escalated' : 'raised';
  const { text, dueOn, reason, views } = command;
  const end = overallDueOn(procedure, state, circumstances.calendar);
  return startStage(
    procedure,
    stage,
    { entry, text, dueOn, reason, views },
    state.record.named,
    end,
    circumstances,
  );
}

function checkMove(
  procedure: Procedure,
  state: Case,
  stage: Stage,
  next: Stage | undefined,
  command: Escalate,
): Refusal | undefined {
  const run = currentRun(state);
  const from = run && stageOf(procedure, run.stage);
  if (from && stage.number <= from.number) return { reason: 'stageNotHigher' };
  // Going straight to a more senior manager has its own reasons and waits for nothing (N5, O4).
  const early = stage === next ? checkEarly(procedure, state) : undefined;
  if (early) return early;
  if (!filled(command.text)) return { reason: 'incomplete', field: 'text' };
  return checkDirect(procedure, stage, next, command);
}

/** Why the owner may not move up yet; nothing when they may. Once the limit has passed nothing holds it back (N7). */
export function checkEarly(procedure: Procedure, state: Case): Refusal | undefined {
  const run = currentRun(state);
  if (!run || run.passed) return undefined;
  if (state.record.phase === 'waiting' && procedure.clock.moveUp === 'onceAnswered') {
    return { reason: 'answerFirst', dueOn: run.dueOn };
  }
  const meeting = stageOf(procedure, run.stage)?.meeting;
  const met = state.record.meetings.some((held) => held.stage === run.stage && held.held);
  if (meeting?.obligatory === 'whenNotSettled' && !met) return { reason: 'meetingFirst', dueOn: run.dueOn };
  return undefined;
}
