import type { Procedure } from '#shared/domain/procedure.ts';
import type { Place } from './shape-faults.ts';

/** A name that a pack uses without saying what it is: a role nobody labelled, a rule that is not quoted. */
export type LooseEnd = { readonly place: Place } & (
  | { readonly kind: 'unknownRole'; readonly role: string }
  | { readonly kind: 'unquotedRule'; readonly rule: string }
);

/** Every role and rule that a pack names but does not have. */
export function looseEnds(procedure: Procedure): readonly LooseEnd[] {
  return [...unknownRoles(procedure), ...unquotedRules(procedure, [])];
}

function unknownRoles(procedure: Procedure): readonly LooseEnd[] {
  return rolesUsed(procedure)
    .filter(({ role }) => !Object.hasOwn(procedure.roles, role))
    .map((used) => ({ kind: 'unknownRole', ...used }));
}

function rolesUsed({ opening, readers, informal, stages }: Procedure): readonly RoleUse[] {
  return [
    ...each(['opening', 'by'], opening.by),
    ...each(['readers'], readers),
    ...each(['informal', 'answers'], informal?.answers ?? []),
    ...stages.flatMap(({ answers, informed, meeting }, at) => [
      ...answers.map(({ role }, one) => ({ place: ['stages', at, 'answers', one, 'role'], role })),
      ...each(['stages', at, 'informed'], informed),
      ...each(['stages', at, 'meeting', 'required'], meeting?.required ?? []),
      ...(meeting ? [{ place: ['stages', at, 'meeting', 'chair'], role: meeting.chair }] : []),
    ]),
  ];
}

interface RoleUse {
  readonly place: Place;
  readonly role: string;
}

function each(place: Place, roles: readonly string[]): readonly RoleUse[] {
  return roles.map((role, at) => ({ place: [...place, at], role }));
}

/** Wherever a part says which rules it comes from, under `why`, each must be quoted. */
function unquotedRules(procedure: Procedure, place: Place, part: unknown = procedure): readonly LooseEnd[] {
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([name, value]) => {
    const here = [...place, Array.isArray(part) ? Number(name) : name];
    if (name !== 'why' || !Array.isArray(value)) return unquotedRules(procedure, here, value);
    return value
      .map(String)
      .filter((rule) => !Object.hasOwn(procedure.rules, rule))
      .map((rule) => ({ kind: 'unquotedRule' as const, place: here, rule }));
  });
}
