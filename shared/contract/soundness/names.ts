import type { Procedure } from '#shared/domain/procedure.ts';
import { actOf } from '#shared/domain/procedure-acts.ts';
import { CASE_PARTS } from '#shared/domain/procedure-parts.ts';
import type { Place } from '../shape-faults.ts';
import type { NameOf } from './name-use.ts';
import { namesUsed } from './names-used.ts';

/** A name that points at nothing: nothing in the pack has it as its key. */
export type NameFault = { readonly place: Place } & (
  | { readonly kind: 'unknownName'; readonly of: NameOf; readonly name: string }
  | { readonly kind: 'unknownOutcome'; readonly act: string; readonly outcome: string }
);

/** Every name that a pack uses without having what it names. */
export function nameFaults(procedure: Procedure): readonly NameFault[] {
  const known = knownNames(procedure);
  return [
    ...namesUsed(procedure)
      .filter(({ of, name }) => !known[of].has(name))
      .map((use): NameFault => ({ kind: 'unknownName', ...use })),
    ...outcomeFaults(procedure),
  ];
}

function knownNames(procedure: Procedure): Readonly<Record<NameOf, ReadonlySet<string>>> {
  const { stages, tracks, acts, opening, agenda, rules } = procedure;
  const keys = (list: readonly { readonly key: string }[]) => new Set(list.map(({ key }) => key));
  const roles = Object.keys(procedure.roles);
  return {
    role: new Set(roles),
    whose: new Set([...roles, ...CASE_PARTS]),
    told: new Set([...roles, 'owner']),
    stage: keys(stages),
    track: keys(tracks),
    act: keys(acts),
    flag: keys(opening.flags),
    category: keys(opening.categories),
    group: keys(opening.groups),
    source: keys(opening.sources?.items ?? []),
    point: keys(agenda),
    example: new Set(opening.examples.flatMap(({ items }) => items)),
    rule: new Set(Object.keys(rules)),
  };
}

interface OutcomeUse {
  readonly place: Place;
  readonly act: string | undefined;
  readonly outcome: string | undefined;
}

function outcomeFaults(procedure: Procedure): readonly NameFault[] {
  return outcomesUsed(procedure).flatMap(({ place, act: key, outcome }): readonly NameFault[] => {
    const act = actOf(procedure, key);
    if (!act || outcome === undefined) return [];
    const known = act.fields.outcome?.choices.some((choice) => choice.key === outcome);
    return known ? [] : [{ kind: 'unknownOutcome', place, act: act.key, outcome }];
  });
}

function outcomesUsed({ stages, ending, filing, acts }: Procedure): readonly OutcomeUse[] {
  const lists = [
    ...stages.map(({ gates }, at) => ({ place: ['stages', at], gates })),
    { place: ['ending'], gates: ending?.gates ?? [] },
  ];
  return [
    ...lists.flatMap(({ place, gates }) =>
      gates.flatMap(({ needs, outcome, onlyAfter }, at) => [
        { place: [...place, 'gates', at, 'outcome'], act: needs, outcome },
        { place: [...place, 'gates', at, 'onlyAfter'], act: onlyAfter?.act, outcome: onlyAfter?.outcome },
      ]),
    ),
    {
      place: ['filing', 'onceApproved', 'outcome'],
      act: filing?.onceApproved.act,
      outcome: filing?.onceApproved.outcome,
    },
    ...acts.map(({ key, duty }, at) => ({
      place: ['acts', at, 'duty', 'onlyWhen'],
      act: key,
      outcome: duty?.onlyWhen,
    })),
  ];
}
