import type { Procedure } from '#shared/domain/procedure.ts';
import type { Unsoundness } from './pack-soundness.ts';

/** What would keep a case from being opened or read by those the pack means: roles and the choice of a category. */
export function openingFaults(procedure: Procedure): readonly Unsoundness[] {
  const { opening, readers } = procedure;
  const nothingToChoose = opening.categoryRequired && opening.categories.length === 0;
  return [
    ...fromDirectory(procedure, ['opening', 'by'], opening.by),
    ...fromDirectory(procedure, ['readers'], readers),
    ...(nothingToChoose ? [{ kind: 'noCategoryToChoose' as const, place: ['opening', 'categories'] }] : []),
  ];
}

/** Who may open or read is looked up in the directory, so a role that is only named case by case would be nobody. */
function fromDirectory(
  { roles }: Procedure,
  place: readonly string[],
  keys: readonly string[],
): readonly Unsoundness[] {
  return keys
    .filter((role) => Object.hasOwn(roles, role) && roles[role]?.named === 'atOpening')
    .map((role) => ({ kind: 'notInDirectory', place, role }));
}
