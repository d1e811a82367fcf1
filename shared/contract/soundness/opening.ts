import { type Procedure, stageOf } from '#shared/domain/procedure.ts';
import type { Flag } from '#shared/domain/procedure-opening.ts';
import type { Place } from '../shape-faults.ts';
import { laddersOf } from './ladders.ts';

/** What would keep a case from being opened, or a flag from doing what it is for. */
export type OpeningFault = { readonly place: Place } & (
  | { readonly kind: 'noCategoryToChoose' }
  | { readonly kind: 'urgentOpensNothing' }
  | { readonly kind: 'urgentOpensNot'; readonly stage: string; readonly track: string }
  | { readonly kind: 'tracksOfNoUrgent' }
  | { readonly kind: 'directNotAllowed' }
);

/** What is wrong with the choice of a category, with flags, and with the stages that are entered straight. */
export function openingFaults(procedure: Procedure): readonly OpeningFault[] {
  const { opening } = procedure;
  const { categoryRequired, categories, flags, direct } = opening;
  const none = categoryRequired && categories.length === 0;
  const said = [...(direct.stages ? ['stages'] : []), ...(direct.grounds.length > 0 ? ['grounds'] : [])];
  return [
    ...(none ? [{ kind: 'noCategoryToChoose' as const, place: ['opening', 'categories'] }] : []),
    ...flags.flatMap(({ urgent, opens }, at): readonly OpeningFault[] =>
      urgent && opens === undefined
        ? [{ kind: 'urgentOpensNothing', place: ['opening', 'flags', at, 'urgent'] }]
        : [],
    ),
    ...flags.flatMap((flag, at) => opensNot(procedure, flag, ['opening', 'flags', at])),
    ...(direct.allowed
      ? []
      : said.map((part): OpeningFault => ({ kind: 'directNotAllowed', place: ['opening', 'direct', part] }))),
  ];
}

/** Tracks on which an urgent flag can be raised and would only stand on the record: its stage is not there. */
function opensNot(procedure: Procedure, flag: Flag, place: Place): readonly OpeningFault[] {
  const { urgent, opens, onlyOnItsTracks } = flag;
  if (onlyOnItsTracks)
    return urgent ? [] : [{ kind: 'tracksOfNoUrgent', place: [...place, 'onlyOnItsTracks'] }];
  if (!urgent || opens === undefined || !stageOf(procedure, opens)) return [];
  const without = laddersOf(procedure).filter(({ rungs }) => !rungs.some(({ key }) => key === opens));
  return without.flatMap(({ track = '' }) => [
    { kind: 'urgentOpensNot' as const, place: [...place, 'opens'], stage: opens, track },
  ]);
}
