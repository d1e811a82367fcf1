import { rungsOf } from '#shared/domain/ladder.ts';
import type { Procedure } from '#shared/domain/procedure.ts';
import { CASE_PARTS } from '#shared/domain/procedure-parts.ts';
import type { Stage } from '#shared/domain/procedure-stages.ts';
import type { Place } from '../shape-faults.ts';
import { surelyHeard } from './heard.ts';
import { type KindOfCase, kindsAt } from './ladders.ts';

/** A stage to which nobody could take a case, or that somebody owns who would not hear of it. */
export type BegunByFault = { readonly place: Place } & (
  | { readonly kind: 'begunByNobody'; readonly roles: readonly string[] }
  | { readonly kind: 'ownsUnaware'; readonly role: string }
);

/** Every stage that is only for roles without a part in a case before it, or owned by a role that has not heard of it. */
export function begunByFaults(procedure: Procedure): readonly BegunByFault[] {
  return procedure.stages.flatMap((stage, at) => [
    ...begunByNobody(procedure, stage, ['stages', at, 'begunBy']),
    ...ownsUnaware(procedure, stage, ['stages', at, 'ownedWith']),
  ]);
}

function begunByNobody(procedure: Procedure, stage: Stage, place: Place): readonly BegunByFault[] {
  const roles = stage.begunBy;
  // A name that points at nothing is told as such.
  const known = roles.every((by) => Object.hasOwn(procedure.roles, by) || isPart(by));
  const stuck = known && kindsAt(procedure, stage.key).some((kind) => isStuck(procedure, kind, stage));
  return stuck ? [{ kind: 'begunByNobody', place, roles }] : [];
}

function isStuck(procedure: Procedure, kind: KindOfCase, { key, begunBy }: Stage): boolean {
  const [first] = rungsOf(procedure, kind.track);
  // A first stage without a talk before it begins as the case opens, by whoever opens it.
  const opening = first?.key === key && !procedure.informal;
  const there = [
    ...procedure.opening.by,
    ...(opening ? ['owner', 'party'] : [...CASE_PARTS, ...namedAtOpening(procedure)]),
    ...surelyHeard(procedure, kind, key, 'before'),
  ];
  return !begunBy.some((role) => there.includes(role));
}

function ownsUnaware(procedure: Procedure, { key, ownedWith }: Stage, place: Place): readonly BegunByFault[] {
  const heard = kindsAt(procedure, key).map((kind) => [
    ...procedure.opening.by,
    ...surelyHeard(procedure, kind, key, 'there'),
  ]);
  return ownedWith.flatMap((role, at): readonly BegunByFault[] =>
    !Object.hasOwn(procedure.roles, role) || heard.every((roles) => roles.includes(role))
      ? []
      : [{ kind: 'ownsUnaware', place: [...place, at], role }],
  );
}

function isPart(by: string): boolean {
  return CASE_PARTS.some((part) => part === by);
}

function namedAtOpening({ roles }: Procedure): readonly string[] {
  return Object.keys(roles).filter((role) => roles[role]?.named === 'atOpening');
}
