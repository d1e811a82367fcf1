import { type Case, currentRun } from '../case.ts';
import type { Circumstances } from '../circumstances.ts';
import { overallDueOn } from '../clocks.ts';
import type { PersonCommand } from '../commands.ts';
import type { CaseEvent, StageEntry } from '../events.ts';
import { nextStage, type Procedure, type Stage, stageOf } from '../procedure.ts';
import { type Decision, type Refusal, refuse } from '../refusals.ts';
import { checkGates } from './act.ts';
import { checkDirect, checkFormally, isStraightTo } from './direct.ts';
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
  const entry = entryOf(state, stage, next);
  const { text, dueOn, reason, views, respondent } = command;
  const end = overallDueOn(procedure, state, circumstances.calendar);
  return startStage(
    procedure,
    stage,
    { entry, text, dueOn, reason, views, respondent },
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
  const provided = stage === next || isStraightTo(procedure, stage);
  const early = provided ? checkMoveTo(procedure, state, stage.key) : undefined;
  if (early) return early;
  if (!filled(command.text)) return { reason: 'incomplete', field: 'text' };
  // Only the first formal step asks why it is taken on such a category; after it the reason stands on the record.
  const formally = run ? undefined : checkFormally(procedure, state.record.category, command.reason);
  return checkDirect(procedure, stage, next, command) ?? formally;
}

function entryOf(state: Case, stage: Stage, next: Stage | undefined): StageEntry {
  if (stage !== next) return 'direct';
  return currentRun(state) ? 'escalated' : 'raised';
}

/** Why a stage cannot begin yet, whatever the owner writes; nothing when it can. */
export function checkMoveTo(procedure: Procedure, state: Case, key: string): Refusal | undefined {
  const next = nextStage(procedure, currentRun(state)?.stage);
  const stage = stageOf(procedure, key);
  // Going straight to a more senior manager has its own reasons and waits for nothing else (N5, O4).
  const early = stage === next ? checkEarly(procedure, state) : undefined;
  return early ?? (stage && checkGates(state, stage, entryOf(state, stage, next)));
}

/** Why the owner may not move up yet. Once the limit has passed only a gate of the next stage holds it back (N7, N24). */
function checkEarly(procedure: Procedure, state: Case): Refusal | undefined {
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
