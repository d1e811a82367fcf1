import type { Case } from '../case.ts';
import type { StageEntry } from '../facts.ts';
import type { Procedure } from '../procedure.ts';
import type { Gate } from '../procedure-acts.ts';
import type { Stage } from '../procedure-stages.ts';
import type { Refusal } from '../refusals.ts';
import { lastAct, standingAct } from './act.ts';

/** Why a stage cannot begin yet: something that must be on the record first is not there (N24, S5). */
export function checkGates(
  procedure: Procedure,
  state: Case | undefined,
  stage: Stage | undefined,
  entry: StageEntry,
): Refusal | undefined {
  const gates = stage?.gates.filter(({ unless }) => !unless.includes(entry)) ?? [];
  return stage && shutGate(procedure, state, gates, stage.key);
}

/** The first of some gates that is shut: in front of a stage, or without one in front of the end (R5). */
export function shutGate(
  procedure: Procedure,
  state: Case | undefined,
  gates: readonly Gate[],
  stage?: string,
): Refusal | undefined {
  const shut = gates.find((gate) => stands(state, gate) && !isOpen(procedure, state, gate));
  if (!shut) return undefined;
  const { needs, outcome, why } = shut;
  return { reason: 'gateNotMet', stage, needs, outcome, why };
}

function stands(state: Case | undefined, { onlyAfter }: Gate): boolean {
  return !onlyAfter || lastAct(state, onlyAfter.act)?.outcome === onlyAfter.outcome;
}

function isOpen(procedure: Procedure, state: Case | undefined, { needs, outcome }: Gate): boolean {
  const done = standingAct(procedure, state, needs);
  return done !== undefined && (outcome === undefined || done.outcome === outcome);
}
