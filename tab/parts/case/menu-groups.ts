import type { OfferView } from '#shared/contract/offer-view.ts';

/** Part of the menu of what may be done. */
export interface MenuPart {
  readonly key: 'steps' | 'record' | 'notYet';
  readonly items: readonly OfferView[];
}

const ON_RECORD: ReadonlySet<string> = new Set([
  'completeAction',
  'recordDiscussion',
  'tellChild',
  'writeNote',
  'recordAct',
]);

/**
 * What may be done, part by part: the steps that move the matter, flags among them because they may take it up; what is
 * only put down; and last what may not be done yet. A part with nothing in it is left out.
 */
export function menuGroups(offers: readonly OfferView[]): readonly MenuPart[] {
  const partOf = ({ allowed, command }: OfferView): MenuPart['key'] => {
    if (!allowed) return 'notYet';
    return ON_RECORD.has(command) ? 'record' : 'steps';
  };
  return (['steps', 'record', 'notYet'] as const)
    .map((key) => ({ key, items: offers.filter((offer) => partOf(offer) === key) }))
    .filter(({ items }) => items.length > 0);
}
