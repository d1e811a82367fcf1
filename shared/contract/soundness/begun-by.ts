import type { Procedure } from '#shared/domain/procedure.ts';
import { CASE_PARTS } from '#shared/domain/procedure-parts.ts';
import type { Stage } from '#shared/domain/procedure-stages.ts';
import type { Place } from '../shape-faults.ts';
import { type Ladder, laddersOf } from './ladders.ts';

/** A stage to which nobody who has a part in a case by then could take it. */
export interface BegunByFault {
  readonly kind: 'begunByNobody';
  readonly place: Place;
  readonly roles: readonly string[];
}

/** Every stage that is only for roles without a part in a case before it: no case could move up there. */
export function begunByFaults(procedure: Procedure): readonly BegunByFault[] {
  return procedure.stages.flatMap(({ key, begunBy }, at): readonly BegunByFault[] => {
    // A name that points at nothing is told as such.
    const known = begunBy.every((by) => Object.hasOwn(procedure.roles, by) || isPart(by));
    const stuck = known && laddersOf(procedure).some((ladder) => isStuck(procedure, ladder, key));
    return stuck ? [{ kind: 'begunByNobody', place: ['stages', at, 'begunBy'], roles: begunBy }] : [];
  });
}

function isStuck(procedure: Procedure, { rungs }: Ladder, key: string): boolean {
  const at = rungs.findIndex((rung) => rung.key === key);
  const stage = rungs[at];
  if (!stage) return false;
  // A first stage without a talk before it begins as the case opens, by whoever opens it.
  const opening = at === 0 && !procedure.informal;
  const there = [
    ...procedure.opening.by,
    ...(opening ? [] : [...CASE_PARTS, ...namedAtOpening(procedure)]),
    ...(opening ? ['owner', 'party'] : []),
    ...rungs.slice(0, at).flatMap((rung) => inStage(procedure, rung)),
  ];
  return !stage.begunBy.some((role) => there.includes(role));
}

function isPart(by: string): boolean {
  return CASE_PARTS.some((part) => part === by);
}

function namedAtOpening({ roles }: Procedure): readonly string[] {
  return Object.keys(roles).filter((role) => roles[role]?.named === 'atOpening');
}

/** Everybody who can come to have a part in a case with a stage; also by what people record while it is under way. */
function inStage(procedure: Procedure, { number, answers, informed, ownedWith, meeting }: Stage) {
  const told = procedure.toldBy.filter(({ stage }) => {
    const by = procedure.stages.find(({ key }) => key === stage);
    return by !== undefined && number >= by.number;
  });
  return [
    ...answers.map(({ role }) => role),
    ...informed,
    ...ownedWith,
    ...(meeting?.required ?? []),
    ...told.map(({ role }) => role),
    ...procedure.acts.flatMap(({ tells }) => tells),
  ];
}
