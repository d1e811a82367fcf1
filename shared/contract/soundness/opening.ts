import type { Procedure } from '#shared/domain/procedure.ts';
import type { Place } from '../shape-faults.ts';

/** What would keep a case from being opened, or a flag from doing what it is for. */
export type OpeningFault = { readonly place: Place } & (
  | { readonly kind: 'noCategoryToChoose' }
  | { readonly kind: 'urgentOpensNothing' }
  | { readonly kind: 'directNotAllowed' }
);

/** What is wrong with the choice of a category, with flags, and with the stages that are entered straight. */
export function openingFaults({ opening }: Procedure): readonly OpeningFault[] {
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
    ...(direct.allowed
      ? []
      : said.map((part): OpeningFault => ({ kind: 'directNotAllowed', place: ['opening', 'direct', part] }))),
  ];
}
