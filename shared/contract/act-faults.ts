import type { Procedure } from '#shared/domain/procedure.ts';
import { ACT_PARTS, actOf } from '#shared/domain/procedure-acts.ts';
import type { LooseEnd } from './pack-loose-ends.ts';
import type { Place } from './shape-faults.ts';

/** An act, a gate or the opening names something the pack does not have. */
export type ActFault = { readonly place: Place } & (
  | { readonly kind: 'unknownAct'; readonly act: string }
  | { readonly kind: 'unknownOutcome'; readonly act: string; readonly outcome: string }
  | { readonly kind: 'unknownStage'; readonly stage: string }
  | { readonly kind: 'unknownGroup'; readonly group: string }
  | { readonly kind: 'actTwice'; readonly key: string }
);

/** Every name that points at nothing: a role, a stage, an act or its outcome, a group of categories. */
export function actFaults(procedure: Procedure): readonly (ActFault | LooseEnd)[] {
  return [
    ...procedure.acts.flatMap((_, at) => faultsOfAct(procedure, at)),
    ...gateFaults(procedure),
    ...openingNames(procedure),
  ];
}

function faultsOfAct(procedure: Procedure, at: number): readonly (ActFault | LooseEnd)[] {
  const act = procedure.acts[at];
  if (!act) return [];
  const known = new Set<string>([...Object.keys(procedure.roles), ...ACT_PARTS]);
  const stages = new Set(procedure.stages.map(({ key }) => key));
  const unknown = (part: 'by' | 'tells', roles: readonly string[]) =>
    roles.flatMap((role, one) =>
      known.has(role) && !(part === 'tells' && isPart(role) && role !== 'owner')
        ? []
        : [{ kind: 'unknownRole' as const, place: ['acts', at, part, one], role }],
    );
  const twice = procedure.acts.findIndex(({ key }) => key === act.key) !== at;
  return [
    ...(twice ? [{ kind: 'actTwice' as const, place: ['acts', at, 'key'], key: act.key }] : []),
    ...unknown('by', act.by),
    ...unknown('tells', act.tells),
    ...(act.stages ?? []).flatMap((stage, one) =>
      stages.has(stage) ? [] : [{ kind: 'unknownStage' as const, place: ['acts', at, 'stages', one], stage }],
    ),
  ];
}

function isPart(role: string): boolean {
  return ACT_PARTS.some((part) => part === role);
}

function openingNames({ opening, stages, closing }: Procedure): readonly ActFault[] {
  const groups = new Set(opening.groups.map(({ key }) => key));
  const keys = new Set(stages.map(({ key }) => key));
  const end = closing?.mayAuthoriseFromStage;
  return [
    ...(end === undefined || keys.has(end)
      ? []
      : [{ kind: 'unknownStage' as const, place: ['closing', 'mayAuthoriseFromStage'], stage: end }]),
    ...opening.categories.flatMap(({ group }, at): readonly ActFault[] =>
      group === undefined || groups.has(group)
        ? []
        : [{ kind: 'unknownGroup', place: ['opening', 'categories', at, 'group'], group }],
    ),
    ...(opening.direct.stages ?? []).flatMap((stage, at): readonly ActFault[] =>
      keys.has(stage) ? [] : [{ kind: 'unknownStage', place: ['opening', 'direct', 'stages', at], stage }],
    ),
  ];
}

function gateFaults(procedure: Procedure): readonly ActFault[] {
  return procedure.stages.flatMap(({ gates }, at) =>
    gates.flatMap(({ needs, outcome, onlyAfter }, one) => {
      const place = ['stages', at, 'gates', one];
      return [
        ...pointing(procedure, [...place, 'needs'], needs, outcome),
        ...(onlyAfter ? pointing(procedure, [...place, 'onlyAfter'], onlyAfter.act, onlyAfter.outcome) : []),
      ];
    }),
  );
}

function pointing(
  procedure: Procedure,
  place: Place,
  key: string,
  outcome: string | undefined,
): readonly ActFault[] {
  const act = actOf(procedure, key);
  if (!act) return [{ kind: 'unknownAct', place, act: key }];
  const known = outcome === undefined || act.fields.outcome?.choices.some((one) => one.key === outcome);
  return known ? [] : [{ kind: 'unknownOutcome', place, act: key, outcome }];
}
