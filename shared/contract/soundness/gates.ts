import type { StageEntry } from '#shared/domain/facts.ts';
import { applies } from '#shared/domain/case-kind.ts';
import type { Procedure } from '#shared/domain/procedure.ts';
import { actOf, type Gate } from '#shared/domain/procedure-acts.ts';
import type { Stage } from '#shared/domain/procedure-stages.ts';
import type { Place } from '../shape-faults.ts';
import { kindsAt, type Ladder, laddersOf, laddersWith, unflagged } from './ladders.ts';
import { canBeRecorded, momentsBefore } from './moments.ts';

/** A gate that never opens, never stands, or says what means nothing where it is. */
export type GateFault = { readonly place: Place } & (
  | { readonly kind: 'gateNeverMet'; readonly act: string; readonly before: 'stage' | 'end' }
  | { readonly kind: 'gateNeverStands'; readonly act: string }
  | { readonly kind: 'gateOnlyForSome'; readonly act: string }
  | { readonly kind: 'unlessBeforeEnd' }
);

/** Every gate through which no case could come, or that keeps none. */
export function gateFaults(procedure: Procedure): readonly GateFault[] {
  const stages = procedure.stages.flatMap((stage, at) =>
    stage.gates.flatMap((gate, one) => stageGate(procedure, stage, gate, ['stages', at, 'gates', one])),
  );
  const end = (procedure.ending?.gates ?? []).flatMap((gate, at) =>
    endGate(procedure, gate, ['ending', 'gates', at]),
  );
  return [...stages, ...end];
}

function stageGate(procedure: Procedure, stage: Stage, gate: Gate, place: Place): readonly GateFault[] {
  const { needs, onlyAfter, unless } = gate;
  const stands = laddersWith(procedure, stage.key).filter(({ rungs }) =>
    entriesOf(stage, rungs).some((entry) => !unless.includes(entry)),
  );
  const before = (key: string, ladder: Ladder) =>
    could(procedure, key, momentsBefore(procedure, ladder, stage));
  if (stands.length === 0) return [{ kind: 'gateNeverStands', place: [...place, 'unless'], act: needs }];
  if (onlyAfter && !stands.some((ladder) => before(onlyAfter.act, ladder)))
    return [{ kind: 'gateNeverStands', place: [...place, 'onlyAfter'], act: onlyAfter.act }];
  if (!stands.every((ladder) => before(needs, ladder)))
    return [{ kind: 'gateNeverMet', place: [...place, 'needs'], act: needs, before: 'stage' }];
  return onlyForSome(procedure, stage.key, gate)
    ? [{ kind: 'gateOnlyForSome', place: [...place, 'needs'], act: needs }]
    : [];
}

/** Whether a gate stands in every case though its act can only be recorded in some. */
function onlyForSome(procedure: Procedure, stage: string | undefined, { needs, onlyAfter }: Gate): boolean {
  const act = actOf(procedure, needs);
  if (!act?.when || onlyAfter) return false;
  return kindsAt(procedure, stage).some((kind) => !applies(act, unflagged(kind)));
}

/** The ways in which a case comes to a stage: the first is raised, and those above it are moved up to or entered straight. */
function entriesOf(stage: Stage, rungs: readonly Stage[]): readonly StageEntry[] {
  return rungs[0]?.key === stage.key ? ['raised'] : ['escalated', 'direct'];
}

function endGate(procedure: Procedure, gate: Gate, place: Place): readonly GateFault[] {
  const { needs, unless } = gate;
  const met = laddersOf(procedure).every((ladder) =>
    could(procedure, needs, momentsBefore(procedure, ladder)),
  );
  return [
    ...(unless.length > 0 ? [{ kind: 'unlessBeforeEnd' as const, place: [...place, 'unless'] }] : []),
    ...(met
      ? []
      : [{ kind: 'gateNeverMet' as const, place: [...place, 'needs'], act: needs, before: 'end' as const }]),
    ...(met && onlyForSome(procedure, undefined, gate)
      ? [{ kind: 'gateOnlyForSome' as const, place: [...place, 'needs'], act: needs }]
      : []),
  ];
}

/** Whether an act can be recorded in time, and what it answers too. An act that is not there is told as such. */
function could(procedure: Procedure, key: string, moments: ReturnType<typeof momentsBefore>): boolean {
  const act = actOf(procedure, key);
  const answered = actOf(procedure, act?.answers);
  return [act, answered].every((one) => !one || canBeRecorded(one, moments));
}
