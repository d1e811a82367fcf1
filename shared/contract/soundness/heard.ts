import { applies, rungsOf } from '#shared/domain/ladder.ts';
import { type Procedure, stageOf } from '#shared/domain/procedure.ts';
import { actOf, type Gate } from '#shared/domain/procedure-acts.ts';
import type { Stage } from '#shared/domain/procedure-stages.ts';
import { type KindOfCase, unflagged } from './ladders.ts';

/**
 * The roles that have surely heard of a case of a kind before it comes to a stage, or once it is there: because they are
 * asked or told, must meet, or are told by an act without which it could not have come so far. What people may do or
 * leave tells nobody for sure.
 */
export function surelyHeard(
  procedure: Procedure,
  kind: KindOfCase,
  key: string,
  when: 'before' | 'there',
): readonly string[] {
  const rungs = rungsOf(procedure, kind.track);
  const at = rungs.findIndex((rung) => rung.key === key);
  return [
    ...rungs.slice(0, when === 'there' ? at + 1 : at).flatMap((rung) => heardAt(procedure, rung, kind)),
    ...rungs.slice(0, at + 1).flatMap(({ gates }) => gates.flatMap((gate) => toldThrough(procedure, gate))),
  ];
}

function heardAt(procedure: Procedure, rung: Stage, kind: KindOfCase): readonly string[] {
  const { answers, informed, meeting, number } = rung;
  const told = procedure.toldBy.filter((by) => {
    const first = stageOf(procedure, by.stage);
    return first !== undefined && number >= first.number && applies(by, unflagged(kind));
  });
  return [
    ...answers.filter((answer) => applies(answer, unflagged(kind))).map(({ role }) => role),
    ...informed,
    ...(meeting?.obligatory === 'whenBegun' ? meeting.required : []),
    ...told.map(({ role }) => role),
  ];
}

/** Whom an act tells that a gate waits for in every case that moves up through it. */
function toldThrough(procedure: Procedure, { needs, onlyAfter, unless }: Gate): readonly string[] {
  const always = !onlyAfter && !unless.includes('escalated') && !unless.includes('raised');
  return always ? (actOf(procedure, needs)?.tells ?? []) : [];
}
