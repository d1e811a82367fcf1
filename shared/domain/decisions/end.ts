import { type Case, currentRun, disputeOf } from '../case.ts';
import type { PersonCommand } from '../commands.ts';
import type { CaseEvent } from '../events.ts';
import { isAbove, ladderOf } from '../ladder.ts';
import { type Procedure, stageOf } from '../procedure.ts';
import { accept, type Decision, type Refusal, refuse } from '../refusals.ts';
import { filled } from './filled.ts';
import { shutGate } from './gates.ts';
import { checkSettling } from './talked.ts';

type RecordResolution = Extract<PersonCommand, { type: 'recordResolution' }>;

/** The owner records how the matter ended, and then authorises the record (N14, O14, S10). */
export function decideEnd(
  procedure: Procedure,
  state: Case,
  command: RecordResolution | Extract<PersonCommand, { type: 'authorise' }>,
): Decision<CaseEvent> {
  switch (command.type) {
    case 'recordResolution': {
      const refusal = checkEnding(procedure, state) ?? checkOutcome(procedure, state, command);
      if (refusal) return refuse(refusal);
      const { text, outcome, overallReason } = command;
      const { ending } = procedure;
      return accept({
        type: 'ResolutionRecorded',
        stage: currentRun(state)?.stage,
        text,
        outcome: ending && ending.outcomes.length > 0 ? outcome : undefined,
        overallReason: ending?.overallReason === undefined ? undefined : overallReason,
      });
    }
    case 'authorise': {
      const refusal = checkAuthorise(procedure, state);
      const goesOn = disputeOf(state).phase !== 'resolved' && procedure.ending?.goesOnBeside;
      return refusal ? refuse(refusal) : accept({ type: 'CaseAuthorised', goesOn: goesOn || undefined });
    }
  }
}

/** Why the matter cannot end yet, whatever the owner writes; nothing when it can. */
export function checkEnding(procedure: Procedure, state: Case): Refusal | undefined {
  const { ending } = procedure;
  const run = currentRun(state);
  if (ending?.onceAnswered && run && !run.tellsOnly && run.responses.length === 0)
    return { reason: 'endOnceAnswered', why: ending.why };
  // What ends unsettled waits for nothing that belongs to a settlement.
  const mayEndUnsettled = ending?.outcomes.some((one) => !one.settled && isOpen(procedure, state, one.from));
  return mayEndUnsettled ? undefined : checkSettled(procedure, state);
}

function checkSettled(procedure: Procedure, state: Case): Refusal | undefined {
  return checkSettling(procedure, state) ?? shutGate(procedure, state, procedure.ending?.gates ?? []);
}

function isOpen(procedure: Procedure, state: Case, from: string | undefined): boolean {
  return from === undefined || hasReached(procedure, state, from);
}

function checkOutcome(procedure: Procedure, state: Case, command: RecordResolution): Refusal | undefined {
  const outcomes = procedure.ending?.outcomes ?? [];
  const chosen = outcomes.find(({ key }) => key === command.outcome);
  const why = procedure.ending?.why;
  if (outcomes.length > 0 && !chosen) return { reason: 'incomplete', field: 'outcome', why };
  if (chosen?.from !== undefined && !isOpen(procedure, state, chosen.from))
    return { reason: 'outcomeNotYet', outcome: chosen.key, stage: chosen.from };
  const settling = !chosen || chosen.settled ? checkSettled(procedure, state) : undefined;
  if (settling) return settling;
  if (procedure.ending?.overallReason !== undefined && !filled(command.overallReason))
    return { reason: 'incomplete', field: 'overallReason', why };
  return filled(command.text) ? undefined : { reason: 'incomplete', field: 'text' };
}

/** Whether a case has come to a stage of its ladder, or above it. One that is on another ladder it never comes to. */
function hasReached(procedure: Procedure, state: Case, key: string): boolean {
  const ladder = ladderOf(procedure, state);
  const at = stageOf(procedure, currentRun(state)?.stage);
  const onLadder = ladder.some((stage) => stage.key === key);
  return onLadder && at !== undefined && (at.key === key || isAbove(ladder, at, key));
}

/**
 * Why the record cannot be authorised yet. Record and dispute are two things: where the pack says so, the record may end
 * from a stage on though the matter is not resolved (N14, Q5).
 */
export function checkAuthorise(procedure: Procedure, state: Case): Refusal | undefined {
  const { phase } = disputeOf(state);
  if (phase === 'resolved') return undefined;
  const from = procedure.ending?.mayAuthoriseFromStage;
  return from !== undefined && hasReached(procedure, state, from)
    ? undefined
    : { reason: 'notNow', command: 'authorise', phase };
}
