import type { Procedure } from '#shared/domain/procedure.ts';
import { CASE_PARTS } from '#shared/domain/procedure-parts.ts';
import type { Place } from '../shape-faults.ts';
import { circlesIn } from './circles.ts';

/** A role that nobody could hold where the pack needs it, or that would be taken for something else. */
export type RoleFault = { readonly place: Place } & (
  | { readonly kind: 'notInDirectory'; readonly role: string }
  | { readonly kind: 'standInCircle'; readonly roles: readonly string[] }
  | { readonly kind: 'roleIsPart'; readonly role: string }
);

/** Every role that could not be held or stood in for as the pack means it. */
export function roleFaults(procedure: Procedure): readonly RoleFault[] {
  const { opening, readers, reports, roles } = procedure;
  return [
    ...fromDirectory(procedure, ['opening', 'by'], opening.by),
    ...fromDirectory(procedure, ['readers'], readers),
    ...reports.flatMap(({ by }, at) => fromDirectory(procedure, ['reports', at, 'by'], by)),
    ...Object.keys(roles)
      .filter((role) => CASE_PARTS.some((part) => part === role))
      .map((role): RoleFault => ({ kind: 'roleIsPart', place: ['roles', role], role })),
    ...circles(procedure),
  ];
}

/** Who may open, read or report is looked up in the directory, so a role that is only named for a case would be nobody. */
function fromDirectory({ roles }: Procedure, place: Place, keys: readonly string[]): readonly RoleFault[] {
  return keys
    .filter((role) => Object.hasOwn(roles, role) && roles[role]?.named !== 'inDirectory')
    .map((role) => ({ kind: 'notInDirectory', place, role }));
}

/** Roles that stand in for one another, each told once, at the first of them. */
function circles({ roles }: Procedure): readonly RoleFault[] {
  const standIns = Object.entries(roles).flatMap(([role, { standIn }]): [string, string][] =>
    standIn === undefined ? [] : [[role, standIn]],
  );
  return circlesIn(new Map(standIns)).map((circle) => ({
    kind: 'standInCircle',
    place: ['roles', circle[0] ?? '', 'standIn'],
    roles: circle,
  }));
}
